import type { Column } from '../condition/table.ts'
import { storedTable } from '../condition/stream.ts'
import type { Grain } from '../facts/fact.ts'
import type { Article, Instrument, NotEncoded, Provision } from './article.ts'
import { graphOf } from './graph.ts'
import type { LawGraph, Opposed } from './graph.ts'
import type { Law, LinkedProvision } from './link.ts'
import type { LinkedDefence, View } from './link-provision.ts'
import { catalogueFor, provisionsOf } from './rulebook.ts'
import type { EncodedInstrument, Head, Rulebook, Unencoded } from './rulebook.ts'

/**
 * A linked law as plain data: what the build ships, so that nothing is parsed or linked where it is used. What is
 * asked of every record stands here; the rest of an instrument stands apart as text (`PackedTexts`).
 */
export interface PackedLaw {
  readonly head: Pick<Rulebook, 'lawAsOf' | 'readings' | 'membership'>
  readonly hash: string
  readonly instruments: readonly {
    readonly instrument: Instrument
    readonly unencoded: Unencoded
    readonly heads: readonly Head[]
  }[]
  /** The nodes of the table as numbers. */
  readonly stream: ArrayLike<number>
  readonly size: number
  readonly grains: readonly Grain[]
  readonly binds: readonly (readonly [string, number])[]
  /** Facts by id: the catalogue holds the rest. */
  readonly columns: readonly (Omit<Column, 'fact' | 'other'> & {
    readonly fact: string
    readonly other?: string
  })[]
  readonly opposed: readonly (readonly [string, readonly Opposed[]])[]
}

/** Texts of the instrument in a place, each read when it is first asked for. */
export interface PackedTexts {
  /** JSON of a `PackedProvision[]`, one for each head: asked for when the instrument binds. */
  readonly links: (instrument: number) => string
  /** JSON of its `Words`: asked for when one of its provisions is spoken of. */
  readonly words: (instrument: number) => string
}

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
  /** What defeats it, and how, in the order of the defences in each view. */
  readonly against: readonly (readonly [string, LinkedDefence['as']])[]
}

/** Makes plain data of a law, and texts of its instruments. */
export function packLaw(law: Law): {
  readonly packed: PackedLaw
  readonly links: readonly string[]
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
        heads: provisionsIn(law, encoded).map(({ head }) => head),
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
      opposed: [...graph.opposed],
    },
    links: instruments.map((encoded) => JSON.stringify(linksOf(law, encoded))),
    words: instruments.map(({ articles, notEncoded }) =>
      JSON.stringify({ articles, notEncoded } satisfies Words),
    ),
  }
}

const provisionsIn = ({ provisions }: Law, { instrument }: EncodedInstrument) =>
  provisions.filter((p) => p.instrument.id === instrument.id)

function linksOf(law: Law, encoded: EncodedInstrument): readonly PackedProvision[] {
  const place = new Map(
    encoded.articles.flatMap(({ article }, a) =>
      article.provisions.map(({ id }, p) => [id, [a, p] as const] as const),
    ),
  )
  return provisionsIn(law, encoded).map(({ head, views, ownFacts, readings }) => ({
    at: place.get(head.id) ?? [0, 0],
    ownFacts,
    readings,
    views: [...views].map(([grain, view]) => [grain, numbersOf(view)] as const),
    against: (law.graph.defeats.get(head.id) ?? []).map(({ by, as }) => [by, as] as const),
  }))
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
export function unpackLaw(packed: PackedLaw, texts: PackedTexts): Law {
  const instruments = packed.instruments.map(({ instrument }, i) =>
    withWords(instrument, () => texts.words(i)),
  )
  const rulebook: Rulebook = { ...packed.head, instruments }
  const catalogue = catalogueFor(rulebook)
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
  const linked = packed.instruments.flatMap(({ heads }, i) => {
    const encoded = instruments[i] as EncodedInstrument
    const links = once(() => JSON.parse(texts.links(i)) as readonly PackedProvision[])
    return heads.map((head, nth) =>
      provisionOf(head, encoded, () => links()[nth] as PackedProvision),
    )
  })
  const { stream, size, grains } = packed
  return {
    rulebook,
    hash: packed.hash,
    table: storedTable({
      columns,
      stream: stream instanceof Int32Array ? stream : Int32Array.from(stream),
      size,
      grains,
    }),
    provisions: linked,
    byId: new Map(linked.map((l) => [l.head.id, l])),
    binds: new Map(packed.binds),
    unencoded: new Map(packed.instruments.map((i) => [i.instrument.id, i.unencoded])),
    graph: graphIn(packed, rulebook),
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

/** No answer asks for the edges as a whole: whoever links the law anew has them resolved again. */
function graphIn({ opposed }: PackedLaw, rulebook: Rulebook): LawGraph {
  const whole = once(() => graphOf(provisionsOf(rulebook)))
  return {
    opposed: new Map(opposed),
    get provisions() {
      return whole().provisions
    },
    get defeats() {
      return whole().defeats
    },
    get targets() {
      return whole().targets
    },
  }
}

function provisionOf(
  head: Head,
  encoded: EncodedInstrument,
  link: () => PackedProvision,
): LinkedProvision {
  const inFile = () => encoded.articles[link().at[0]] as { file: string; article: Article }
  const words = () => inFile().article.provisions[link().at[1]] as Provision
  const views = once(
    (): ReadonlyMap<Grain, View> =>
      new Map(
        link().views.map(([grain, numbers]) => [
          grain,
          viewOf({ grain, numbers, against: link().against, words }),
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

function viewOf({
  grain,
  numbers,
  against,
  words,
}: {
  readonly grain: Grain
  readonly numbers: readonly number[]
  readonly against: PackedProvision['against']
  readonly words: () => Provision
}): View {
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
      const first = numbers.length - 3 * against.length
      defences ??= against.map(([by, as], i) => {
        const at = first + 3 * i
        return { by, as, known: node(at), primaFacie: node(at + 1), scope: node(at + 2) }
      })
      return defences
    },
  }
}
