import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { applyLaw } from '../../src/evaluate/apply.ts'
import { runCase } from '../../src/evaluate/cases.ts'
import { reportOn } from '../../src/evaluate/report.ts'
import { lawUnder } from '../../src/explore/compare.ts'
import { standings } from '../../src/explore/standing.ts'
import { listed } from '../../src/law/graph.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import { lintScenario } from '../../src/law/lint-scenario.ts'
import { edits, withScenario } from '../../src/law/overlay.ts'
import { reformWords } from '../../src/law/scenario.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { readRules } from '../../src/node/read-rules.ts'
import { fixture } from '../support/fixture.ts'

const loaded = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const { law } = linkLaw(loaded.rulebook)
if (law === undefined) throw new Error('the law does not link')

/** Readings on which a provision depends, its own and those of what it refers to or what defeats it. */
function readingsBehind(id: string): readonly string[] {
  const reached = new Set([id])
  // A set grows while it is walked.
  for (const one of reached) {
    const { meets, by } = readIn(one)
    for (const next of [...meets, ...by]) reached.add(next)
  }
  return [...reached].flatMap((one) => law?.byId.get(one)?.readings ?? [])
}

const readIn = (id: string) => ({
  meets: Object.values(law?.byId.get(id)?.provision.elements ?? {}).flatMap(({ meets, result }) => [
    ...listed(meets),
    ...listed(result),
  ]),
  by: (law?.graph.defeats.get(id) ?? []).map(({ by }) => by),
})

it('there are at least thirty reforms, each with an id of its own', () => {
  const ids = loaded.scenarios.map(({ scenario }) => scenario.id)
  expect(ids.length).toBeGreaterThanOrEqual(30)
  expect(new Set(ids).size).toBe(ids.length)
})

// docs/scenarios.md: `| OV-21 | option | [`id`](file) |`, or `not encoded.` and why.
const page = await readFile(new URL('../../docs/scenarios.md', import.meta.url), 'utf8')
const row = /^\| (OV-\d\d) \|.*\| (\[`(.+)`\]\(.+\)|not encoded\. .+?) *\|$/
const options = page.split('\n').flatMap((line) => {
  const [, option, , id] = row.exec(line) ?? []
  return option === undefined ? [] : [{ option, id }]
})

it('sixty-four options stand on the page, each encoded or told why not', () => {
  expect(new Set(options.map(({ option }) => option)).size).toBe(64)
  const encoded = options.flatMap(({ id }) => id ?? [])
  expect(encoded.toSorted()).toEqual(loaded.scenarios.map(({ scenario }) => scenario.id).toSorted())
})

it('every word of the vocabulary is explained on the page', () => {
  for (const [word, says] of Object.entries(reformWords))
    expect(page).toMatch(new RegExp(`\\| ${word} +\\| ${says} +\\|`))
})

it('every word of the vocabulary is used', () => {
  const used = new Set(loaded.scenarios.flatMap(({ scenario }) => scenario.words))
  expect([...used].toSorted()).toEqual(Object.keys(reformWords).toSorted())
})

it('all of them may be laid over the law together: no two settle the same', () => {
  const all = loaded.scenarios.map(({ scenario }) => scenario)
  const together = lawUnder(law, all, '2027-06-01')
  const added = all.flatMap(({ provisions = [] }) => provisions.map(({ id }) => id))
  expect(added.filter((id) => !together.byId.has(id))).toEqual([])
  expect(together.provisions.length).toBe(law.provisions.length + added.length)
})

// `relinkLaw` links only what a reform touches; tests/property/overlays.test.ts has the same over drawn rulebooks.
it.each(['bacchus-climate-waiver', 'scm-8-revived'])(
  '%s, laid over in parts, is what it is as a whole',
  (name) => {
    const { scenario } = loaded.scenarios.find((s) => s.scenario.id === name) ?? {}
    if (scenario === undefined) throw new Error(`no reform is called ${name}`)
    const asOf = scenario.effective.from
    const { law: whole } = linkLaw(withScenario(loaded.rulebook, scenario, asOf))
    if (whole === undefined) throw new Error('the reform does not link')
    const parts = lawUnder(law, scenario, asOf)
    for (const fixtureName of [
      'ds412-ontario-feed-in-tariff',
      'ds267-cotton-payments-after-step-2',
      'ds353-washington-tax-after-compliance',
    ]) {
      const measure = fixture(fixtureName)
      const [a, b] = [parts, whole].map((one) => reportOn(one, measure, { asOf }))
      expect(a?.ledger).toEqual(b?.ledger)
      const kinds = (report: typeof a) =>
        report?.findings.map((f) => [f.provision, f.kind, f.status, f.rows.length])
      expect(kinds(a)).toEqual(kinds(b))
    }
  },
)

const feedIn = fixture('ds412-ontario-feed-in-tariff')
const measures: readonly Measure[] = [
  // The same tariff, had it been notified and had a waiver's terms been kept.
  {
    ...feedIn,
    transparency: { notified: ['scm', 'trims'] },
    assessments: {
      ...feedIn.assessments,
      'waiver-terms-kept': { finds: true, by: 'counsel', basis: 'assumed' },
    },
  },
  ...[
    'ds412-ontario-feed-in-tariff',
    'ds267-price-contingent-support',
    'ds267-step-2-domestic-users',
    'ds54-luxury-tax-exemption',
    'ds431-rare-earth-duties',
    'ds544-section-232-quotas',
  ].map((name) => fixture(name)),
  ...[
    'usa-advanced-manufacturing-production-credit',
    'fra-shipbuilding-guarantees',
    'cze-aplikace-research-grants',
    'bgd-export-cash-incentive',
  ].map((name) => fixture(name, 'programmes')),
]

const conflictsIn = (under: Law, measure: Measure, asOf: string): readonly string[] =>
  [...standings(applyLaw(under, measure, { asOf }))]
    .filter(([, { kind }]) => kind === 'conflict')
    .map(([id]) => id)

const today = new Map<string, readonly (readonly [Measure, readonly string[]])[]>()
function conflictsToday(asOf: string) {
  const known =
    today.get(asOf) ?? measures.map((one) => [one, conflictsIn(law as Law, one, asOf)] as const)
  today.set(asOf, known)
  return known
}
const moved = new Set<string>()

describe.each(loaded.scenarios)('$scenario.id', ({ scenario, cases, file }) => {
  const { from } = scenario.effective
  const days = [...new Set(cases.map((one) => one['as-of']))]
  const laws = new Map<string, Law>()
  const under = (day: string): Law => {
    const known = laws.get(day) ?? lawUnder(law, scenario, day)
    laws.set(day, known)
    return known
  }

  it('names only what there is', () => {
    expect(lintScenario(loaded.rulebook, scenario, file)).toEqual([])
  })

  it('says what it is, and does nothing if it only informs', () => {
    expect(edits(scenario)).toBe(!scenario.words.every((word) => word === 'inform'))
  })

  it('says which option it is', () => {
    const option = options.find(({ id }) => id === scenario.id)?.option
    expect(scenario.notes).toMatch(new RegExp(`^${option}\\b`))
  })

  it('leaves as it is what it says that it does not touch', () => {
    const changed = under(days.find((day) => day >= from) ?? from)
    const touched = (scenario['does-not-touch'] ?? []).filter(
      (id) =>
        changed.byId.get(id) !== law.byId.get(id) ||
        readingsBehind(id).some((reading) => reading in (scenario.readings ?? {})),
    )
    expect(touched).toEqual([])
  })

  it('moves conflicts in its direction only', () => {
    const { direction } = scenario
    for (const [measure, before] of conflictsToday(from)) {
      const after = conflictsIn(under(from), measure, from)
      const opened = after.filter((id) => !before.includes(id))
      const cleared = before.filter((id) => !after.includes(id))
      if (direction !== 'less' && direction !== 'both') expect(opened).toEqual([])
      if (direction !== 'more' && direction !== 'both') expect(cleared).toEqual([])
      moved.add(`${opened.length > 0 ? 'opened' : ''}${cleared.length > 0 ? 'cleared' : ''}`)
    }
  })

  it('has a case for whatever it changes', () => {
    const isInert = scenario.words.every((word) => word === 'inform')
    expect(cases.length > 0 || isInert).toBe(true)
  })

  it.each(days)('its cases on %s', (day) => {
    const wrong = cases
      .filter((one) => one['as-of'] === day)
      .map((one) => ({ name: one.name, mismatches: runCase(under(day), one).mismatches }))
      .filter(({ mismatches }) => mismatches.length > 0)
    expect(wrong).toEqual([])
  })
})

it('of all reforms some clear a conflict of these measures, and some open one', () => {
  expect([...moved].toSorted()).toEqual(['', 'cleared', 'opened'])
})
