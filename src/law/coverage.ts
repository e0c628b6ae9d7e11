import type { Instrument, NotEncoded } from './article.ts'
import type { Rulebook } from './rulebook.ts'

/** What became of one article. */
export type CoverageRow =
  | {
      readonly article: string
      readonly how: 'encoded'
      readonly provisions: number
      readonly checked: 'checked' | 'recalled' | 'partly recalled'
    }
  | {
      readonly article: string
      readonly how: NotEncoded['articles'][number]['kind']
      readonly reason: string
    }

/** Per instrument, every article: encoded, or left out with its reason. */
export function coverageOf(
  rulebook: Rulebook,
): readonly { readonly instrument: Instrument; readonly rows: readonly CoverageRow[] }[] {
  return rulebook.instruments.map(({ instrument, articles, notEncoded }) => ({
    instrument,
    rows: [
      ...articles.map(({ article }): CoverageRow => {
        const recalled = article.provisions.filter((p) => p.checked.text === 'recalled').length
        const checked =
          recalled === 0
            ? 'checked'
            : recalled === article.provisions.length
              ? 'recalled'
              : 'partly recalled'
        return {
          article: article.article,
          how: 'encoded',
          provisions: article.provisions.length,
          checked,
        }
      }),
      ...notEncoded.articles.map(({ article, kind, reason }): CoverageRow => ({
        article,
        how: kind,
        reason,
      })),
    ],
  }))
}
