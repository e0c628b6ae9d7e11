import type { Column } from '../condition/table.ts'
import { nodesOf } from '../condition/stream.ts'
import type { Grain } from '../facts/fact.ts'
import { graphOf } from './graph.ts'
import type { LawGraph } from './graph.ts'
import type { Law, LinkedProvision } from './link.ts'
import type { View } from './link-provision.ts'
import { catalogueFor, provisionsOf } from './rulebook.ts'
import type { PlacedProvision, Rulebook } from './rulebook.ts'

/** A linked law as plain data: what the build ships, so that nothing is parsed or linked where it is used. */
export interface PackedLaw {
  readonly rulebook: Rulebook
  readonly hash: string
  readonly stream: readonly number[]
  /** Facts by id: the catalogue holds the rest. */
  readonly columns: readonly (Omit<Column, 'fact' | 'other'> & {
    readonly fact: string
    readonly other?: string
  })[]
  readonly provisions: readonly PackedProvision[]
}

interface PackedProvision {
  readonly id: string
  readonly ownFacts: readonly string[]
  readonly readings: readonly string[]
  /** Node ids, in the order of `numbersOf`. */
  readonly views: readonly (readonly [Grain, readonly number[]])[]
}

/** Makes plain data of a law. */
export function packLaw({ rulebook, hash, table, provisions }: Law): PackedLaw {
  return {
    rulebook,
    hash,
    stream: [...table.stream],
    columns: table.columns.map(({ fact, other, ...column }) => ({
      ...column,
      fact: fact.id,
      ...(other === undefined ? {} : { other: other.id }),
    })),
    provisions: provisions.map(({ provision, views, ownFacts, readings }) => ({
      id: provision.id,
      ownFacts,
      readings,
      views: [...views].map(([grain, view]) => [grain, numbersOf(view)] as const),
    })),
  }
}

/** A view's nodes in a fixed order: names of elements and defeaters follow from the rules. */
const numbersOf = (view: View): readonly number[] => [
  view.inForce,
  view.scope,
  view.test,
  view.description,
  view.primaFacie,
  view.known,
  view.record,
  ...view.elements.flatMap((e) => [e.known, e.primaFacie]),
  ...view.defences.flatMap((d) => [d.known, d.primaFacie, d.scope]),
]

/** Makes a law of plain data. */
export function unpackLaw({ rulebook, hash, stream, columns: packed, provisions }: PackedLaw): Law {
  const catalogue = catalogueFor(rulebook)
  const graph = graphOf(provisionsOf(rulebook))
  const factOf = (id: string) => {
    const fact = catalogue.get(id)
    if (fact === undefined)
      throw new Error(`the packed law asks for \`${id}\`, which is no fact: pack it anew`)
    return fact
  }
  const columns = packed.map(({ fact, other, ...column }): Column => ({
    ...column,
    fact: factOf(fact),
    ...(other === undefined ? {} : { other: factOf(other) }),
  }))
  const linked = provisions.map((p) => provisionOf(p, graph))
  return {
    rulebook,
    hash,
    table: { nodes: nodesOf(stream, columns), columns, stream: Int32Array.from(stream) },
    provisions: linked,
    byId: new Map(linked.map((l) => [l.provision.id, l])),
    graph,
    catalogue,
  }
}

function provisionOf(
  { id, views: packed, ...rest }: PackedProvision,
  graph: LawGraph,
): LinkedProvision {
  const placed = graph.provisions.get(id) as PlacedProvision
  const views = new Map(
    packed.map(([grain, numbers]) => [grain, viewOf(placed, graph, { grain, numbers })]),
  )
  return { ...placed, ...rest, views, own: views.get(placed.provision.each ?? 'record') as View }
}

function viewOf(
  { provision }: PlacedProvision,
  graph: LawGraph,
  { grain, numbers }: { grain: Grain; numbers: readonly number[] },
): View {
  let next = 0
  const node = () => numbers[next++] as number
  return {
    grain,
    inForce: node(),
    scope: node(),
    test: node(),
    description: node(),
    primaFacie: node(),
    known: node(),
    record: node(),
    elements: Object.keys(provision.elements).map((name) => ({
      name,
      known: node(),
      primaFacie: node(),
    })),
    defences: (graph.defeats.get(provision.id) ?? []).map(({ by, as }) => ({
      by,
      as,
      known: node(),
      primaFacie: node(),
      scope: node(),
    })),
  }
}
