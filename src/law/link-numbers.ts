import { grains } from '../condition/stream.ts'
import type { NodeId } from '../condition/table.ts'
import type { Grain, ListName } from '../facts/fact.ts'
import type { LinkedProvision } from './link.ts'
import type { View } from './link-provision.ts'
import type { Head } from './rulebook.ts'

// How provisions are linked, as numbers: what is asked of all that bind is read without parsing anything. An
// instrument's list begins with the place of each provision. There stand its head, its facts, its views: how many
// there are, then one after the other.

const kinds: readonly Head['kind'][] = ['constraint', 'flexibility', 'definition']
const effects: readonly Head['effect'][] = [undefined, 'prohibits', 'limits', 'obliges', 'exposes']
const lists: readonly (ListName | undefined)[] = [undefined, ...(grains.slice(1) as ListName[])]

const [scoped, permits, soft] = [1, 2, 4] as const
const headSize = 4
/** Of a view: its grain, how many elements it has, how many defences. */
const viewHead = 3
/** Its nodes that stand alone, in their order. */
export const single = {
  inForce: 0,
  scope: 1,
  test: 2,
  description: 3,
  primaFacie: 4,
  known: 5,
  record: 6,
  defended: 7,
} as const satisfies Partial<Record<keyof View, number>>
const singles = Object.keys(single) as readonly (keyof typeof single)[]

/** A part of a list of numbers, from a place. */
export interface Place {
  readonly numbers: ArrayLike<number>
  readonly at: number
}

/** The numbers of an instrument's provisions, with the facts that they name by place. */
export function numbersOf(
  linked: readonly LinkedProvision[],
  facts: readonly string[],
): readonly number[] {
  const rows = linked.map(({ head, ownFacts, own, views }) => [
    ...numbersOfHead(head),
    ownFacts.length,
    ...ownFacts.map(({ id }) => facts.indexOf(id)),
    views.size,
    ...numbersOfView(own),
    ...[...views.values()].filter((view) => view !== own).flatMap(numbersOfView),
  ])
  let at = linked.length
  const places = rows.map(({ length }) => (at += length) - length)
  return [...places, ...rows.flat()]
}

const numbersOfHead = (head: Head): readonly number[] => [
  kinds.indexOf(head.kind),
  effects.indexOf(head.effect),
  lists.indexOf(head.each),
  (head.scoped ? scoped : 0) | (head.permits ? permits : 0) | (head.soft ? soft : 0),
]

const numbersOfView = (view: View): readonly number[] => [
  grains.indexOf(view.grain),
  view.elements.length,
  view.defences.length,
  ...singles.map((node) => view[node]),
  ...view.elements.flatMap((e) => [e.known, e.primaFacie]),
  ...view.defences.flatMap((d) => [d.known, d.primaFacie, d.scope]),
]

/** Where the numbers of the provision in a place begin. */
export const provisionIn = (numbers: ArrayLike<number>, place: number): Place => ({
  numbers,
  at: numbers[place] as number,
})

const heads = new Map<number, Head>()

/** There are few sorts of heads, and thousands of provisions: one is made of each sort. */
export function headAt({ numbers, at }: Place): Head {
  let sort = 0
  for (let i = 0; i < headSize; i++) sort = 16 * sort + (numbers[at + i] as number)
  const found = heads.get(sort) ?? readHead({ numbers, at })
  heads.set(sort, found)
  return found
}

function readHead({ numbers, at }: Place): Head {
  const flags = numbers[at + 3] as number
  return {
    kind: kinds[numbers[at] as number] as Head['kind'],
    effect: effects[numbers[at + 1] as number],
    each: lists[numbers[at + 2] as number],
    scoped: (flags & scoped) !== 0,
    permits: (flags & permits) !== 0,
    ...((flags & soft) === 0 ? {} : { soft: true }),
  }
}

/** Places of its own facts. */
export function factsAt({ numbers, at }: Place): readonly number[] {
  const count = numbers[at + headSize] as number
  return Array.from({ length: count }, (_, i) => numbers[at + headSize + 1 + i] as number)
}

/** The view on its own rows, which is linked before all others. */
export function ownViewAt({ numbers, at }: Place): readonly [Grain, Place] {
  const view = { numbers, at: at + headSize + 2 + (numbers[at + headSize] as number) }
  return [grains[numbers[view.at] as number] as Grain, view]
}

/** Its views, each where its numbers begin, its own first. */
export function viewsAt({ numbers, at }: Place): readonly (readonly [Grain, Place])[] {
  const facts = numbers[at + headSize] as number
  let next = at + headSize + 1 + facts
  const count = numbers[next++] as number
  return Array.from({ length: count }, () => {
    const view = { numbers, at: next }
    next += viewHead + singles.length + 2 * elementsOf(view) + 3 * defencesOf(view)
    return [grains[numbers[view.at] as number] as Grain, view] as const
  })
}

const elementsOf = ({ numbers, at }: Place) => numbers[at + 1] as number
const defencesOf = ({ numbers, at }: Place) => numbers[at + 2] as number

/** One of a view's nodes that stand alone. */
export const nodeIn = ({ numbers, at }: Place, which: number): NodeId =>
  numbers[at + viewHead + which] as NodeId

/** Its elements, in the order in which the provision names them. */
export function elementsIn(view: Place): readonly { known: NodeId; primaFacie: NodeId }[] {
  const first = view.at + viewHead + singles.length
  return Array.from({ length: elementsOf(view) }, (_, i) => ({
    known: view.numbers[first + 2 * i] as NodeId,
    primaFacie: view.numbers[first + 2 * i + 1] as NodeId,
  }))
}

/** Its defences, in the order of what defeats the provision. */
export function defencesIn(
  view: Place,
): readonly { known: NodeId; primaFacie: NodeId; scope: NodeId }[] {
  const first = view.at + viewHead + singles.length + 2 * elementsOf(view)
  return Array.from({ length: defencesOf(view) }, (_, i) => ({
    known: view.numbers[first + 3 * i] as NodeId,
    primaFacie: view.numbers[first + 3 * i + 1] as NodeId,
    scope: view.numbers[first + 3 * i + 2] as NodeId,
  }))
}
