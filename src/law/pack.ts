import type { Column } from '../condition/table.ts'
import type { Law, LinkedProvision } from './link.ts'
import { numbersOf } from './link-numbers.ts'
import type { Contents, PackedColumn, PackedLaw } from './packed.ts'
import type { EncodedInstrument } from './rulebook.ts'

/** Makes plain data of a law, and the parts of its instruments. */
export function packLaw(law: Law): {
  readonly packed: PackedLaw
  readonly links: readonly (readonly number[])[]
  readonly words: readonly string[]
} {
  const { rulebook, hash, table, binds, unencoded, graph, parts } = law
  const { instruments, lawAsOf, readings, membership } = rulebook
  const facts = [...new Set(law.provisions.flatMap((p) => p.ownFacts.map(({ id }) => id)))]
  return {
    packed: {
      head: { lawAsOf, readings, membership },
      hash,
      instruments: parts.map(({ instrument, names }) => ({
        instrument,
        unencoded: unencoded.get(instrument.id) ?? { articles: 0, later: [] },
        names,
      })),
      stream: [...table.stream],
      size: table.size,
      grains: table.grains,
      binds: [...binds],
      columns: table.columns.map(packedColumn),
      facts,
      opposed: [...graph.opposed],
    },
    links: parts.map(({ provisions }) => numbersOf(provisions, facts)),
    words: parts.map(({ provisions }, i) =>
      wordsOf(law, provisions, instruments[i] as EncodedInstrument),
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

function wordsOf(
  { graph }: Law,
  provisions: readonly LinkedProvision[],
  { articles, notEncoded }: EncodedInstrument,
): string {
  const place = new Map(
    articles.flatMap(({ article }, a) =>
      article.provisions.map(({ id }, p) => [id, [a, p] as const] as const),
    ),
  )
  const asides = provisions.map(({ id, readings, contested }) => ({
    at: place.get(id) ?? ([0, 0] as const),
    readings,
    contested,
    against: (graph.defeats.get(id) ?? []).map(({ by, as }) => [by, as] as const),
  }))
  const contents: Contents = { notEncoded, asides }
  return [contents, ...articles].map((line) => JSON.stringify(line)).join('\n')
}
