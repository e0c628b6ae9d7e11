import type { Cell } from '../condition/explain.ts'
import { follow } from '../condition/values.ts'
import type { Applied } from '../evaluate/apply.ts'
import type { Fact, NumberRange } from '../facts/fact.ts'
import { endsOf } from '../facts/range.ts'
import { derivedFacts } from '../measure/derive.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { pathText } from '../source/diagnostic.ts'
import type { Path } from '../source/diagnostic.ts'
import { answersTo } from './answers.ts'
import type { Answer } from './answers.ts'
import type { Edit } from './edit.ts'

/** One change that a government can decide on, as edits of the record. */
export interface Move {
  readonly id: string
  /** What is changed, in words, and what is done to it. */
  readonly on: string
  readonly does: string
  /** The change as a sentence. */
  readonly says: string
  readonly edits: readonly Edit[]
}

/** Every move that touches a cell: its fact set to something else, its condition dropped or reshaped. */
export function movesOn(applied: Applied, cell: Cell): readonly Move[] {
  const facts = leversBehind(applied, cell)
  return [
    ...facts
      // Whatever makes another condition, or ends a difference in treatment, is named as one act below.
      .filter((fact) => !remade.includes(fact.id))
      .flatMap((fact) => settings(applied, cell, fact)),
    ...conditionsAt(applied, cell).flatMap((place) => conditionMoves(applied.measure, place)),
    ...comparisonAt(applied, cell).map((place) => levelled(applied.measure, place)),
    ...exportDutyAt(applied.measure, facts),
  ]
}

/** A duty on exporting is one act, whatever tells of it: the form of the measure, or the rate on each product. */
function exportDutyAt({ border, products }: Measure, facts: readonly Fact[]): readonly Move[] {
  const about = facts.some(({ id }) => id === 'border.form' || id === 'products.export-duty')
  const rated = (products ?? []).flatMap((p, i) => (p['export-duty'] === undefined ? [] : [i]))
  const levied = border?.side === 'export' && ['duty', 'tax'].includes(border.form ?? '')
  if (!about || (!levied && rated.length === 0)) return []
  return [
    {
      id: 'drop the export duty',
      on: 'the export duty',
      does: 'drop',
      says: 'drop the export duty',
      edits: [
        ...rated.map((i): Edit => ({ path: ['products', i, 'export-duty'], to: 0 })),
        ...(levied ? [{ path: ['border', 'form'], to: 'formality' } satisfies Edit] : []),
      ],
    },
  ]
}

const remade: readonly string[] = [
  'conditions.kind',
  'conditions.attaches-to',
  'conditions.bite',
  'conditions.counts',
  'conditions.favours',
  'conditions.needs-domestic-goods',
  'comparisons.worse-off',
  'comparisons.same-but-origin',
  'comparisons.tax-compared',
  'comparisons.tax-other',
]

/** The condition that a cell stands on, or those from which the comparison on which it stands follows. */
function conditionsAt({ measure, block }: Applied, { grain, row }: Cell): readonly number[] {
  if (grain !== 'conditions' && grain !== 'comparisons') return []
  const place = block.rows[grain].index[row] ?? -1
  if (place < 0) return []
  if (grain === 'conditions') return [place]
  return (measure.conditions ?? []).flatMap((_, i) =>
    comparisonsWith(measure, [i]).includes(place) ? [i] : [],
  )
}

/** The comparison that a cell stands on, if it follows from no condition: then the difference can end by itself. */
function comparisonAt(applied: Applied, cell: Cell): readonly number[] {
  if (cell.grain !== 'comparisons' || conditionsAt(applied, cell).length > 0) return []
  const place = applied.block.rows.comparisons.index[cell.row] ?? -1
  return place < 0 ? [] : [place]
}

/** The facts of a cell that the government controls; of a derived one, those it is computed from. */
function leversBehind({ law }: Applied, { column }: Cell): readonly Fact[] {
  const derived = derivedFacts.find((d) => d.fact.id === column.fact.id)
  const ids = derived === undefined ? [column.fact.id] : [derived.minuend, derived.subtrahend]
  return ids
    .flatMap((id) => law.catalogue.get(id) ?? [])
    .filter((fact) => fact.lever === true && fact.assessed !== true)
}

/** The fact set to each value that the law tells from the present one. */
function settings(applied: Applied, cell: Cell, fact: Fact): readonly Move[] {
  const path = pathOf(applied, cell, fact)
  if (path === undefined) return []
  const before = follow(applied.measure, path)
  const answers =
    fact.id === cell.column.fact.id ? answersTo(applied.law.table, fact) : untilEqual(applied, cell)
  return answers
    .filter(({ value }) => JSON.stringify(value) !== JSON.stringify(before))
    .filter(({ value }) => isDesign(applied.measure, fact, value))
    .map(({ value, says, means }) => ({
      id: `${path.join('.')} = ${JSON.stringify(value)}`,
      on: `\`${pathText(path)}\``,
      does: `set to \`${says}\`${means === undefined ? '' : ` (${means})`}`,
      says: `set \`${pathText(path)}\` to \`${says}\`${means === undefined ? '' : ` (${means})`}`,
      edits: [{ path, to: value }],
    }))
}

const forImports: readonly string[] = ['tax', 'tariff-quota', 'safeguard']

/** What a government can decide for: no rest of a list, and at the border nothing that is for the other direction. */
const isDesign = ({ border }: Measure, { id }: Fact, value: unknown): boolean =>
  !/^other(-|$)/.test(String(value)) &&
  !(id === 'border.form' && border?.side === 'export' && forImports.includes(String(value)))

/**
 * Of two numbers whose difference counts, the one that government sets is brought to the other: of a range, to the
 * end that is safe wherever in it the number lies.
 */
function untilEqual(applied: Applied, { column, ...cell }: Cell): readonly Answer[] {
  const derived = derivedFacts.find((d) => d.fact.id === column.fact.id)
  if (derived === undefined) return []
  const rangeOf = (id: string): NumberRange => {
    const fact = applied.law.catalogue.get(id)
    const path = fact && pathOf(applied, { ...cell, column }, fact)
    const value = path && follow(applied.measure, path)
    if (typeof value === 'number') return { min: value, max: value }
    return typeof value === 'object' && value !== null ? endsOf(value) : {}
  }
  const { min } = rangeOf(derived.minuend)
  const { max } = rangeOf(derived.subtrahend)
  return [min, max].flatMap((value) =>
    value === undefined ? [] : [{ value, says: String(value) }],
  )
}

/** Where a fact of a cell stands in the record; nowhere, if its row stands for what is not listed. */
function pathOf({ block }: Applied, { grain, row }: Cell, fact: Fact): Path | undefined {
  const path = fact.id.split('.')
  if (fact.grain === 'record' || grain === 'record') return path
  const place = block.rows[grain].index[row] ?? -1
  if (place < 0) return undefined
  return fact.grain === 'floating' ? undefined : [grain, place, ...path.slice(1)]
}

/** What a condition of some kind may be turned into: open to all origins, and lawful in most law. */
const milder = {
  'production-site': 'production in the territory, whatever inputs are used',
  training: 'training of staff',
  research: 'research in the territory',
  employment: 'employment in the territory',
} as const

/**
 * A condition may go, with its like; what it made worse goes with it. Or its place is taken by one that asks for
 * activity in the territory rather than for origin.
 */
function conditionMoves(measure: Measure, place: number): readonly Move[] {
  const condition = measure.conditions?.[place]
  if (condition === undefined) return []
  const alike = (measure.conditions ?? []).flatMap((c, i) =>
    c.kind === condition.kind && c.bite === condition.bite ? [i] : [],
  )
  const { kind } = condition
  const what = alike.length > 1 ? `the ${alike.length} ${kind} conditions` : named(condition)
  const unequal = comparisonsWith(measure, alike).map((i) => gone('comparisons', i))
  const along = unequal.length === 0 ? '' : ', with what it makes worse for imports'
  const dropped: Move = {
    id: `drop conditions ${alike.join(',')}`,
    on: what,
    does: `drop${along}`,
    says: `drop ${what}${along}`,
    edits: [...alike.map((i) => gone('conditions', i)), ...unequal],
  }
  const freed: Move = {
    id: `free conditions ${alike.join(',')}`,
    on: what,
    does: 'make a voluntary aim, tied to nothing',
    says: `make ${what} a voluntary aim, tied to nothing`,
    edits: [
      ...alike.flatMap((i): Edit[] => [
        { path: ['conditions', i, 'bite'], to: 'voluntary' },
        { path: ['conditions', i, 'attaches-to'], to: 'nothing' },
      ]),
      ...unequal,
    ],
  }
  const turned = Object.entries(milder)
    .filter(([to]) => to !== kind)
    .map(([to, words]): Move => ({
      id: `turn conditions ${alike.join(',')} into ${to}`,
      on: what,
      does: `ask for ${words} instead`,
      says: `ask for ${words} instead of ${what}`,
      edits: [
        ...alike.map((i) => ({ path: ['conditions', i], to: reshaped(measure, i, to) })),
        ...unequal,
      ],
    }))
  return condition.bite === 'voluntary' ? [dropped, ...turned] : [dropped, freed, ...turned]
}

type Comparison = NonNullable<Measure['comparisons']>[number]

/** Those of whom the first is compared with the second, when they are treated alike. */
const alikeWords: Readonly<Record<Comparison['between'], (product: string) => string>> = {
  'imported-domestic': (product) => `imported and domestic ${product}`,
  members: (product) => `${product} of all countries`,
  'export-domestic': (product) => `${product} sold abroad and at home`,
  'foreign-domestic-supplier': () => 'foreign and domestic suppliers',
  'suppliers-of-members': () => 'suppliers of all countries',
  'foreign-domestic-investor': () => 'foreign and domestic investors',
  'investors-of-members': () => 'investors of all countries',
}

/** What is told apart is treated alike, in every respect in which it was not: nothing is left to compare. */
function levelled(measure: Measure, place: number): Move {
  const all = measure.comparisons ?? []
  const between = all[place]?.between ?? 'imported-domestic'
  const group = all.flatMap((c, i) =>
    c.between === between && !followsFromCondition(measure, i) ? [i] : [],
  )
  const products = [...new Set(group.map((i) => all[i]?.product))]
  const product = products.length === 1 ? (products[0] ?? 'products') : 'products'
  return {
    id: `level comparisons ${group.join(',')}`,
    on: alikeWords[between](product),
    does: 'treat alike',
    says: `treat ${alikeWords[between](product)} alike`,
    edits: group.map((i) => gone('comparisons', i)),
  }
}

const followsFromCondition = (measure: Measure, place: number): boolean =>
  (measure.conditions ?? []).some((_, i) => comparisonsWith(measure, [i]).includes(place))

const gone = (list: string, i: number): Edit => ({ path: [list, i], remove: true })

type Condition = NonNullable<Measure['conditions']>[number]

const named = ({ kind, product }: Condition): string =>
  `the ${kind} condition${product === undefined ? '' : ` on ${product}`}`

/** What a condition keeps when it asks for something else: whom it binds, how, and to what it is attached. */
function reshaped(measure: Measure, place: number, kind: string): unknown {
  const {
    bite,
    'attaches-to': attached,
    'applies-to': on,
    basis,
  } = measure.conditions?.[place] ?? {}
  return Object.fromEntries(
    Object.entries({
      kind,
      bite,
      'attaches-to': attached,
      'applies-to': on,
      basis,
      favours: 'neither',
      'needs-domestic-goods': 'never',
    }).filter(([, value]) => value !== undefined),
  )
}

/** Comparisons of imports with domestic products that follow from conditions on origin: of the same product, or of none. */
function comparisonsWith(measure: Measure, group: readonly number[]): readonly number[] {
  const conditions = group.flatMap((i) => measure.conditions?.[i] ?? [])
  if (!conditions.some((c) => c.kind === 'origin' || c.kind === 'value-added')) return []
  const products = conditions.map((c) => c.product)
  return (measure.comparisons ?? []).flatMap(({ between, dimension, product }, i) => {
    const ofRule = between === 'imported-domestic' && dimension !== 'tax'
    const sameProduct =
      product === undefined || products.includes(product) || products.includes(undefined)
    return ofRule && sameProduct ? [i] : []
  })
}
