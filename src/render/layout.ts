import type { Verdict } from '../condition/block.ts'
import type { ElementFinding } from '../finding/types.ts'

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
export function wrap(text: string, { width }: Layout, first = ''): string {
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

/** A value as it is written in a record. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const { min, max } = value as { min?: number; max?: number }
  if (min === undefined) return `at most ${max}`
  return max === undefined ? `at least ${min}` : `${min} to ${max}`
}
