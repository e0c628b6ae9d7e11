import type { Advice } from '../guidelines/advise.ts'
import { themes } from '../guidelines/guideline.ts'
import type { Theme } from '../guidelines/guideline.ts'
import type { Block, Document, Item } from './document.ts'
import { valueText } from './layout.ts'

export const adviceMarks = {
  met: '✓',
  'not-met': '✗',
  unknown: '?',
  'not-applicable': '–',
} as const

/** What the guidelines make of a measure, theme by theme, with no sum of it. */
export const advicePage = (title: string, advice: readonly Advice[]): Document => [
  { heading: title, level: 1 },
  { text: `Advice on design, apart from law: ${adviceTally(advice)}` },
  ...(Object.keys(themes) as Theme[]).flatMap((theme) => themeBlocks(theme, advice)),
  ...idle(advice),
]

/** How many are followed, not followed and not known: a count of each, and no score. */
export function adviceTally(advice: readonly Advice[]): string {
  const count = (verdict: Advice['verdict']) =>
    `${adviceMarks[verdict]} ${advice.filter((a) => a.verdict === verdict).length}`
  return `${count('met')} followed, ${count('not-met')} not followed, ${count('unknown')} not known. What is not known is no failing.`
}

/** Checks that do not concern the measure, in one line. */
function idle(advice: readonly Advice[]): readonly Block[] {
  const ids = advice.filter((a) => a.verdict === 'not-applicable').map((a) => a.guideline)
  return ids.length === 0 ? [] : [{ text: `Not put to this measure: ${ids.join(', ')}.` }]
}

function themeBlocks(theme: Theme, advice: readonly Advice[]): readonly Block[] {
  const items = advice
    .filter((a) => a.theme === theme && a.verdict !== 'not-applicable')
    .map(adviceItem)
  return items.length === 0 ? [] : [{ heading: themes[theme] }, { list: items }]
}

/** What is not known is said in a line: most records say little of design. */
const adviceItem = (advice: Advice): Item => {
  const { guideline, verdict, says, missing } = advice
  const text = `${adviceMarks[verdict]} ${guideline} ${says}`
  const law = lawOf(advice)
  const besides = law === undefined ? [] : [{ text: law }]
  if (verdict === 'unknown')
    return {
      text: `${text} Missing: ${missing.map(({ field }) => `\`${field}\``).join(', ')}`,
      below: besides,
    }
  return {
    text,
    below: [
      ...grounds(advice).map((ground) => ({ text: ground })),
      ...besides,
      { text: sourceOf(advice) },
    ],
  }
}

/** What a verdict rests on. */
export const grounds = ({ because }: Advice): readonly string[] =>
  because.map(({ field, value }) => `${field} = ${statedText(value)}`)

/** Rows are too long to be told: how many there are. */
const statedText = (value: unknown): string =>
  Array.isArray(value) && value.some((item) => typeof item === 'object')
    ? `${value.length} stated`
    : valueText(value)

/** Where law comes in: always where the check is decided, and else where something in the record raises it. */
export const lawOf = ({ pull, verdict }: Advice): string | undefined =>
  pull === undefined || (verdict === 'unknown' && !pull.raised)
    ? undefined
    : `law: ${pull.why} (${pull.provisions.join(', ')})`

export const sourceOf = ({ sources, recalled }: Advice): string =>
  `from: ${sources.join('; ')}${recalled === true ? ' (recalled)' : ''}`
