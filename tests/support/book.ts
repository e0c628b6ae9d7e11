import { verdictAt } from '../../src/condition/block.ts'
import { evaluateBlock } from '../../src/condition/evaluate-block.ts'
import type { Verdict } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import type { Article, DatedValue, Instrument, Provision } from '../../src/law/article.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'
import type { Diagnostic } from '../../src/source/diagnostic.ts'

/** A provision of which only what matters is said. */
export type Said = Partial<Provision> & Pick<Provision, 'id'>

export interface Parts {
  readonly values?: readonly DatedValue[]
  readonly instrument?: Partial<Instrument>
  readonly others?: readonly Partial<Instrument>[]
  readonly readings?: Rulebook['readings']
}

const instrument = (said: Partial<Instrument>): Instrument => ({
  id: 'a.one',
  title: 'One',
  cite: 'One',
  unit: 'Article',
  bound: 'Member',
  force: [{ from: '1995-01-01' }],
  parties: [],
  text: 'recalled',
  ...said,
})

const provision = (said: Said): Provision => ({
  pinpoint: '1',
  kind: 'definition',
  summary: 'A rule.',
  elements: {},
  checked: { text: 'recalled' },
  ...said,
})

/** A rulebook of one article. */
export function book(
  said: readonly Said[],
  { values, others = [], readings = [], ...parts }: Parts = {},
): Rulebook {
  const article: Article = {
    article: '1',
    title: 'One',
    provisions: said.map(provision),
    ...(values === undefined ? {} : { values: [...values] }),
  }
  return {
    lawAsOf: '2020-01-01',
    instruments: [
      {
        instrument: instrument(parts.instrument ?? {}),
        articles: [{ file: 'one/article-01.yaml', article }],
        notEncoded: { articles: [] },
      },
      ...others.map((other) => ({
        instrument: instrument(other),
        articles: [
          {
            file: `${other.id}/article-01.yaml`,
            article: { article: '1', title: 'Other', provisions: [] },
          },
        ],
        notEncoded: { articles: [] },
      })),
    ],
    readings,
    membership: {
      source: 'none',
      members: [],
      'least-developed': [],
      'annex-vii-b': [],
      development: [],
    },
  }
}

export function linked(rulebook: Rulebook): Law {
  const { law, diagnostics } = linkLaw(rulebook)
  if (law === undefined) throw new Error(JSON.stringify(diagnostics, null, 2))
  return law
}

export const complaints = (rulebook: Rulebook): readonly Pick<Diagnostic, 'code' | 'path'>[] =>
  linkLaw(rulebook).diagnostics.map(({ code, path }) => ({ code, path }))

/** What is asked of a rulebook: a provision, in one of its modes, row by row. */
export type Asked = (id: string, mode?: 'known' | 'primaFacie' | 'record') => readonly Verdict[]

/** The law applied to facts: every provision on each of its rows, in their order. */
export function applied(
  rulebook: Rulebook,
  facts: FactRecord,
  law: Readonly<Record<string, unknown>> = {},
): Asked {
  const { table, byId } = linked(rulebook)
  const bound = { 'a/one': true, 'b/two': true }
  const block = readBlock(table, [{ ...facts, law: { 'as-of': '2010-06-15', bound, ...law } }])
  const values = evaluateBlock(table, block)
  return (id, mode = 'known') => {
    const view = byId.get(id)?.own
    if (view === undefined) throw new Error(`no provision is called ${id}`)
    return Array.from({ length: block.rows[view.grain].count }, (_, row) =>
      verdictAt(values, view[mode], row),
    )
  }
}
