import type { Classes } from '../condition/classes.ts'
import { storedTable } from '../condition/stream.ts'
import type { Column, NodeId } from '../condition/table.ts'
import type { Catalogue, Grain } from '../facts/fact.ts'
import type { Article, Instrument, NotEncoded, Provision } from './article.ts'
import { graphOf } from './graph.ts'
import type { LawGraph, Opposed } from './graph.ts'
import type { Law, LinkedProvision } from './link.ts'
import type { LinkedDefence, View } from './link-provision.ts'
import { catalogueFor, provisionsOf } from './rulebook.ts'
import type { EncodedInstrument, Head, Rulebook, Unencoded } from './rulebook.ts'

/**
 * A linked law as plain data: what the build ships, so that nothing is parsed or linked where it is used. What is
 * asked of every record stands here; the rest of an instrument stands apart (`PackedParts`).
 */
export interface PackedLaw {
  readonly head: Pick<Rulebook, 'lawAsOf' | 'readings' | 'membership'>
  readonly hash: string
  readonly instruments: readonly {
    readonly instrument: Instrument
    readonly unencoded: Unencoded
    /** Of each provision its id, then its pinpoint. */
    readonly provisions: readonly string[]
  }[]
  /** The nodes of the table as numbers. */
  readonly stream: ArrayLike<number>
  readonly size: number
  readonly grains: readonly Grain[]
  readonly binds: readonly (readonly [string, number])[]
  readonly columns: readonly PackedColumn[]
  readonly opposed: readonly (readonly [string, readonly Opposed[]])[]
}

/** A column with its facts by id: the catalogue holds the rest. Without a grain it is the record's, without classes a pair. */
interface PackedColumn extends Partial<Omit<Column, 'fact' | 'other'>> {
  readonly fact: string
  readonly other?: string
}

/** What there is of the instrument in a place, each read when it is first asked for. */
export interface PackedParts {
  /** JSON of a `PackedProvision[]`: asked for when the instrument binds. */
  readonly links: (instrument: number) => string
  /** The nodes of its views. */
  readonly views: (instrument: number) => ArrayLike<number>
  /** JSON of its `Words`: asked for when one of its provisions is spoken of. */
  readonly words: (instrument: number) => string
}

interface Words {
  readonly articles: EncodedInstrument['articles']
  readonly notEncoded: NotEncoded
}

interface PackedProvision {
  readonly head: Head
  /** Places of its article in the instrument, and in that. */
  readonly at: readonly [number, number]
  readonly ownFacts: readonly string[]
  readonly readings: readonly string[]
  readonly contested: readonly string[]
  /** Where among the nodes of the instrument's views those of each begin and end, in the order of `numbersOf`. */
  readonly views: readonly (readonly [Grain, number, number])[]
  /** What defeats it, and how, in the order of the defences in each view. */
  readonly against: readonly (readonly [string, LinkedDefence['as']])[]
}

/** Makes plain data of a law, and the parts of its instruments. */
export function packLaw(law: Law): {
  readonly packed: PackedLaw
  readonly links: readonly string[]
  readonly views: readonly (readonly number[])[]
  readonly words: readonly string[]
} {
  const { rulebook, hash, table, binds, unencoded, graph } = law
  const { instruments, lawAsOf, readings, membership } = rulebook
  const linked = instruments.map((encoded) => linksOf(law, encoded))
  return {
    packed: {
      head: { lawAsOf, readings, membership },
      hash,
      instruments: instruments.map((encoded) => ({
        instrument: encoded.instrument,
        unencoded: unencoded.get(encoded.instrument.id) ?? { articles: 0, later: [] },
        provisions: provisionsIn(law, encoded).flatMap(({ id, pinpoint }) => [id, pinpoint]),
      })),
      stream: [...table.stream],
      size: table.size,
      grains: table.grains,
      binds: [...binds],
      columns: table.columns.map(packedColumn),
      opposed: [...graph.opposed],
    },
    links: linked.map(({ links }) => JSON.stringify(links)),
    views: linked.map(({ views }) => views),
    words: instruments.map(({ articles, notEncoded }) =>
      JSON.stringify({ articles, notEncoded } satisfies Words),
    ),
  }
}

const packedColumn = ({ fact, other, grain, member, classes }: Column): PackedColumn => ({
  fact: fact.id,
  ...(other === undefined ? {} : { other: other.id }),
  ...(grain === 'record' ? {} : { grain }),
  ...(member === undefined ? {} : { member }),
  ...(classes.kind === 'pair' && classes.cuts.length === 0 ? {} : { classes }),
})

const provisionsIn = ({ provisions }: Law, { instrument }: EncodedInstrument) =>
  provisions.filter((p) => p.instrument.id === instrument.id)

function linksOf(
  law: Law,
  encoded: EncodedInstrument,
): { readonly links: readonly PackedProvision[]; readonly views: readonly number[] } {
  const place = new Map(
    encoded.articles.flatMap(({ article }, a) =>
      article.provisions.map(({ id }, p) => [id, [a, p] as const] as const),
    ),
  )
  const nodes: number[] = []
  const links = provisionsIn(law, encoded).map(
    ({ id, head, views, ownFacts, readings, contested }) => ({
      head,
      at: place.get(id) ?? ([0, 0] as const),
      ownFacts,
      readings,
      contested,
      views: [...views].map(([grain, view]) => {
        const from = nodes.length
        nodes.push(...numbersOf(view))
        return [grain, from, nodes.length] as const
      }),
      against: (law.graph.defeats.get(id) ?? []).map(({ by, as }) => [by, as] as const),
    }),
  )
  return { links, views: nodes }
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
export function unpackLaw(packed: PackedLaw, parts: PackedParts): Law {
  const files = packed.instruments.map(({ instrument }, i) => new PackedFile(instrument, parts, i))
  const rulebook: Rulebook = { ...packed.head, instruments: files }
  const catalogue = catalogueFor(rulebook)
  const provisions: PackedLink[] = []
  const byId = new Map<string, PackedLink>()
  packed.instruments.forEach(({ provisions: named }, i) => {
    for (let at = 0; at < named.length; at += 2) {
      const link = new PackedLink(files[i] as PackedFile, at / 2, named)
      provisions.push(link)
      byId.set(link.id, link)
    }
  })
  const { stream, size, grains } = packed
  return {
    rulebook,
    hash: packed.hash,
    table: storedTable({
      columns: packed.columns.map((column) => columnOf(column, catalogue)),
      stream: stream instanceof Int32Array ? stream : Int32Array.from(stream),
      size,
      grains,
    }),
    provisions,
    byId,
    binds: new Map(packed.binds),
    unencoded: new Map(packed.instruments.map((i) => [i.instrument.id, i.unencoded])),
    graph: graphIn(packed, rulebook),
    catalogue,
  }
}

const pair: Classes = { kind: 'pair', cuts: [] }

function columnOf(
  { fact, other, grain = 'record', member, classes = pair }: PackedColumn,
  catalogue: Catalogue,
): Column {
  const factOf = (id: string) => {
    const found = catalogue.get(id)
    if (found === undefined)
      throw new Error(`the packed law asks for \`${id}\`, which is no fact: pack it anew`)
    return found
  }
  const column = { fact: factOf(fact), grain, classes }
  if (member !== undefined) return { ...column, member }
  return other === undefined ? column : { ...column, other: factOf(other) }
}

/** Made when it is first asked for, and kept. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** An instrument that reads what there is of it when it is first asked for. */
class PackedFile implements EncodedInstrument {
  readonly instrument: Instrument
  readonly links: () => readonly PackedProvision[]
  readonly nodes: () => ArrayLike<number>
  readonly #words: () => Words

  constructor(instrument: Instrument, { links, views, words }: PackedParts, place: number) {
    this.instrument = instrument
    this.links = once(() => JSON.parse(links(place)) as readonly PackedProvision[])
    this.nodes = once(() => views(place))
    this.#words = once(() => JSON.parse(words(place)) as Words)
  }

  get articles() {
    return this.#words().articles
  }

  get notEncoded() {
    return this.#words().notEncoded
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
 * A provision of a packed law: what no answer asks for is not read. Of instruments that do not bind, nothing but what
 * it is called. A class, since there are thousands and each answer needs a few: its getters are made once.
 */
class PackedLink implements LinkedProvision {
  readonly id: string
  readonly pinpoint: string
  readonly #encoded: PackedFile
  readonly #place: number
  #views: ReadonlyMap<Grain, View> | undefined

  constructor(encoded: PackedFile, place: number, named: readonly string[]) {
    this.id = named[2 * place] as string
    this.pinpoint = named[2 * place + 1] as string
    this.#encoded = encoded
    this.#place = place
  }

  get instrument() {
    return this.#encoded.instrument
  }

  get head() {
    return this.#link.head
  }

  get index() {
    return this.#link.at[1]
  }

  get ownFacts() {
    return this.#link.ownFacts
  }

  get readings() {
    return this.#link.readings
  }

  get contested() {
    return this.#link.contested
  }

  get views() {
    return (this.#views ??= new Map(
      this.#link.views.map(([grain, from, to]) => [
        grain,
        new PackedView(grain, { nodes: this.#encoded.nodes(), from, to }, this),
      ]),
    ))
  }

  get own() {
    return this.views.get(this.head.each ?? 'record') as View
  }

  get provision() {
    return this.#inFile.article.provisions[this.#link.at[1]] as Provision
  }

  get file() {
    return this.#inFile.file
  }

  /** What defeats it, and how. */
  get against() {
    return this.#link.against
  }

  get #link() {
    return this.#encoded.links()[this.#place] as PackedProvision
  }

  get #inFile() {
    return this.#encoded.articles[this.#link.at[0]] as { file: string; article: Article }
  }
}

/** Where in a list of nodes those of a view stand. */
interface Stretch {
  readonly nodes: ArrayLike<number>
  readonly from: number
  readonly to: number
}

/** Of most views hardly more than the verdict is ever asked. */
class PackedView implements View {
  readonly grain: Grain
  readonly #in: Stretch
  readonly #of: PackedLink
  #elements: View['elements'] | undefined
  #defences: View['defences'] | undefined

  constructor(grain: Grain, stretch: Stretch, of: PackedLink) {
    this.grain = grain
    this.#in = stretch
    this.#of = of
  }

  get inForce() {
    return this.#at(0)
  }

  get scope() {
    return this.#at(1)
  }

  get test() {
    return this.#at(2)
  }

  get description() {
    return this.#at(3)
  }

  get primaFacie() {
    return this.#at(4)
  }

  get known() {
    return this.#at(5)
  }

  get record() {
    return this.#at(6)
  }

  get elements() {
    return (this.#elements ??= Object.keys(this.#of.provision.elements).map((name, i) => ({
      name,
      known: this.#at(7 + 2 * i),
      primaFacie: this.#at(8 + 2 * i),
    })))
  }

  get defences() {
    const { against } = this.#of
    const first = this.#in.to - this.#in.from - 3 * against.length
    return (this.#defences ??= against.map(([by, as], i) => {
      const at = first + 3 * i
      return { by, as, known: this.#at(at), primaFacie: this.#at(at + 1), scope: this.#at(at + 2) }
    }))
  }

  #at(place: number): NodeId {
    return this.#in.nodes[this.#in.from + place] as NodeId
  }
}
