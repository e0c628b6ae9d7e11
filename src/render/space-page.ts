import type { PolicySpace, SpaceCell } from '../explore/policy-space.ts'
import type { Block, Document } from './document.ts'
import { groupedCitations } from './grouped-citations.ts'

const mostCited = 3

/** The matrix of policy space: how many families are open from each viewpoint, then family by family and why. */
export const spacePage = ({ viewpoints, rows }: PolicySpace): Document => [
  { heading: 'Policy space', level: 1 },
  {
    text: 'Each family is an ordinary example that leaves its effects open. Closed: a provision forbids it on its face. Conditional: it hangs on effects, facts, or a duty to tell others. Open: no encoded provision bears on it, which is no clearance.',
  },
  ...(viewpoints.length < 2 ? [] : [countsOf({ viewpoints, rows })]),
  {
    head: ['family', ...viewpoints.map((v) => v.label)],
    rows: rows.map(({ family, cells }) => [family.title, ...cells.map(cellText)]),
  },
]

const countsOf = ({ viewpoints, rows }: PolicySpace): Block => ({
  head: ['viewpoint', 'open', 'conditional', 'closed'],
  rows: viewpoints.map(({ label }, i) => [
    label,
    ...(['open', 'conditional', 'closed'] as const).map((openness) =>
      String(rows.filter(({ cells }) => cells[i]?.openness === openness).length),
    ),
  ]),
})

function cellText({ openness, by }: SpaceCell): string {
  const cited = [...new Set(by.map((b) => b.citation))]
  if (cited.length === 0) return openness
  const more = cited.length > mostCited ? ` and ${cited.length - mostCited} more` : ''
  return `${openness}: ${groupedCitations(cited.slice(0, mostCited))}${more}`
}
