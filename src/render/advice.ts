import type { Advice } from '../guidelines/advise.ts'
import { themes } from '../guidelines/guideline.ts'
import type { Theme } from '../guidelines/guideline.ts'
import type { Block, Document, Item } from './document.ts'

const marks = { met: '✓', 'not-met': '✗', unknown: '?', 'not-applicable': '–' } as const

/** What the guidelines make of a measure, theme by theme, with no sum of it. */
export function advicePage(title: string, advice: readonly Advice[]): Document {
  const count = (verdict: Advice['verdict']) => advice.filter((a) => a.verdict === verdict).length
  const idle = advice.filter((a) => a.verdict === 'not-applicable').map((a) => a.guideline)
  return [
    { heading: title, level: 1 },
    {
      text: `Advice on design, apart from law: ✓ ${count('met')} followed, ✗ ${count('not-met')} not followed, ? ${count('unknown')} not known. What is not known is no failing.`,
    },
    ...(Object.keys(themes) as Theme[]).flatMap((theme) => themeBlocks(theme, advice)),
    ...(idle.length === 0 ? [] : [{ text: `Not put to this measure: ${idle.join(', ')}.` }]),
  ]
}

function themeBlocks(theme: Theme, advice: readonly Advice[]): readonly Block[] {
  const items = advice
    .filter((a) => a.theme === theme && a.verdict !== 'not-applicable')
    .map(adviceItem)
  return items.length === 0 ? [] : [{ heading: themes[theme] }, { list: items }]
}

/** What is not known is said in a line: most records say little of design. */
const adviceItem = (advice: Advice): Item => {
  const { guideline, verdict, says, because, missing } = advice
  const text = `${marks[verdict]} ${guideline} ${says}`
  if (verdict === 'unknown')
    return { text: `${text} Missing: ${missing.map(({ field }) => `\`${field}\``).join(', ')}` }
  return {
    text,
    below: [
      ...because.map(({ field, value }) => ({ text: `${field} = ${valueText(value)}` })),
      ...besides(advice),
    ],
  }
}

const besides = ({ pull, sources, recalled }: Advice): readonly Item[] => [
  ...(pull === undefined ? [] : [{ text: `law: ${pull.why} (${pull.provisions.join(', ')})` }]),
  { text: `from: ${sources.join('; ')}${recalled ? ' (recalled)' : ''}` },
]

const valueText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)
