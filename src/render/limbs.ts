import { limbs } from '../explore/limbs.ts'
import type { LimbPlace, PerformanceArticle } from '../explore/limbs.ts'
import type { Block, Document, Item } from './document.ts'

/** Performance requirements limb by limb, agreement beside agreement. */
export function limbsPage(articles: readonly PerformanceArticle[]): Document {
  const table = (of: 'mandatory' | 'advantage'): Block => ({
    head: ['limb', ...articles.map((a) => a.instrument)],
    rows: limbs
      .filter((limb) => articles.some((a) => a[of][limb] !== undefined))
      .map((limb) => [limb, ...articles.map((a) => pinpoints(a[of][limb] ?? []))]),
  })
  const named = (a: PerformanceArticle, p: LimbPlace) => `${a.instrument} ${pinpoints([p])}`
  return [
    { heading: 'Performance requirements, limb by limb', level: 1 },
    { text: 'Pinpoints; * recalled, not checked against a text; – no such limb.' },
    { heading: 'What no investor may be made to do' },
    table('mandatory'),
    { heading: 'What no advantage may depend on' },
    table('advantage'),
    { heading: 'What may be asked' },
    orNone(
      articles.flatMap((a) => a.permitted.map((p) => ({ text: `${named(a, p)}: ${p.says}` }))),
      'Nothing is said.',
    ),
    { heading: 'Exceptions' },
    orNone(
      articles.flatMap((a) =>
        a.exceptions.map((p) => ({
          text: `${named(a, p)} (reaches ${reached(p.reaches)}): ${p.says}`,
        })),
      ),
      'None in these articles.',
    ),
  ]
}

const pinpoints = (places: readonly LimbPlace[]) =>
  [...new Set(places.map((p) => `${p.pinpoint}${p.checked === 'text' ? '' : '*'}`))].join(', ') ||
  '–'

const reached = (of: readonly string[]) => [...new Set(of)].join(', ')

const orNone = (items: readonly Item[], none: string): Block =>
  items.length === 0 ? { text: none } : { list: items }
