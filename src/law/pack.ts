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
  readonly contested: readonly string[]
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
  return provisionsIn(law, encoded).map(({ head, views, ownFacts, readings, contested }) => ({
    at: place.get(head.id) ?? [0, 0],
    ownFacts,
    readings,
    contested,
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
    return heads.map(
      (head, nth) => new PackedLink(head, encoded, () => links()[nth] as PackedProvision),
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

/**
 * A provision of a packed law: what no answer asks for is not read. Of instruments that do not bind, that is all. A
 * class, since there are thousands and each answer needs a few: its getters are made once.
 */
class PackedLink implements LinkedProvision {
  readonly head: Head
  readonly #encoded: EncodedInstrument
  readonly #link: () => PackedProvision
  #views: ReadonlyMap<Grain, View> | undefined

  constructor(head: Head, encoded: EncodedInstrument, link: () => PackedProvision) {
    this.head = head
    this.#encoded = encoded
    this.#link = link
  }

  get instrument() {
    return this.#encoded.instrument
  }

  get index() {
    return this.#link().at[1]
  }

  get ownFacts() {
    return this.#link().ownFacts
  }

  get readings() {
    return this.#link().readings
  }

  get contested() {
    return this.#link().contested
  }

  get views() {
    const { views, against } = this.#link()
    return (this.#views ??= new Map(
      views.map(([grain, numbers]) => [
        grain,
        new PackedView(grain, numbers, { against, of: this }),
      ]),
    ))
  }

  get own() {
    return this.views.get(this.head.each ?? 'record') as View
  }

  get provision() {
    return this.#inFile.article.provisions[this.#link().at[1]] as Provision
  }

  get file() {
    return this.#inFile.file
  }

  get #inFile() {
    return this.#encoded.articles[this.#link().at[0]] as { file: string; article: Article }
  }
}

/** Of most views nothing but the verdict is ever asked. */
class PackedView implements View {
  readonly grain: Grain
  readonly inForce: number
  readonly scope: number
  readonly test: number
  readonly description: number
  readonly primaFacie: number
  readonly known: number
  readonly record: number
  readonly #numbers: readonly number[]
  readonly #packed: Pick<PackedProvision, 'against'> & { readonly of: PackedLink }
  #elements: View['elements'] | undefined
  #defences: View['defences'] | undefined

  constructor(
    grain: Grain,
    numbers: readonly number[],
    packed: Pick<PackedProvision, 'against'> & { readonly of: PackedLink },
  ) {
    const at = (place: number) => numbers[place] as number
    this.grain = grain
    this.inForce = at(0)
    this.scope = at(1)
    this.test = at(2)
    this.description = at(3)
    this.primaFacie = at(4)
    this.known = at(5)
    this.record = at(6)
    this.#numbers = numbers
    this.#packed = packed
  }

  get elements() {
    return (this.#elements ??= Object.keys(this.#packed.of.provision.elements).map((name, i) => ({
      name,
      known: this.#at(7 + 2 * i),
      primaFacie: this.#at(8 + 2 * i),
    })))
  }

  get defences() {
    const { against } = this.#packed
    const first = this.#numbers.length - 3 * against.length
    return (this.#defences ??= against.map(([by, as], i) => {
      const at = first + 3 * i
      return { by, as, known: this.#at(at), primaFacie: this.#at(at + 1), scope: this.#at(at + 2) }
    }))
  }

  #at(place: number): number {
    return this.#numbers[place] as number
  }
}
