import type { Verdict } from '../condition/block.ts'
import type { NumberRange } from '../facts/fact.ts'
import type { ElementFinding, MissingFact } from '../finding/types.ts'
import { pathText } from '../source/diagnostic.ts'

/** How text is set: colour only where it is wanted, lines no longer than `width`. */
export interface Layout {
  readonly colour: boolean
  readonly width: number
}

export const plain: Layout = { colour: false, width: 80 }

const codes = { red: 31, green: 32, yellow: 33, blue: 34, dim: 2, bold: 1 } as const
export type Ink = keyof typeof codes

/** Text in an ink, if the layout has colour. */
export const paint = ({ colour }: Layout, ink: Ink, text: string): string =>
  colour ? `\u001b[${codes[ink]}m${text}\u001b[0m` : text

/** Breaks words over lines, the first led by `first`, the others by as much space. */
export function wrap(raw: string, { width }: Layout, first = ''): string {
  const text = visible(raw)
  const rest = ' '.repeat(first.length)
  const lines: string[] = []
  let line = first
  let fresh = true
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
    if (!fresh && line.length + 1 + word.length > width) {
      lines.push(line)
      line = rest
      fresh = true
    }
    line += fresh ? word : ` ${word}`
    fresh = false
  }
  return [...lines, line].join('\n')
}

/** Text without what would steer a terminal: a record is no place for it. */
const visible = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- these are what has to go
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')

const signs = { met: '✓', 'not-met': '✗', undetermined: '?' } as const
const turned = { met: 'not-met', 'not-met': 'met', undetermined: 'undetermined' } as const

/** What an element comes to in its test: one that must not be met counts when it is not. */
export const comesTo = ({
  verdict,
  negated,
}: Pick<ElementFinding, 'verdict' | 'negated'>): Verdict =>
  negated === true ? turned[verdict] : verdict

/** The sign before an element, and its words: `✗ not: access is limited`. */
export const sign = (verdict: Verdict): string => signs[verdict]
export const wording = ({ label, negated }: Pick<ElementFinding, 'label' | 'negated'>): string =>
  negated === true ? `not: ${label}` : label

/** In a word, why a fact is wanting. */
export const lackOf = ({ disputed, held }: { disputed?: true | undefined; held?: unknown }) =>
  held !== undefined ? 'too wide' : disputed === true ? 'disputed' : 'missing'

/** What is wanting, as a line: the question, and why what is stated does not answer it. */
export function missingText({ path, ask, disputed, held }: MissingFact): string {
  const [question = ask] = ask.split('\n')
  if (held !== undefined)
    return `${lackOf({ held })} ${pathText(path)} = ${valueText(held)}: ${question}`
  return `${lackOf({ disputed, held })} ${pathText(path)}: ${question}`
}

/** A value as it is written in a record. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const { min, max, above, below } = value as NumberRange
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  const ends = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(above === undefined ? [] : [`more than ${above}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
    ...(below === undefined ? [] : [`less than ${below}`]),
  ]
  return ends.join(', ')
}
