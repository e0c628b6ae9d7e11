import type { Column } from '../condition/table.ts'
import { storedTable } from '../condition/stream.ts'
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
  readonly size: number
  readonly grains: readonly Grain[]
  /** Facts by id: the catalogue holds the rest. */
  readonly columns: readonly (Omit<Column, 'fact' | 'other'> & {
    readonly fact: string
    readonly other?: string
  })[]
  readonly binds: readonly (readonly [string, number])[]
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
export function packLaw({ rulebook, hash, table, binds, provisions }: Law): PackedLaw {
  return {
    rulebook,
    hash,
    stream: [...table.stream],
    size: table.size,
    grains: table.grains,
    binds: [...binds],
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
export function unpackLaw({
  rulebook,
  hash,
  stream,
  size,
  grains,
  columns: packed,
  binds,
  provisions,
}: PackedLaw): Law {
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
    table: storedTable({ columns, stream: Int32Array.from(stream), size, grains }),
    provisions: linked,
    byId: new Map(linked.map((l) => [l.provision.id, l])),
    binds: new Map(binds),
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
  const [inForce, scope, test, description, primaFacie, known, record] = numbers as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const names = Object.keys(provision.elements)
  const first = 7 + 2 * names.length
  const node = (at: number) => numbers[at] as number
  let elements: View['elements'] | undefined
  let defences: View['defences'] | undefined
  return {
    grain,
    inForce,
    scope,
    test,
    description,
    primaFacie,
    known,
    record,
    // Of most views nothing but the verdict is ever asked.
    get elements() {
      elements ??= names.map((name, i) => ({
        name,
        known: node(7 + 2 * i),
        primaFacie: node(8 + 2 * i),
      }))
      return elements
    },
    get defences() {
      defences ??= (graph.defeats.get(provision.id) ?? []).map(({ by, as }, i) => {
        const at = first + 3 * i
        return { by, as, known: node(at), primaFacie: node(at + 1), scope: node(at + 2) }
      })
      return defences
    },
  }
}
