import type { Verdict } from '../condition/block.ts'
import type { Cases } from '../law/article.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import { validateMeasure } from '../measure/validate.ts'
import { applyLaw } from './apply.ts'
import { judge } from './judge.ts'
import type { Applied } from './apply.ts'
import type { CheckOptions } from './options.ts'
import { defencesOf } from './defences.ts'
import { factsBehind } from './facts-behind.ts'

export type Case = Cases['cases'][number]

/** A case that did not come out as written: what was expected, what came. */
interface Mismatch {
  readonly what: string
  readonly expected: string
  readonly found: string
}

/** What a rulebook's own case showed. */
export interface CaseResult {
  readonly case: Case
  readonly mismatches: readonly Mismatch[]
  /** What it exercised, to see what no case exercises. */
  readonly seen?: {
    readonly provision: string
    readonly status: string
    /** Its own test, whatever its force and its defeaters. */
    readonly test: Verdict
    readonly standing: readonly string[]
    /** Defeaters that do not stand here: failed, open, or out of their scope. */
    readonly idle: readonly string[]
  }
}

/** Applies the law to a case and compares reasons, not only the verdict. */
export function runCase(law: Law, source: Case): CaseResult {
  const linked = law.byId.get(source.provision)
  if (linked === undefined)
    return failing(source, {
      what: 'provision',
      expected: source.provision,
      found: 'no such provision',
    })
  const outcome = validateMeasure({
    id: 'case',
    title: source.name,
    type: 'other',
    ...source.given,
  })
  if (!outcome.ok) {
    const found = outcome.diagnostics.map((d) => `${d.path.join('.')}: ${d.message}`).join('; ')
    return failing(source, { what: 'given', expected: 'a valid record', found })
  }
  const options: CheckOptions & { asOf: string } = {
    asOf: source['as-of'],
    ...(source.towards === undefined ? {} : { towards: source.towards }),
    ...(source.readings === undefined ? {} : { readings: source.readings }),
  }
  return compare(applyLaw(law, outcome.value, options), linked, source)
}

const failing = (source: Case, mismatch: Mismatch): CaseResult => ({
  case: source,
  mismatches: [mismatch],
})

function compare(applied: Applied, linked: LinkedProvision, source: Case): CaseResult {
  const { own: view } = linked
  const row = rowFor(applied, linked, source.row ?? 0)
  if (row === undefined) {
    return failing(source, {
      what: 'row',
      expected: `row ${source.row ?? 0} of ${view.grain}`,
      found: 'there is none',
    })
  }
  const judged = judge(applied, linked, { view, row })
  const defences = defencesOf(applied, { view, row })
  const elements = new Map<string, Verdict>(
    view.elements.map((e) => [e.name, applied.says(e.primaFacie, row)]),
  )
  const missing = [
    ...view.elements.flatMap((e) => factsBehind(applied, e.primaFacie, row).missing),
    ...factsBehind(applied, view.test, row).missing,
  ]
  const { expect } = source
  const mismatches = [
    ...differs('status', expect.status, judged.status),
    ...(expect['on-record'] === undefined
      ? []
      : differs('on-record', expect['on-record'], judged.onRecord)),
    ...Object.entries(expect.elements ?? {}).flatMap(([name, verdict]) =>
      differs(`element ${name}`, verdict, elements.get(name) ?? 'no such element'),
    ),
    ...among(
      'missing fact',
      expect.missing,
      missing.map((m) => m.fact),
    ),
    ...among(
      'defeated by',
      expect['defeated-by'],
      defences.standing.map((d) => d.provision),
    ),
    ...among(
      'open defence',
      expect['open-defences'],
      defences.open.map((d) => d.provision),
    ),
  ]
  return {
    case: source,
    mismatches,
    seen: {
      provision: source.provision,
      status: judged.status,
      test: applied.says(view.test, row),
      standing: defences.standing.map((d) => d.provision),
      idle: view.defences.filter((d) => applied.says(d.primaFacie, row) !== 'met').map((d) => d.by),
    },
  }
}

function rowFor({ block }: Applied, { own }: LinkedProvision, wanted: number): number | undefined {
  if (own.grain === 'record') return 0
  const at = [...block.rows[own.grain].index].indexOf(wanted)
  return at >= 0 ? at : undefined
}

const differs = (what: string, expected: string, found: string): readonly Mismatch[] =>
  expected === found ? [] : [{ what, expected, found }]

const among = (
  what: string,
  expected: readonly string[] | undefined,
  found: readonly string[],
): readonly Mismatch[] =>
  (expected ?? [])
    .filter((one) => !found.includes(one))
    .map((one) => ({ what, expected: one, found: [...new Set(found)].join(', ') || 'none' }))
