import type { PolicySpace, SpaceCell } from '../explore/policy-space.ts'

const cell = { width: 132, height: 24, label: 300, head: 40 } as const
const fills = { open: '#2e7d4f', conditional: '#d9a21b', closed: '#b3372f' } as const
const signs = { open: 'open', conditional: 'conditional', closed: 'closed' } as const

/** The matrix as a picture: colours for the eye, words for who does not see them. Stands by itself, no script. */
export function renderMatrixSvg({ viewpoints, rows }: PolicySpace): string {
  const width = cell.label + viewpoints.length * cell.width
  const height = cell.head + rows.length * cell.height + 8
  const heads = viewpoints.map(
    (v, i) =>
      `<text x="${cell.label + (i + 0.5) * cell.width}" y="24" text-anchor="middle" font-weight="600">${escape(v.label)}</text>`,
  )
  const lines = rows.map(({ family, cells }, r) => {
    const y = cell.head + r * cell.height
    return `<g><text x="4" y="${y + 16}">${escape(family.title)}</text>${cells.map((c, i) => box(c, cell.label + i * cell.width, y)).join('')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Policy space: families of measures by viewpoint" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">${heads.join('')}${lines.join('')}</svg>\n`
}

function box({ openness, by }: SpaceCell, x: number, y: number): string {
  const title = by.length === 0 ? openness : `${openness}: ${by.map((b) => b.citation).join('; ')}`
  return `<g><title>${escape(title)}</title><rect x="${x + 2}" y="${y + 2}" width="${cell.width - 4}" height="${cell.height - 4}" rx="3" fill="${fills[openness]}"/><text x="${x + cell.width / 2}" y="${y + 16}" text-anchor="middle" fill="${openness === 'conditional' ? '#1c1400' : '#fff'}">${signs[openness]}</text></g>`
}

const escape = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
