import type { Column } from '../condition/table.ts'
import { storedTable } from '../condition/stream.ts'
import type { Grain } from '../facts/fact.ts'
import type { Article, Instrument, NotEncoded, Provision } from './article.ts'
import type { Defeat, LawGraph, Opposed } from './graph.ts'
import type { Law, LinkedProvision } from './link.ts'
import type { View } from './link-provision.ts'
import { catalogueFor, provisionsOf } from './rulebook.ts'
import type { EncodedInstrument, Head, Rulebook, Unencoded } from './rulebook.ts'

/**
 * A linked law as plain data: what the build ships, so that nothing is parsed or linked where it is used. What is
 * asked of every record stands by itself. What only those ask whom an instrument binds is text, read when it does;
 * and its words stand apart (`PackedWords`), read when one of its provisions is first spoken of.
 */
export interface PackedLaw {
  readonly head: Pick<Rulebook, 'lawAsOf' | 'readings' | 'membership'>
  readonly hash: string
  readonly instruments: readonly {
    readonly instrument: Instrument
    readonly unencoded: Unencoded
    readonly heads: readonly Head[]
    /** JSON of a `PackedProvision[]`, one for each head. */
    readonly links: string
  }[]
  /** The nodes of the table as numbers. */
  readonly stream: readonly number[]
  readonly size: number
  readonly grains: readonly Grain[]
  readonly binds: readonly (readonly [string, number])[]
  /** Facts by id: the catalogue holds the rest. */
  readonly columns: readonly (Omit<Column, 'fact' | 'other'> & {
    readonly fact: string
    readonly other?: string
  })[]
  /** JSON of the edges of the graph. */
  readonly defeats: string
  readonly targets: string
  readonly opposed: readonly (readonly [string, readonly Opposed[]])[]
}

/** JSON of the words of the instrument in a place. */
export type PackedWords = (instrument: number) => string

interface Words {
  readonly articles: EncodedInstrument['articles']
  readonly notEncoded: NotEncoded
}

interface PackedProvision {
  /** Places of its article in the instrument, and in that. */
  readonly at: readonly [number, number]
  readonly ownFacts: readonly string[]
  readonly readings: readonly string[]
  /** Node ids, in the order of `numbersOf`. */
  readonly views: readonly (readonly [Grain, readonly number[]])[]
}

/** Makes plain data of a law, and of the words of its instruments. */
export function packLaw(law: Law): {
  readonly packed: PackedLaw
  readonly words: readonly string[]
} {
  const { rulebook, hash, table, binds, unencoded, graph } = law
  const { instruments, lawAsOf, readings, membership } = rulebook
  return {
    packed: {
      head: { lawAsOf, readings, membership },
      hash,
      instruments: instruments.map((encoded) => ({
        instrument: encoded.instrument,
        unencoded: unencoded.get(encoded.instrument.id) ?? { articles: 0, later: [] },
        ...linksOf(law, encoded),
      })),
      stream: [...table.stream],
      size: table.size,
      grains: table.grains,
      binds: [...binds],
      columns: table.columns.map(({ fact, other, ...column }) => ({
        ...column,
        fact: fact.id,
        ...(other === undefined ? {} : { other: other.id }),
      })),
      defeats: JSON.stringify([...graph.defeats]),
      targets: JSON.stringify([...graph.targets]),
      opposed: [...graph.opposed],
    },
    words: instruments.map(({ articles, notEncoded }) =>
      JSON.stringify({ articles, notEncoded } satisfies Words),
    ),
  }
}

function linksOf({ provisions }: Law, { instrument, articles }: EncodedInstrument) {
  const place = new Map(
    articles.flatMap(({ article }, a) =>
      article.provisions.map(({ id }, p) => [id, [a, p] as const] as const),
    ),
  )
  const ours = provisions.filter((p) => p.instrument.id === instrument.id)
  return {
    heads: ours.map(({ head }) => head),
    links: JSON.stringify(
      ours.map(({ head, views, ownFacts, readings }): PackedProvision => ({
        at: place.get(head.id) ?? [0, 0],
        ownFacts,
        readings,
        views: [...views].map(([grain, view]) => [grain, numbersOf(view)] as const),
      })),
    ),
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
export function unpackLaw(packed: PackedLaw, words: PackedWords): Law {
  const instruments = packed.instruments.map(({ instrument }, i) =>
    withWords(instrument, () => words(i)),
  )
  const rulebook: Rulebook = { ...packed.head, instruments }
  const catalogue = catalogueFor(rulebook)
  const graph = graphIn(packed, rulebook)
  const factOf = (id: string) => {
    const fact = catalogue.get(id)
    if (fact === undefined)
      throw new Error(`the packed law asks for \`${id}\`, which is no fact: pack it anew`)
    return fact
  }
  const columns = packed.columns.map(({ fact, other, ...column }): Column => ({
    ...column,
    fact: factOf(fact),
    ...(other === undefined ? {} : { other: factOf(other) }),
  }))
  const linked = packed.instruments.flatMap(({ heads, links }, i) => {
    const read = once(() => JSON.parse(links) as readonly PackedProvision[])
    return heads.map((head, nth) =>
      provisionOf(head, {
        encoded: instruments[i] as EncodedInstrument,
        graph,
        link: () => read()[nth] as PackedProvision,
      }),
    )
  })
  const { stream, size, grains } = packed
  return {
    rulebook,
    hash: packed.hash,
    table: storedTable({ columns, stream: Int32Array.from(stream), size, grains }),
    provisions: linked,
    byId: new Map(linked.map((l) => [l.head.id, l])),
    binds: new Map(packed.binds),
    unencoded: new Map(packed.instruments.map((i) => [i.instrument.id, i.unencoded])),
    graph,
    catalogue,
  }
}

/** Made when it is first asked for, and kept. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** An instrument that reads its words when they are first asked for. */
function withWords(instrument: Instrument, words: () => string): EncodedInstrument {
  const read = once(() => JSON.parse(words()) as Words)
  return {
    instrument,
    get articles() {
      return read().articles
    },
    get notEncoded() {
      return read().notEncoded
    },
  }
}

function graphIn({ defeats, targets, opposed }: PackedLaw, rulebook: Rulebook): LawGraph {
  const read = {
    provisions: once(() => provisionsOf(rulebook)),
    defeats: once(() => new Map(JSON.parse(defeats) as [string, Defeat[]][])),
    targets: once(() => new Map(JSON.parse(targets) as [string, string[]][])),
  }
  return {
    opposed: new Map(opposed),
    get provisions() {
      return read.provisions()
    },
    get defeats() {
      return read.defeats()
    },
    get targets() {
      return read.targets()
    },
  }
}

interface Unpacking {
  readonly encoded: EncodedInstrument
  readonly graph: LawGraph
  readonly link: () => PackedProvision
}

function provisionOf(head: Head, { encoded, graph, link }: Unpacking): LinkedProvision {
  const inFile = () => encoded.articles[link().at[0]] as { file: string; article: Article }
  const words = () => inFile().article.provisions[link().at[1]] as Provision
  const views = once(
    (): ReadonlyMap<Grain, View> =>
      new Map(
        link().views.map(([grain, numbers]) => [
          grain,
          viewOf({ id: head.id, words }, graph, { grain, numbers }),
        ]),
      ),
  )
  return {
    head,
    instrument: encoded.instrument,
    // Of instruments that do not bind, nothing is ever looked at.
    get index() {
      return link().at[1]
    },
    get ownFacts() {
      return link().ownFacts
    },
    get readings() {
      return link().readings
    },
    get views() {
      return views()
    },
    get own() {
      return views().get(head.each ?? 'record') as View
    },
    get provision() {
      return words()
    },
    get file() {
      return inFile().file
    },
  }
}

function viewOf(
  { id, words }: { readonly id: string; readonly words: () => Provision },
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
      elements ??= Object.keys(words().elements).map((name, i) => ({
        name,
        known: node(7 + 2 * i),
        primaFacie: node(8 + 2 * i),
      }))
      return elements
    },
    get defences() {
      const edges = graph.defeats.get(id) ?? []
      const first = numbers.length - 3 * edges.length
      defences ??= edges.map(({ by, as }, i) => {
        const at = first + 3 * i
        return { by, as, known: node(at), primaFacie: node(at + 1), scope: node(at + 2) }
      })
      return defences
    },
  }
}
