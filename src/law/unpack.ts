import type { Classes } from '../condition/classes.ts'
import { grains, storedTable } from '../condition/stream.ts'
import type { Column, Table } from '../condition/table.ts'
import type { Catalogue, Fact, Grain } from '../facts/fact.ts'
import type { Instrument, Provision } from './article.ts'
import { graphOf } from './graph.ts'
import type { LawGraph } from './graph.ts'
import type { Law, LawPart, LinkedProvision } from './link.ts'
import {
  defencesIn,
  elementsIn,
  factsAt,
  headAt,
  nodeIn,
  ownViewAt,
  provisionIn,
  single,
  viewsAt,
} from './link-numbers.ts'
import type { Place } from './link-numbers.ts'
import type { View } from './link-provision.ts'
import type { Aside, Contents, PackedColumns, PackedLaw, PackedParts } from './packed.ts'
import { catalogueFor, provisionsOf } from './rulebook.ts'
import type { EncodedInstrument, Head, Rulebook } from './rulebook.ts'
import { once } from '../source/once.ts'

/** Makes a law of plain data. */
export function unpackLaw(packed: PackedLaw, apart: PackedParts): Law {
  const instruments = packed.instruments.map((one, i) => packedInstrument(one, apart, i))
  const rulebook: Rulebook = { ...packed.head, instruments: instruments.map((i) => i.encoded) }
  const catalogue = catalogueFor(rulebook)
  const facts = packed.facts.map((id) => factIn(catalogue, id))
  const table = tableIn(packed, facts)
  const parts = packed.instruments.map((one, i) =>
    packedPart(one, { of: instruments[i] as PackedInstrument, facts }),
  )
  const provisions = once(() => parts.flatMap((part) => part.provisions))
  return {
    rulebook,
    hash: packed.hash,
    table,
    parts,
    get provisions() {
      return provisions()
    },
    byId: byIdIn(parts),
    binds: new Map(packed.binds),
    unencoded: new Map(packed.instruments.map((i) => [i.instrument.id, i.unencoded])),
    graph: graphIn(packed, rulebook),
    catalogue,
  }
}

function packedPart(
  { size, names: joined }: PackedLaw['instruments'][number],
  shared: { readonly of: PackedInstrument; readonly facts: readonly Fact[] },
): LawPart {
  const names = once(() => (size === 0 ? [] : joined.split('|')))
  const provisions = once(() =>
    Array.from({ length: size }, (_, place) => new PackedLink(names(), place, shared)),
  )
  return {
    instrument: shared.of.encoded.instrument,
    size,
    get names() {
      return names()
    },
    get provisions() {
      return provisions()
    },
  }
}

/** Finds a provision in the instrument that its id begins with: the others need not be made for it. */
function byIdIn(parts: readonly LawPart[]): Law['byId'] {
  const found = new Map<string, LinkedProvision>()
  const byInstrument = new Map(parts.map((part) => [part.instrument.id, part]))
  const find = (id: string): LinkedProvision | undefined => {
    for (let end = id.indexOf('.'); end >= 0; end = id.indexOf('.', end + 1)) {
      const part = byInstrument.get(id.slice(0, end))
      const place = part?.names.indexOf(id) ?? -1
      if (place >= 0) return part?.provisions[place / 2]
    }
    return undefined
  }
  const get = (id: string) => {
    const linked = found.get(id) ?? find(id)
    if (linked !== undefined) found.set(id, linked)
    return linked
  }
  return {
    get,
    has: (id) => get(id) !== undefined,
    keys: () => parts.flatMap((part) => part.names.filter((_, i) => i % 2 === 0)).values(),
  }
}

const tableIn = (
  { columns, stream, places, size, grains: used }: PackedLaw,
  facts: readonly Fact[],
): Table =>
  storedTable({
    ...(places === undefined ? {} : { places }),
    columns: columnsIn(columns, facts),
    stream: stream instanceof Int32Array ? stream : Int32Array.from(stream),
    size,
    grains: used,
  })

const columnsIn = (
  { fact, other, grain, member, classes, kinds }: PackedColumns,
  facts: readonly Fact[],
): readonly Column[] =>
  fact.map((place, i) => {
    const column = {
      fact: facts[place] as Fact,
      grain: grains[grain[i] as number] as Grain,
      classes: kinds[classes[i] as number] as Classes,
    }
    const of = member[i] as string | 0
    const beside = other[i] as number
    if (of !== 0) return { ...column, member: of }
    return beside < 0 ? column : { ...column, other: facts[beside] as Fact }
  })

function factIn(catalogue: Catalogue, id: string): Fact {
  const found = catalogue.get(id)
  if (found === undefined)
    throw new Error(`the packed law asks for \`${id}\`, which is no fact: pack it anew`)
  return found
}

type EncodedArticle = EncodedInstrument['articles'][number]

/** An instrument, and what is read of it when it is first asked for. */
interface PackedInstrument {
  readonly encoded: EncodedInstrument
  readonly links: () => ArrayLike<number>
  readonly asideOf: (provision: number) => Aside
  readonly articleIn: (place: number) => EncodedArticle
}

function packedInstrument(
  { instrument: head, told, size }: PackedLaw['instruments'][number],
  { links, words }: PackedParts,
  place: number,
): PackedInstrument {
  const lines = once(() => words(place).split('\n'))
  const read = <T>(line: number) => JSON.parse(lines()[line] as string) as T
  const contents = once(() => read<Contents>(0))
  const instrument: Instrument = { ...head }
  for (const key of told)
    Object.defineProperty(instrument, key, { get: () => contents()[key], enumerable: true })
  const made: EncodedArticle[] = []
  const first = 1 + size
  const articleIn = (at: number) => (made[at] ??= read<EncodedArticle>(first + at))
  const articles = once(() =>
    Array.from({ length: lines().length - first }, (_, at) => articleIn(at)),
  )
  return {
    // Its own properties: who edits the law copies it with a spread.
    encoded: {
      instrument,
      get articles() {
        return articles()
      },
      get notEncoded() {
        return contents().notEncoded
      },
    },
    links: once(() => links(place)),
    asideOf: (provision) => read<Aside>(1 + provision),
    articleIn,
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
  private readonly of: PackedInstrument
  private readonly place: number
  private readonly facts: readonly Fact[]
  private madeHead: Head | undefined
  private madeAside: Aside | undefined
  private madeFacts: readonly Fact[] | undefined
  private madeOwn: View | undefined
  private madeViews: ReadonlyMap<Grain, View> | undefined

  constructor(
    names: readonly string[],
    place: number,
    { of, facts }: { readonly of: PackedInstrument; readonly facts: readonly Fact[] },
  ) {
    this.id = names[2 * place] as string
    this.pinpoint = names[2 * place + 1] as string
    this.of = of
    this.place = place
    this.facts = facts
  }

  get instrument() {
    return this.of.encoded.instrument
  }

  get head() {
    return (this.madeHead ??= headAt(this.numbers))
  }

  get ownFacts() {
    return (this.madeFacts ??= factsAt(this.numbers).map((place) => this.facts[place] as Fact))
  }

  get views() {
    return (this.madeViews ??= new Map(
      viewsAt(this.numbers).map(([grain, at], i) => [
        grain,
        i === 0 ? this.own : new PackedView(grain, at, this),
      ]),
    ))
  }

  get own() {
    return (this.madeOwn ??= new PackedView(...ownViewAt(this.numbers), this))
  }

  get index() {
    return this.aside.at[1]
  }

  get readings() {
    return this.aside.readings
  }

  get contested() {
    return this.aside.contested
  }

  get provision() {
    return this.inFile.article.provisions[this.index] as Provision
  }

  get file() {
    return this.inFile.file
  }

  get aside() {
    return (this.madeAside ??= this.of.asideOf(this.place))
  }

  private get numbers() {
    return provisionIn(this.of.links(), this.place)
  }

  private get inFile() {
    return this.of.articleIn(this.aside.at[0])
  }
}

/** Of most views hardly more than the verdict is ever asked. */
class PackedView implements View {
  readonly grain: Grain
  private readonly at: Place
  private readonly of: PackedLink
  private madeElements: View['elements'] | undefined
  private madeDefences: View['defences'] | undefined

  constructor(grain: Grain, at: Place, of: PackedLink) {
    this.grain = grain
    this.at = at
    this.of = of
  }

  get inForce() {
    return nodeIn(this.at, single.inForce)
  }

  get scope() {
    return nodeIn(this.at, single.scope)
  }

  get test() {
    return nodeIn(this.at, single.test)
  }

  get description() {
    return nodeIn(this.at, single.description)
  }

  get primaFacie() {
    return nodeIn(this.at, single.primaFacie)
  }

  get known() {
    return nodeIn(this.at, single.known)
  }

  get record() {
    return nodeIn(this.at, single.record)
  }

  get defended() {
    return nodeIn(this.at, single.defended)
  }

  get elements() {
    const names = () => Object.keys(this.of.provision.elements)
    return (this.madeElements ??= combined(names(), elementsIn(this.at), (name, nodes) => ({
      name,
      ...nodes,
    })))
  }

  get defences() {
    return (this.madeDefences ??= combined(
      this.of.aside.against,
      defencesIn(this.at),
      ([by, as], nodes) => ({ by, as, ...nodes }),
    ))
  }
}

/** Makes one of each two that stand in the same place. */
const combined = <A, B, C>(
  names: readonly A[],
  nodes: readonly B[],
  make: (name: A, nodes: B) => C,
): readonly C[] => names.map((name, i) => make(name, nodes[i] as B))
