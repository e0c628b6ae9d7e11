import { paint, wrap } from './layout.ts'
import type { Layout } from './layout.ts'

/** What a page is made of. One description serves the terminal, Markdown and HTML. */
export type Block =
  | { readonly heading: string; readonly level?: 1 | 2 | 3 }
  | { readonly text: string }
  | { readonly list: readonly Item[] }
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A line of a list, with lines of its own below it. */
export interface Item {
  readonly text: string
  readonly below?: readonly Item[]
}

export type Document = readonly Block[]

/** For a terminal: no line longer than the layout is wide. */
export const documentText = (document: Document, layout: Layout): string =>
  `${document.map((block) => blockText(block, layout)).join('\n')}\n`

function blockText(block: Block, layout: Layout): string {
  if ('heading' in block) {
    const title = paint(layout, 'bold', wrap(block.heading, layout))
    return block.level === 1 ? `${title}\n${'─'.repeat(layout.width)}` : `\n${title}`
  }
  if ('text' in block) return wrap(block.text, layout)
  if ('list' in block) return itemsText(block.list, layout, '')
  return tableText(block, layout)
}

const itemsText = (items: readonly Item[], layout: Layout, indent: string): string =>
  items
    .flatMap(({ text, below = [] }) => [
      wrap(text, layout, `${indent}  - `),
      ...(below.length === 0 ? [] : [itemsText(below, layout, `${indent}    `)]),
    ])
    .join('\n')

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Columns as wide as what they hold; the last takes what is left and is wrapped. Where it has no room, row by row. */
function tableText(table: Table, layout: Layout): string {
  const { head, rows } = table
  const widths = head.map((_, i) =>
    Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)),
  )
  const fixed = widths.slice(0, -1)
  if (fixed.reduce((sum, width) => sum + width + 2, 20) > layout.width)
    return stackedText(table, layout)
  const line = (row: readonly string[]) =>
    wrap(
      row.at(-1) ?? '',
      layout,
      fixed.map((width, i) => `${(row[i] ?? '').padEnd(width)}  `).join(''),
    )
  return [paint(layout, 'dim', line(head)), ...rows.map(line)].join('\n')
}

/** Each row under its first cell; neighbours that say the same are told together. */
const stackedText = ({ head, rows }: Table, layout: Layout): string =>
  rows
    .flatMap(([first = '', ...cells]) => {
      const told: { names: string[]; text: string }[] = []
      for (const [i, text] of cells.entries()) {
        const name = head[i + 1] ?? ''
        const last = told.at(-1)
        if (last?.text === text) last.names.push(name)
        else told.push({ names: [name], text })
      }
      return [
        paint(layout, 'bold', wrap(first, layout)),
        ...told.map(({ names, text }) => wrap(`${names.join(', ')}: ${text}`, layout, '    ')),
      ]
    })
    .join('\n')

/** As GitHub shows it. */
export const documentMarkdown = (document: Document): string =>
  `${document.map(blockMarkdown).join('\n\n')}\n`

function blockMarkdown(block: Block): string {
  if ('heading' in block) return `${'#'.repeat(block.level ?? 2)} ${escaped(block.heading)}`
  if ('text' in block) return escaped(block.text)
  if ('list' in block) return itemsMarkdown(block.list, '')
  const row = (cells: readonly string[]) => `| ${cells.map(cellMarkdown).join(' | ')} |`
  return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n')
}

const itemsMarkdown = (items: readonly Item[], indent: string): string =>
  items
    .flatMap(({ text, below = [] }) => [
      `${indent}- ${escaped(text)}`,
      ...(below.length === 0 ? [] : [itemsMarkdown(below, `${indent}  `)]),
    ])
    .join('\n')

/** What Markdown would read as markup stays what it says; code in back quotes stays code. */
const escaped = (text: string) =>
  text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll(/([\\*_[\]<>])/g, '\\$1')))
    .join('')

const cellMarkdown = (text: string) => escaped(text).replaceAll('|', '\\|').replaceAll('\n', ' ')
