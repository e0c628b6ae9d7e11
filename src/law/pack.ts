import type { Column, Node } from '../condition/table.ts'
import type { Grain } from '../facts/fact.ts'
import { graphOf } from './graph.ts'
import type { Law } from './link.ts'
import type { View } from './link-provision.ts'
import { catalogueFor, provisionsOf } from './rulebook.ts'
import type { Rulebook } from './rulebook.ts'

/** A linked law as plain data: what the build ships, so that nothing is parsed or linked where it is used. */
export interface PackedLaw {
  readonly rulebook: Rulebook
  readonly hash: string
  readonly nodes: readonly Node[]
  readonly stream: readonly number[]
  /** Facts by id: the catalogue holds the rest. */
  readonly columns: readonly (Omit<Column, 'fact' | 'other'> & {
    readonly fact: string
    readonly other?: string
  })[]
  readonly provisions: Readonly<
    Record<
      string,
      { readonly views: readonly (readonly [Grain, View])[]; readonly ownFacts: readonly string[] }
    >
  >
}

/** Makes plain data of a law. */
export function packLaw({ rulebook, hash, table, provisions }: Law): PackedLaw {
  return {
    rulebook,
    hash,
    nodes: table.nodes,
    stream: [...table.stream],
    columns: table.columns.map(({ fact, other, ...column }) => ({
      ...column,
      fact: fact.id,
      ...(other === undefined ? {} : { other: other.id }),
    })),
    provisions: Object.fromEntries(
      provisions.map(({ provision, views, ownFacts }) => [
        provision.id,
        { views: [...views], ownFacts },
      ]),
    ),
  }
}

/** Makes a law of plain data. */
export function unpackLaw({ rulebook, hash, nodes, stream, columns, provisions }: PackedLaw): Law {
  const catalogue = catalogueFor(rulebook)
  const graph = graphOf(provisionsOf(rulebook))
  const factOf = (id: string) => {
    const fact = catalogue.get(id)
    if (fact === undefined)
      throw new Error(`the packed law asks for \`${id}\`, which is no fact: pack it anew`)
    return fact
  }
  const linked = [...graph.provisions.values()].flatMap((placed) => {
    const packed = provisions[placed.provision.id]
    if (packed === undefined) return []
    const views = new Map(packed.views)
    const own = views.get(placed.provision.each ?? 'record')
    return own === undefined ? [] : [{ ...placed, own, views, ownFacts: packed.ownFacts }]
  })
  return {
    rulebook,
    hash,
    table: {
      nodes,
      stream: Int32Array.from(stream),
      columns: columns.map(({ fact, other, ...column }) => ({
        ...column,
        fact: factOf(fact),
        ...(other === undefined ? {} : { other: factOf(other) }),
      })),
    },
    provisions: linked,
    byId: new Map(linked.map((l) => [l.provision.id, l])),
    graph,
    catalogue,
  }
}
