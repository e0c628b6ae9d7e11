import type { PolicySpace, SpaceCell } from '../explore/policy-space.ts'

const cell = { width: 132, height: 34, label: 290, head: 34 } as const
const fills = { open: '#2e7d4f', conditional: '#d9a21b', closed: '#b3372f' } as const
const mostLetters = 22

// Text outside the boxes follows the page that the picture stands on, light or dark.
const style = '<style>.l{fill:#1f2328}@media (prefers-color-scheme:dark){.l{fill:#e6edf3}}</style>'

/**
 * The matrix as a picture: colours for the eye, words for who does not see them, and the first provision that closes
 * a family or on which it hangs. Stands by itself, no script.
 */
export function renderMatrixSvg({ viewpoints, rows }: PolicySpace): string {
  const width = cell.label + viewpoints.length * cell.width
  const height = cell.head + rows.length * cell.height + 8
  const heads = viewpoints.map(
    (v, i) =>
      `<text class="l" x="${cell.label + (i + 0.5) * cell.width}" y="22" text-anchor="middle" font-weight="600">${escape(v.label)}</text>`,
  )
  const lines = rows.map(({ family, cells }, r) => {
    const y = cell.head + r * cell.height
    return `<g><text class="l" x="4" y="${y + 21}">${escape(family.title)}</text>${cells.map((c, i) => box(c, cell.label + i * cell.width, y)).join('')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Policy space: families of measures by viewpoint" font-family="system-ui, sans-serif" font-size="12">${style}${heads.join('')}${lines.join('')}</svg>\n`
}

function box({ openness, by }: SpaceCell, x: number, y: number): string {
  const cited = [...new Set(by.map((b) => b.citation))]
  const title = cited.length === 0 ? openness : `${openness}: ${cited.join('; ')}`
  const ink = openness === 'conditional' ? '#1c1400' : '#fff'
  const [first] = cited
  const middle = x + cell.width / 2
  const why =
    first === undefined
      ? ''
      : `<text x="${middle}" y="${y + 26}" text-anchor="middle" font-size="9.5" fill="${ink}">${escape(shortened(first, cited.length - 1))}</text>`
  return `<g><title>${escape(title)}</title><rect x="${x + 2}" y="${y + 2}" width="${cell.width - 4}" height="${cell.height - 4}" rx="3" fill="${fills[openness]}"/><text x="${middle}" y="${y + (first === undefined ? 21 : 15)}" text-anchor="middle" fill="${ink}">${openness}</text>${why}</g>`
}

/** `SCM 3.1(b) +2`: as lawyers say it among themselves, cut where it would not fit. */
function shortened(citation: string, more: number): string {
  const said = citation
    .replace(/^Agreement on /, '')
    .replace(/ Agreement(?=,)/, '')
    .replace(/,? (Article|Paragraph|Section) /, ' ')
  const tail = more === 0 ? '' : ` +${more}`
  const room = mostLetters - tail.length
  return `${said.length > room ? `${said.slice(0, room - 1).trimEnd()}…` : said}${tail}`
}

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
