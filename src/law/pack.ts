import { grains } from '../condition/stream.ts'
import type { Column } from '../condition/table.ts'
import type { Law, LinkedProvision } from './link.ts'
import { numbersOf } from './link-numbers.ts'
import { tellingKeys } from './packed.ts'
import type { Aside, Contents, PackedColumns, PackedLaw } from './packed.ts'
import type { EncodedInstrument } from './rulebook.ts'

/** Makes plain data of a law, and the parts of its instruments. */
export function packLaw(law: Law): {
  readonly packed: PackedLaw
  readonly links: readonly (readonly number[])[]
  readonly words: readonly string[]
} {
  const { rulebook, hash, table, binds, unencoded, graph, parts } = law
  const { instruments, lawAsOf, readings, membership } = rulebook
  const asked = table.columns.flatMap(({ fact, other }) => (other ? [fact, other] : [fact]))
  const own = law.provisions.flatMap((p) => p.ownFacts)
  const facts = [...new Set([...own, ...asked].map(({ id }) => id))]
  return {
    packed: {
      head: { lawAsOf, readings, membership },
      hash,
      instruments: parts.map(({ instrument, size, names }) => ({
        instrument: pick(instrument, (key) => !isTelling(key)) as typeof instrument,
        told: tellingKeys.filter((key) => instrument[key] !== undefined),
        unencoded: unencoded.get(instrument.id) ?? { articles: 0, later: [] },
        size,
        names: names.join('|'),
      })),
      stream: [...table.stream],
      size: table.size,
      grains: table.grains,
      binds: [...binds],
      columns: packedColumns(table.columns, facts),
      facts,
      opposed: [...graph.opposed],
    },
    links: parts.map(({ provisions }) => numbersOf(provisions, facts)),
    words: parts.map(({ provisions }, i) =>
      wordsOf(law, provisions, instruments[i] as EncodedInstrument),
    ),
  }
}

const isTelling = (key: string) => tellingKeys.some((one) => one === key)

const pick = (from: object, wanted: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(from).filter(([key]) => wanted(key)))

function packedColumns(columns: readonly Column[], facts: readonly string[]): PackedColumns {
  const kinds = [...new Set(columns.map(({ classes }) => JSON.stringify(classes)))]
  return {
    fact: columns.map(({ fact }) => facts.indexOf(fact.id)),
    other: columns.map(({ other }) => (other === undefined ? -1 : facts.indexOf(other.id))),
    grain: columns.map(({ grain }) => grains.indexOf(grain)),
    member: columns.map(({ member }) => member ?? 0),
    classes: columns.map(({ classes }) => kinds.indexOf(JSON.stringify(classes))),
    kinds: kinds.map((kind) => JSON.parse(kind) as Column['classes']),
  }
}

function wordsOf(
  { graph }: Law,
  provisions: readonly LinkedProvision[],
  { instrument, articles, notEncoded }: EncodedInstrument,
): string {
  const place = new Map(
    articles.flatMap(({ article }, a) =>
      article.provisions.map(({ id }, p) => [id, [a, p] as const] as const),
    ),
  )
  const asides = provisions.map(({ id, readings, contested }): Aside => ({
    at: place.get(id) ?? ([0, 0] as const),
    readings,
    contested,
    against: (graph.defeats.get(id) ?? []).map(({ by, as }) => [by, as] as const),
  }))
  const contents: Contents = { ...pick(instrument, isTelling), notEncoded }
  return [contents, ...asides, ...articles].map((line) => JSON.stringify(line)).join('\n')
}
