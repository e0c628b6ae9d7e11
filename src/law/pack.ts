import type { Column } from '../condition/table.ts'
import type { Law } from './link.ts'
import { numbersOf } from './link-numbers.ts'
import type { Contents, PackedColumn, PackedLaw } from './packed.ts'
import type { EncodedInstrument } from './rulebook.ts'

/** Makes plain data of a law, and the parts of its instruments. */
export function packLaw(law: Law): {
  readonly packed: PackedLaw
  readonly links: readonly (readonly number[])[]
  readonly words: readonly string[]
} {
  const { rulebook, hash, table, binds, unencoded, graph } = law
  const { instruments, lawAsOf, readings, membership } = rulebook
  const facts = [...new Set(law.provisions.flatMap((p) => p.ownFacts.map(({ id }) => id)))]
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
      facts,
      opposed: [...graph.opposed],
    },
    links: instruments.map((encoded) => numbersOf(provisionsIn(law, encoded), facts)),
    words: instruments.map((encoded) => wordsOf(law, encoded)),
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

function wordsOf(law: Law, encoded: EncodedInstrument): string {
  const { articles, notEncoded } = encoded
  const place = new Map(
    articles.flatMap(({ article }, a) =>
      article.provisions.map(({ id }, p) => [id, [a, p] as const] as const),
    ),
  )
  const asides = provisionsIn(law, encoded).map(({ id, readings, contested }) => ({
    at: place.get(id) ?? ([0, 0] as const),
    readings,
    contested,
    against: (law.graph.defeats.get(id) ?? []).map(({ by, as }) => [by, as] as const),
  }))
  const contents: Contents = { notEncoded, asides }
  return [contents, ...articles].map((line) => JSON.stringify(line)).join('\n')
}
