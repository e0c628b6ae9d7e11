import { valueAt } from '../condition/values.ts'
import { cite } from '../finding/cite.ts'
import { kindOfConstraint } from '../finding/kind.ts'
import type { Defence, Finding, FindingKind, MissingFact, RowRef } from '../finding/types.ts'
import { listed } from '../law/graph.ts'
import type { Instrument } from '../law/article.ts'
import type { LinkedProvision } from '../law/link.ts'
import { judge } from './judge.ts'
import type { Applied } from './apply.ts'
import type { Judged } from './judge.ts'
import { clashesOf } from './clashes.ts'
import { defencesOf } from './defences.ts'
import type { Defences } from './defences.ts'
import { elementsOf, rowOf, seatsOf } from './elements.ts'
import type { Seat } from './elements.ts'
import { positionsTaken } from './readings.ts'
import { settledAt } from './settle.ts'

/** What was found, and on which rows: constraints row by row, then the flexibilities that bear on them or stand alone. */
export function findingsOf(
  applied: Applied,
  considered: readonly LinkedProvision[],
): { readonly findings: readonly Finding[]; readonly seats: readonly Seat[] } {
  const constraints = considered
    .filter(({ head }) => head.kind === 'constraint')
    .flatMap((linked) => constraintsOf(applied, linked))
  const found = [
    ...constraints,
    ...constraints.flatMap(({ seat }) => standingAgainst(applied, seat)),
    ...considered
      .filter(({ head }) => head.permits)
      .flatMap((linked) => permissionsOf(applied, linked)),
  ]
  return { findings: merged(found.map((f) => f.finding)), seats: found.map((f) => f.seat) }
}

interface Found {
  readonly finding: Finding
  readonly seat: Seat
}

function constraintsOf(applied: Applied, linked: LinkedProvision): readonly Found[] {
  const view = linked.own
  return applied.rows[view.grain].flatMap((row) => {
    // As `kindOfConstraint` has it, and most are settled by this one question.
    if (applied.says(view.scope, row) !== 'met') return []
    const seat = { linked, view, row }
    const judged = judge(applied, linked, seat)
    const kind = kindOfConstraint(linked.head, judged)
    return kind === undefined ? [] : [{ finding: findingOf(applied, seat, { kind, judged }), seat }]
  })
}

/**
 * The flexibilities that are met against a finding, those against them in turn, and those inside what it refers to:
 * 27.9 takes serious prejudice out of SCM 5, though its edge stands on 5(c).
 */
function standingAgainst(applied: Applied, target: Seat): readonly Found[] {
  return standing(applied, target, { seen: new Set(), all: true }).map((seat) => {
    const judged = judge(applied, seat.linked, seat)
    return { finding: findingOf(applied, seat, { kind: 'flexibility', judged }), seat }
  })
}

/** What a reader sees of the defeaters: by `meets` only what excludes, by `result` all. */
interface Sight {
  readonly seen: Set<string>
  readonly all: boolean
}

function standing(applied: Applied, at: Seat, { seen, all }: Sight): readonly Seat[] {
  const key = `${at.linked.id} ${at.view.grain} ${at.row} ${all}`
  if (seen.has(key)) return []
  seen.add(key)
  const own = at.view.defences
    .filter((d) => all || d.as === 'excludes')
    .filter((d) => applied.says(d.primaFacie, at.row) === 'met')
    .flatMap((d) => seatsOf(applied, d.by, at))
    .flatMap((seat) => [
      ...(seat.linked.head.kind === 'flexibility' ? [seat] : []),
      ...standing(applied, seat, { seen, all: true }),
    ])
  const inside = Object.values(at.linked.provision.elements).flatMap((element) => [
    ...listed(element.meets).flatMap((id) => within(applied, id, { at, seen, all: false })),
    ...listed(element.result).flatMap((id) => within(applied, id, { at, seen, all: true })),
  ])
  return [...own, ...inside]
}

/** What is read by `result` and has lapsed is not there to be defeated. */
const within = (
  applied: Applied,
  id: string,
  { at, ...sight }: Sight & { readonly at: Seat },
): readonly Seat[] =>
  seatsOf(applied, id, at)
    .filter(({ view, row }) => !sight.all || applied.says(view.inForce, row) !== 'not-met')
    .flatMap((seat) => standing(applied, seat, sight))

/** Flexibilities without edges permit something in their own right. */
function permissionsOf(applied: Applied, linked: LinkedProvision): readonly Found[] {
  return applied.rows[linked.own.grain].flatMap((row) => {
    const seat = { linked, view: linked.own, row }
    const judged = judge(applied, linked, seat)
    if (judged.status !== 'established') return []
    return [{ finding: findingOf(applied, seat, { kind: 'flexibility', judged }), seat }]
  })
}

interface Making {
  readonly kind: FindingKind
  readonly judged: Judged
}

function findingOf(applied: Applied, seat: Seat, { kind, judged }: Making): Finding {
  const { linked, view, row } = seat
  const { provision, instrument } = linked
  const elements = elementsOf(applied, seat)
  const defences = defencesOf(applied, seat)
  const settled =
    judged.status === 'undetermined' ? settledAt(applied, view.primaFacie, row) : undefined
  const headroom = headroomOf(applied, seat)
  return {
    kind,
    status: judged.status,
    onRecord: judged.onRecord,
    ...(provision.effect === undefined ? {} : { effect: provision.effect }),
    provision: provision.id,
    instrument: instrument.id,
    pinpoint: provision.pinpoint,
    // Copied: whoever takes a report apart leaves the law whole.
    topics: [...(provision.topics ?? [])],
    citation: cite(instrument, provision),
    summary: provision.summary,
    rows: [rowOf(applied, view.grain, row)],
    elements,
    missingFacts: distinct(
      elements.filter((e) => e.verdict === 'undetermined').flatMap((e) => e.missing),
    ),
    openDefences: relevant(defences, judged),
    defeatedBy: defences.standing,
    failedDefences: defences.failed,
    ...(settled === undefined ? {} : { settled }),
    ...(headroom === undefined ? {} : { headroom }),
    clashes: kind === 'conflict' ? clashesOf(applied, seat) : [],
    owedTo: owedTo(applied, instrument),
    // Whether a breach is excused may hang on a reading, too.
    readings: positionsTaken(
      applied,
      kind === 'conflict' ? [...linked.readings, ...linked.contested] : linked.readings,
    ),
    ...optional({
      remedy: kind === 'conflict' ? provision.remedy : undefined,
      instead: kind === 'conflict' && provision.instead ? [...provision.instead] : undefined,
      leavesOut: provision['leaves-out'],
      bestEndeavours: provision['best-endeavours'],
    }),
    interpretedBy: (provision['interpreted-by'] ?? []).map(({ dispute, report, point }) => ({
      dispute,
      ...(report === undefined ? {} : { report }),
      point,
    })),
  }
}

/** Defences are still wanted as long as the test is not known to fail and none stands. */
const relevant = (defences: Defences, { status }: Judged): readonly Defence[] =>
  status === 'open-defence' || status === 'undetermined' ? defences.open : []

function headroomOf(
  applied: Applied,
  { linked, view, row }: Seat,
): Finding['headroom'] | undefined {
  const fact = applied.law.catalogue.get(linked.provision.headroom ?? '')
  if (fact === undefined) return undefined
  const place = view.grain === 'record' ? -1 : (applied.block.rows[view.grain].index[row] as number)
  const value = valueAt(
    applied.record,
    fact,
    fact.grain === 'record' ? 'record' : view.grain,
    place,
  )
  return value === undefined
    ? undefined
    : { fact: fact.id, value, ...(fact.unit === undefined ? {} : { unit: fact.unit }) }
}

/** The counterpart chosen; else the other parties by name, where they are few enough to be named. */
function owedTo(applied: Applied, instrument: Instrument): string {
  if (applied.options.towards !== undefined) return applied.options.towards
  const parties = applied.owed.get(instrument.id) ?? []
  return parties.length > 0 && parties.length <= 15
    ? parties.join(', ')
    : `every other ${instrument.bound}`
}

/** Leaves out keys without a value. */
function optional<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

const distinct = (facts: readonly MissingFact[]): readonly MissingFact[] => [
  ...new Map(facts.map((fact) => [`${fact.fact} ${fact.path.join('.')}`, fact])).values(),
]

/** Findings that say the same of several rows are one finding that names the rows. */
function merged(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, { readonly first: Finding; readonly rows: Map<string, RowRef> }>()
  for (const finding of findings) {
    const key = sameness(finding)
    const group = groups.get(key) ?? { first: finding, rows: new Map<string, RowRef>() }
    for (const row of finding.rows) group.rows.set(row.label, row)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ first, rows }) => ({ ...first, rows: [...rows.values()] }))
}

/** Everything but the row: facts by name and value, not by place. */
function sameness({
  provision,
  kind,
  status,
  onRecord,
  elements,
  headroom,
  openDefences,
  defeatedBy,
}: Finding): string {
  return JSON.stringify([
    provision,
    kind,
    status,
    onRecord,
    headroom,
    elements.map((e) => [
      e.name,
      e.verdict,
      e.facts.map((f) => [f.fact, f.value]),
      e.missing.map((m) => m.fact),
    ]),
    openDefences.map((d) => d.provision),
    defeatedBy.map((d) => d.provision),
  ])
}
