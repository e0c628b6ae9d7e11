import { themes } from '../../src/guidelines/guideline.ts'
import type { Guideline, Theme } from '../../src/guidelines/guideline.ts'
import { guidelines } from '../../src/guidelines/guidelines.ts'
import { sources } from '../../src/guidelines/sources.ts'
import { html } from '../../src/render/markup.ts'
import { pathOf } from './law-pages.ts'
import type { Page } from './page.ts'

const entry = ({ id, says, sources: from, recalled, shown, pull }: Guideline) =>
  html`<dt id="${id}">${id} ${says}</dt>
    <dd>
      ${from.map((source) => sources[source]).join('; ')}${recalled === true ? ' (recalled)' : ''}.
      ${shown === 'partly' ? 'A record shows only what somebody says of it.' : ''}
    </dd>
    ${
      pull === undefined
        ? ''
        : html`<dd>
            Law: ${pull.why} ${pull.provisions.map((p) => html`<a href="${pathOf(p)}">${p}</a> `)}
          </dd>`
    }`

/** The design checks, theme by theme: advice, kept apart from law. */
export const guidelinePage: Page = {
  path: 'guidelines.html',
  title: 'Guidelines',
  words: guidelines.map((g) => `${g.id} ${g.says}`).join(' '),
  body: html`<p>
      ${guidelines.length} checks of how well a policy is built. They are advice and say nothing of
      what is lawful; they are put to a record by <code>policyspace guidelines</code>. What a record
      does not say is unknown and no failing, and nothing is added up to a score.
    </p>
    ${(Object.keys(themes) as Theme[]).map(
      (theme) =>
        html`<h2 id="${theme}">${themes[theme]}</h2>
          <dl>${guidelines.filter((g) => g.theme === theme).map(entry)}</dl>`,
    )}`,
}
