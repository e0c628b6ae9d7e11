import type { FactRecord } from '../../src/condition/values.ts'
import type { Fact, FactValue, Grain, ListName, NumberRange } from '../../src/facts/fact.ts'
import type { Condition } from '../../src/law/article.ts'
import { lawFacts } from '../../src/law/facts.ts'
import { derivedFacts } from '../../src/measure/derive.ts'
import { recordFacts } from '../../src/measure/generated/facts.ts'
import { factRecord } from '../../src/measure/rows.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { chance, one, some, times } from './draw.ts'
import type { Draw } from './draw.ts'

// Facts, conditions and records. The facts are real ones: a few of every type and grain, so that random
// conditions and random records meet.

const every = new Map(
  [...recordFacts, ...derivedFacts.map((d) => d.fact), ...lawFacts].map((fact) => [fact.id, fact]),
)
const named = (ids: readonly string[]): readonly Fact[] =>
  ids.map((id) => {
    const fact = every.get(id)
    if (fact === undefined)
      throw new Error(`the catalogue has no \`${id}\` any more: choose another`)
    return fact
  })

export const lists = ['conditions', 'comparisons'] as const satisfies readonly ListName[]
export const grains = ['record', ...lists] as const

/** What a record may state, by where it stands. */
const stated = {
  record: named([
    'support.form',
    'support.intensity',
    'support.ad-valorem',
    'support.covers',
    'access.automatic',
    'access.limited-to',
    'from',
    'until',
  ]),
  floating: named([
    'assessments.like',
    'assessments.benefit',
    'procurement.purchased',
    'procurement.by-government',
    'procurement.value',
    'procurement.threshold',
  ]),
  conditions: named([
    'conditions.kind',
    'conditions.bite',
    'conditions.counts',
    'conditions.share',
    'conditions.ratio.at-least',
    'conditions.in-quantities',
    'conditions.from',
  ]),
  comparisons: named([
    'comparisons.dimension',
    'comparisons.worse-off',
    'comparisons.favoured',
    'comparisons.same-but-origin',
    'comparisons.tax-compared',
    'comparisons.tax-other',
  ]),
} as const

/** Computed, or supplied by the law: a condition may read them, a record does not state them. */
const unwritten: Readonly<Record<Grain | 'floating', readonly Fact[]>> = {
  ...(Object.fromEntries([...grains, 'floating'].map((g) => [g, []])) as unknown as Record<
    Grain | 'floating',
    readonly Fact[]
  >),
  record: named(['law.as-of', 'law.development']),
  comparisons: named(['comparisons.tax-excess']),
}

/** What a condition on rows of a grain may read. */
export const readable = (grain: (typeof grains)[number]): readonly Fact[] => [
  ...stated.record,
  ...stated.floating,
  ...(grain === 'record' ? [] : stated[grain]),
  ...unwritten.record,
  ...unwritten.floating,
  ...(grain === 'record' ? [] : unwritten[grain]),
]

export const catalogue: ReadonlyMap<string, Fact> = every

// --- values and literals: few, so that they meet; a day and a bit to either side of each

const numbers = [0, 10, 25.5, 50, 100]
const values = [0, 10, 25.5, 50, 100, -5, 9.99, 10.01, 30, 75, 120]
const days = ['2000-01-01', '2005-06-15', '2010-12-31']
export const dates = [...days, '1999-12-31', '2000-01-02', '2005-06-14', '2011-01-01', '2020-02-29']
const developments = ['developed', 'developing', 'least-developed']
const places = ['CHN', 'JPN', 'USA']

/** The codes that conditions name, and one more that none of them does. */
const codesOf = (fact: Fact) => (fact.values ?? places).slice(0, 4)

function literal(draw: Draw, fact: Fact): boolean | number | string {
  switch (fact.type) {
    case 'flag':
      return chance(draw, 70)
    case 'number':
      return one(draw, numbers)
    case 'date':
      return one(draw, days)
    case 'code':
    case 'codes':
      return one(draw, codesOf(fact).slice(0, 3))
  }
}

/** A dated value that a condition may name. */
export interface Parameter {
  readonly id: string
  readonly type: 'number' | 'date' | 'code'
}

const operators = ['==', '!=', '<', '<=', '>', '>=']

function atom(draw: Draw, facts: readonly Fact[], parameters: readonly Parameter[]): Condition {
  const fact = one(draw, facts)
  const read = { var: fact.id }
  if (fact.type === 'codes') return { in: [literal(draw, fact), read] }
  if (fact.type === 'code' && chance(draw, 40)) {
    return { in: [read, times(1 + draw(3), () => literal(draw, fact))] }
  }
  const ordered = fact.type === 'number' || fact.type === 'date'
  const operator = one(draw, ordered ? operators : operators.slice(0, 2))
  const others = facts.filter((f) => f.type === fact.type)
  const dated = parameters.filter(
    (p) => p.type === fact.type && (fact.type !== 'code' || fact.id === 'support.form'),
  )
  if (dated.length > 0 && chance(draw, 40))
    return { [operator]: [read, { param: one(draw, dated).id }] }
  if (chance(draw, 40)) return { [operator]: [read, { var: one(draw, others).id }] }
  return { [operator]: [read, literal(draw, fact)] }
}

/** A condition that reads some of the facts. */
export function condition(
  draw: Draw,
  facts: readonly Fact[],
  { parameters = [], depth = 2 }: { parameters?: readonly Parameter[]; depth?: number } = {},
): Condition {
  const inner = () => condition(draw, facts, { parameters, depth: depth - 1 })
  switch (depth === 0 ? 0 : draw(6)) {
    case 1:
    case 2:
      return { and: times(1 + draw(3), inner) }
    case 3:
    case 4:
      return { or: times(1 + draw(3), inner) }
    case 5:
      return { '!': chance(draw, 50) ? [inner()] : inner() }
    default:
      return atom(draw, facts, parameters)
  }
}

// --- records, as they are written

type Plain = Record<string, unknown>

/** How a record is to be filled in. */
export interface Filling {
  /** Of a hundred facts, how many are stated. */
  readonly stated: number
  /** Of a hundred numbers and sets, how many are left vague: as a range, as an open set. */
  readonly vague: number
  /** Numbers are never ranges, where this says `exact`. */
  readonly numbers?: 'exact'
  /** Where floating facts may stand. */
  readonly floating: 'record' | 'rows' | 'any'
}

export const complete = (grain: Grain): Filling => ({
  stated: 100,
  vague: 0,
  floating: grain === 'record' ? 'record' : 'any',
})
export const partial: Filling = { stated: 55, vague: 60, floating: 'any' }

/** A record as somebody would write it, with what the law adds to it on a date. */
export interface Written {
  readonly measure: Plain
  readonly law: Plain
}

const at = (holder: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], holder)

function put(holder: Plain, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) holder[key] = value
  else put((holder[key] ??= {}) as Plain, rest, value)
}

const pathOf = (fact: Fact): readonly string[] => {
  const path = fact.id.split('.')
  return fact.grain === 'record' || fact.grain === 'floating' ? path : path.slice(1)
}

function value(
  draw: Draw,
  fact: Fact,
  { vague, numbers }: Pick<Filling, 'vague' | 'numbers'>,
): FactValue | object {
  switch (fact.type) {
    case 'flag': {
      const answer = chance(draw, 50)
      if (fact.assessed !== true) return answer
      const disputed = chance(draw, vague / 2) ? { disputed: true } : {}
      return { finds: answer, by: 'counsel', basis: 'a case', ...disputed }
    }
    case 'number':
      return numbers !== 'exact' && chance(draw, vague) ? range(draw, values) : one(draw, values)
    case 'date':
      return one(draw, dates)
    case 'code':
      return one(draw, codesOf(fact))
    case 'codes':
      return some(draw, codesOf(fact))
  }
}

function range(draw: Draw, from: readonly number[]): NumberRange {
  const [a, b] = [one(draw, from), one(draw, from)]
  const [min, max] = [Math.min(a, b), Math.max(a, b)]
  switch (draw(5)) {
    case 1:
      return { min }
    case 2:
      return { max }
    case 3:
      return {}
    default:
      return { min, max }
  }
}

/** A record that states some of the facts. */
export function record(draw: Draw, filling: Filling): Written {
  const measure: Plain = {}
  for (const list of lists) {
    if (!chance(draw, filling.stated === 100 ? 100 : 70)) continue
    measure[list] = times(draw(4), () => ({}))
    if (chance(draw, filling.vague)) open(measure, list)
  }
  const law = {
    law: {
      'as-of': one(draw, dates),
      ...(chance(draw, Math.max(filling.stated, 80))
        ? { development: one(draw, developments) }
        : {}),
      bound: { 'a/one': true, 'b/two': chance(draw, 75) },
    },
    reading: { scope: one(draw, ['wide', 'narrow']) },
  }
  const written = { measure, law }
  fill(draw, written, filling)
  for (const fact of [...stated.record, ...stated.conditions].filter((f) => f.type === 'codes'))
    if (chance(draw, filling.vague)) open(measure, fact.id)
  return written
}

const open = (measure: Plain, path: string) => {
  measure['incomplete'] = [...new Set([...((measure['incomplete'] ?? []) as string[]), path])]
}

/** States facts that are not stated yet. */
function fill(
  draw: Draw,
  { measure }: Written,
  { stated: percent, floating, ...how }: Filling,
): void {
  const rows = lists.flatMap((list) => (measure[list] ?? []) as Plain[])
  const state = (holder: Plain, fact: Fact) => {
    if (at(holder, pathOf(fact)) === undefined && chance(draw, percent))
      put(holder, pathOf(fact), value(draw, fact, how))
  }
  for (const fact of stated.record) state(measure, fact)
  for (const list of lists)
    for (const item of (measure[list] ?? []) as Plain[])
      for (const fact of stated[list]) state(item, fact)
  for (const fact of stated.floating) {
    // A floating fact stands on the record or on rows, never on both.
    const onRows = rows.some((row) => at(row, pathOf(fact)) !== undefined)
    const onRecord = at(measure, pathOf(fact)) !== undefined
    const choice = floating === 'any' ? one(draw, ['record', 'rows']) : floating
    if (!onRecord && (onRows || choice === 'rows')) for (const row of rows) state(row, fact)
    else state(measure, fact)
  }
}

/**
 * The same record with more known: facts added, ranges narrowed, disputes settled, lists and sets longer, open ones
 * closed. `percent` of what can be learnt is; a hundred completes the record.
 */
export function learn(draw: Draw, before: Written, percent = 50): Written {
  const { measure, law } = structuredClone(before)
  const incomplete = new Set((measure['incomplete'] ?? []) as string[])
  for (const list of lists) {
    const items = measure[list] as Plain[] | undefined
    if (items === undefined) {
      if (!chance(draw, percent)) continue
      // Not empty: the row that stands for what is not listed is taken to exist.
      measure[list] = times(1 + draw(2), () => ({}))
      if (!chance(draw, percent)) incomplete.add(list)
    } else if (incomplete.has(list)) {
      items.push(...times(draw(3) + (items.length === 0 ? 1 : 0), () => ({})))
      if (chance(draw, percent)) incomplete.delete(list)
    }
  }
  sharpen(draw, measure, { incomplete, percent })
  measure['incomplete'] = [...incomplete]
  const known = law['law'] as Plain
  if (known['development'] === undefined && chance(draw, percent))
    known['development'] = one(draw, developments)
  const after = { measure, law }
  fill(draw, after, { stated: percent, vague: percent === 100 ? 0 : 40, floating: 'any' })
  return after
}

function sharpen(
  draw: Draw,
  measure: Plain,
  { incomplete, percent }: { incomplete: Set<string>; percent: number },
): void {
  const held = [
    ...[...stated.record, ...stated.floating].map((fact) => ({ holder: measure, fact })),
    ...lists.flatMap((list) =>
      ((measure[list] ?? []) as Plain[]).flatMap((holder) =>
        [...stated[list], ...stated.floating].map((fact) => ({ holder, fact })),
      ),
    ),
  ]
  for (const { holder, fact } of held) {
    const old = at(holder, pathOf(fact))
    if (typeof old !== 'object' || old === null || !chance(draw, percent)) continue
    if (!Array.isArray(old)) {
      const more =
        fact.assessed === true ? { ...old, disputed: false } : narrowed(draw, old, percent)
      put(holder, pathOf(fact), more)
    } else if (incomplete.has(fact.id)) {
      put(holder, pathOf(fact), [
        ...new Set([...(old as string[]), ...some(draw, codesOf(fact), 30)]),
      ])
    }
  }
  for (const path of incomplete)
    if (path.includes('.') && chance(draw, percent)) incomplete.delete(path)
}

function narrowed(
  draw: Draw,
  { min = -Infinity, max = Infinity }: NumberRange,
  percent: number,
): number | NumberRange {
  const within = values.filter((v) => min <= v && v <= max)
  if (chance(draw, percent)) return one(draw, within)
  const [a, b] = [one(draw, within), one(draw, within)]
  return { min: Math.min(a, b), max: Math.max(a, b) }
}

/** What the rules read of it. */
export const asFacts = ({ measure, law }: Written): FactRecord =>
  factRecord(measure as unknown as Measure, law, {
    owedFor: () => () => ({}),
    isWithin: () => false,
  })
