import type { DatedValue, Edge, Formula, Provision, Span } from '../../src/law/article.ts'
import { holdsOf, listed, namesIn } from '../../src/law/graph.ts'
import type { LawGraph } from '../../src/law/graph.ts'
import { valuesOf } from '../../src/law/rulebook.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'

/** One provision or one dated value, broken on purpose. */
export interface Mutant {
  readonly id: string
  readonly what: string
  readonly broken: { readonly provision: Provision } | { readonly value: DatedValue }
}

export const nameOf = ({ id, what }: Mutant): string => `${id} ${what}`

/**
 * Each element dropped, each defeat edge removed and turned, each date shifted by a day either way: of the provisions
 * and of the dated values, one at a time.
 */
export function mutantsOf(rulebook: Rulebook, graph: LawGraph): readonly Mutant[] {
  const isRead = readersOfEdges(graph)
  return [
    ...[...graph.provisions.values()].flatMap(({ provision }) => [
      ...droppedElements(provision),
      ...droppedEdges(provision),
      ...turnedEdges(provision, isRead),
      ...shiftedDates(provision),
    ]),
    ...[...valuesOf(rulebook).values()].flatMap(shiftedBoundaries),
  ]
}

const toMutant = (provision: Provision, what: string): Mutant => ({
  id: provision.id,
  what,
  broken: { provision },
})

/** The formula without a name; nothing left means that nothing is asked. */
function without(formula: Formula | undefined, name: string): Formula | undefined {
  if (formula === undefined || formula === name) return undefined
  if (typeof formula === 'string') return formula
  if ('not' in formula) {
    const inner = without(formula.not, name)
    return inner === undefined ? undefined : { not: inner }
  }
  const parts = ('all' in formula ? formula.all : formula.any).flatMap(
    (part) => without(part, name) ?? [],
  )
  if (parts.length === 0) return undefined
  return 'all' in formula ? { all: parts } : { any: parts }
}

function droppedElements(provision: Provision): readonly Mutant[] {
  return Object.keys(provision.elements).flatMap((name) => {
    const { [name]: _dropped, ...elements } = provision.elements
    const holds = without(holdsOf(provision), name)
    const applies = without(provision.applies, name)
    // A formula may not be empty: an element that is alone in it cannot be dropped without dropping the test.
    if (Object.keys(elements).length === 0 || holds === undefined || namesIn(holds).length === 0)
      return []
    const { applies: _a, holds: _h, ...rest } = provision
    const mutated = { ...rest, elements, holds, ...(applies === undefined ? {} : { applies }) }
    return [toMutant(mutated, `without element ${name}`)]
  })
}

const droppedEdges = (provision: Provision): readonly Mutant[] =>
  (provision.defeats ?? []).map((edge, i) => {
    const defeats = (provision.defeats ?? []).filter((_, j) => j !== i)
    const { defeats: _all, ...rest } = provision
    const target = edge.provision ?? edge['constraints-of'] ?? ''
    return toMutant(
      defeats.length === 0 ? rest : { ...rest, defeats },
      `without ${edge.as} ${target}`,
    )
  })

/**
 * An edge that takes the breach out of the description, or no longer does. Only those who read the description of a
 * target can see it: where there are none, the mutant is the same law.
 */
const turnedEdges = (provision: Provision, isRead: (edge: Edge) => boolean): readonly Mutant[] =>
  (provision.defeats ?? []).flatMap((edge, i) => {
    if (!isRead(edge)) return []
    const as = edge.as === 'excludes' ? 'justifies' : 'excludes'
    const defeats = (provision.defeats ?? []).map((e, j): Edge => (i === j ? { ...e, as } : e))
    const target = edge.provision ?? edge['constraints-of']
    return [toMutant({ ...provision, defeats }, `${edge.as} ${target} turned into ${as}`)]
  })

function readersOfEdges({ provisions }: LawGraph): (edge: Edge) => boolean {
  const read = new Set(
    [...provisions.values()].flatMap(({ provision }) =>
      Object.values(provision.elements).flatMap(({ meets }) => listed(meets)),
    ),
  )
  return (edge) => {
    const prefix = edge['constraints-of']
    if (prefix === undefined) return read.has(edge.provision ?? '')
    return [...read].some((id) => {
      const target = provisions.get(id)
      return (
        target?.provision.kind === 'constraint' &&
        (target.instrument.id === prefix || id.startsWith(`${prefix}.`))
      )
    })
  }
}

const shift = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

// The beginning of the WTO is that of its instruments.
const isOwnDate = (day: string | undefined): day is string =>
  day !== undefined && day !== '1995-01-01'

function shiftedDates(provision: Provision): readonly Mutant[] {
  const spans = provision.force ?? []
  const replaced = (i: number, span: Span) => ({
    ...provision,
    force: spans.map((s, j) => (i === j ? span : s)),
  })
  return spans.flatMap((span, i) =>
    (['from', 'until'] as const).flatMap((end) => {
      const day = span[end]
      if (!isOwnDate(day)) return []
      return [1, -1].map((by) =>
        toMutant(
          replaced(i, { ...span, [end]: shift(day, by) }),
          `${end} ${day}${spans.length > 1 ? ` of span ${i + 1}` : ''} shifted by ${by}`,
        ),
      )
    }),
  )
}

/** The day on which one level gives way to the next. */
function shiftedBoundaries(value: DatedValue): readonly Mutant[] {
  const days = new Set(value.entries.flatMap(({ from, until }) => [from, until]).filter(isOwnDate))
  return [...days].flatMap((day) =>
    [1, -1].map((by) => {
      const moved = (end: string) => (end === day ? shift(end, by) : end)
      const entries = value.entries.map(({ from, until, ...rest }) => ({
        ...rest,
        from: moved(from),
        ...(until === undefined ? {} : { until: moved(until) }),
      }))
      return {
        id: value.id,
        what: `level of ${day} shifted by ${by}`,
        broken: { value: { ...value, entries } },
      }
    }),
  )
}
