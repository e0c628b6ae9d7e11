import { advise } from '../guidelines/advise.ts'
import type { Advice } from '../guidelines/advise.ts'
import { themes } from '../guidelines/guideline.ts'
import type { Theme } from '../guidelines/guideline.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { adviceMarks, adviceTally, grounds, lawOf, sourceOf } from './advice.ts'
import { html, none } from './markup.ts'
import type { Markup } from './markup.ts'

/** The design checks as a section of its own: what they say is advice and colours no finding. */
export function adviceSection(measure: Measure, plan: readonly Measure[]): Markup {
  const advice = advise(measure, plan)
  const decided = advice.filter(({ verdict }) => verdict === 'met' || verdict === 'not-met')
  const open = advice.filter(({ verdict }) => verdict === 'unknown')
  return html`<h2>Design, apart from law</h2>
    <p>${adviceTally(advice)}</p>
    ${(Object.keys(themes) as Theme[]).map((theme) =>
      themePart(
        theme,
        decided.filter((a) => a.theme === theme),
      ),
    )}
    ${
      open.length === 0
        ? none
        : html`<details>
            <summary>${open.length} not known, and what would settle them</summary>
            <ul>
              ${open.map(openItem)}
            </ul>
          </details>`
    }`
}

const themePart = (theme: Theme, advice: readonly Advice[]): Markup =>
  advice.length === 0
    ? none
    : html`<h3>${themes[theme]}</h3>
        <ul>
          ${advice.map(decidedItem)}
        </ul>`

const words = { met: 'followed', 'not-met': 'not followed' } as const

const decidedItem = (advice: Advice): Markup => {
  const verdict = advice.verdict as keyof typeof words
  return html`<li>
    <span aria-hidden="true">${adviceMarks[verdict]}</span>
    <span class="sr">${words[verdict]}: </span>${advice.guideline} ${advice.says}
    <p class="facts">${grounds(advice).join('; ')}</p>
    ${lawLine(advice)}
    <p class="facts">${sourceOf(advice)}</p>
  </li>`
}

const openItem = (advice: Advice): Markup =>
  html`<li>
    ${advice.guideline} ${advice.says}
    <ul class="missing">
      ${advice.missing.map(({ field, ask }) => html`<li><code>${field}</code>: ${ask.split('\n')[0]}</li>`)}
    </ul>
    ${lawLine(advice)}
  </li>`

const lawLine = (advice: Advice): Markup => {
  const law = lawOf(advice)
  return law === undefined ? none : html`<p class="defence">${law}</p>`
}
