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
 * asked of every record stands by itself; the words of an instrument are text, read when one of its provisions is
 * first looked at.
 */
export interface PackedLaw {
  readonly head: Pick<Rulebook, 'lawAsOf' | 'readings' | 'membership'>
  readonly hash: string
  readonly instruments: readonly {
    readonly instrument: Instrument
    readonly unencoded: Unencoded
    /** JSON of its `Words`. */
    readonly words: string
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
  readonly provisions: readonly PackedProvision[]
  readonly defeats: readonly (readonly [string, readonly Defeat[]])[]
  readonly targets: readonly (readonly [string, readonly string[]])[]
  readonly opposed: readonly (readonly [string, readonly Opposed[]])[]
}

interface Words {
  readonly articles: EncodedInstrument['articles']
  readonly notEncoded: NotEncoded
}

interface PackedProvision {
  readonly head: Head
  /** Places of the instrument, of its article, and in that. */
  readonly at: readonly [number, number, number]
  readonly ownFacts: readonly string[]
  readonly readings: readonly string[]
  /** Node ids, in the order of `numbersOf`. */
  readonly views: readonly (readonly [Grain, readonly number[]])[]
}

/** Makes plain data of a law. */
export function packLaw({
  rulebook,
  hash,
  table,
  binds,
  unencoded,
  graph,
  provisions,
}: Law): PackedLaw {
  const { instruments, lawAsOf, readings, membership } = rulebook
  const place = new Map(
    instruments.flatMap(({ articles }, i) =>
      articles.flatMap(({ article }, a) =>
        article.provisions.map(({ id }, p) => [id, [i, a, p] as const] as const),
      ),
    ),
  )
  return {
    head: { lawAsOf, readings, membership },
    hash,
    instruments: instruments.map(({ instrument, articles, notEncoded }) => ({
      instrument,
      unencoded: unencoded.get(instrument.id) ?? { articles: 0, later: [] },
      words: JSON.stringify({ articles, notEncoded } satisfies Words),
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
    provisions: provisions.map(({ head, views, ownFacts, readings: relied }) => ({
      head,
      at: place.get(head.id) ?? [0, 0, 0],
      ownFacts,
      readings: relied,
      views: [...views].map(([grain, view]) => [grain, numbersOf(view)] as const),
    })),
    defeats: [...graph.defeats],
    targets: [...graph.targets],
    opposed: [...graph.opposed],
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
export function unpackLaw(packed: PackedLaw): Law {
  const instruments = packed.instruments.map(withWords)
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
  const linked = packed.provisions.map((p) => provisionOf(p, instruments, graph))
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

/** An instrument that reads its words when they are first asked for. */
function withWords({ instrument, words }: PackedLaw['instruments'][number]): EncodedInstrument {
  let read: Words | undefined
  const once = () => (read ??= JSON.parse(words) as Words)
  return {
    instrument,
    get articles() {
      return once().articles
    },
    get notEncoded() {
      return once().notEncoded
    },
  }
}

function graphIn({ defeats, targets, opposed }: PackedLaw, rulebook: Rulebook): LawGraph {
  let provisions: LawGraph['provisions'] | undefined
  return {
    defeats: new Map(defeats),
    targets: new Map(targets),
    opposed: new Map(opposed),
    get provisions() {
      return (provisions ??= provisionsOf(rulebook))
    },
  }
}

function provisionOf(
  { head, at: [i, a, index], views: packed, ...rest }: PackedProvision,
  instruments: readonly EncodedInstrument[],
  graph: LawGraph,
): LinkedProvision {
  const encoded = instruments[i] as EncodedInstrument
  const inFile = () => encoded.articles[a] as { file: string; article: Article }
  const words = () => inFile().article.provisions[index] as Provision
  let views: ReadonlyMap<Grain, View> | undefined
  const viewed = () =>
    (views ??= new Map(
      packed.map(([grain, numbers]) => [
        grain,
        viewOf({ id: head.id, words }, graph, { grain, numbers }),
      ]),
    ))
  return {
    ...rest,
    head,
    index,
    instrument: encoded.instrument,
    // Of instruments that do not bind, nothing is ever looked at.
    get views() {
      return viewed()
    },
    get own() {
      return viewed().get(head.each ?? 'record') as View
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
