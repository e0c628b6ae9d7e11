import { readsOf, themes } from '../../src/guidelines/guideline.ts'
import type { Guideline, Theme } from '../../src/guidelines/guideline.ts'
import { guidelines } from '../../src/guidelines/guidelines.ts'
import { sources } from '../../src/guidelines/sources.ts'
import { recordFacts } from '../../src/measure/generated/facts.ts'
import { html } from '../../src/render/markup.ts'
import { pathOf } from './law-pages.ts'
import type { Page } from './page.ts'

/** What stands in the catalogue of facts has a page there; lists and texts have none. */
const factLink = (path: string) =>
  facts.has(path)
    ? html`<a href="facts/${path}.html"><code>${path}</code></a>`
    : html`<code>${path}</code>`
const facts = new Set(recordFacts.map((fact) => fact.id))

const entry = (guideline: Guideline) => {
  const { id, says, sources: from, recalled, shown, pull } = guideline
  return html`<dt id="${id}">${id} ${says}</dt>
    <dd>
      ${from.map((source) => sources[source]).join('; ')}${recalled === true ? ' (recalled)' : ''}.
      ${shown === 'partly' ? 'A record shows only what somebody says of it.' : ''}
    </dd>
    <dd>
      Reads ${readsOf(guideline).map((path, i) => html`${i === 0 ? '' : ', '}${factLink(path)}`)}.
    </dd>
    ${
      pull === undefined
        ? ''
        : html`<dd>
            Law: ${pull.why} ${pull.provisions.map((p) => html`<a href="${pathOf(p)}">${p}</a> `)}
          </dd>`
    }`
}

/** The design checks, theme by theme: advice, kept apart from law. */
export const guidelinePage: Page = {
  path: 'guidelines.html',
  title: 'Guidelines',
  words: guidelines.map((g) => `${g.id} ${g.says}`).join(' '),
  body: html`<p>
      ${guidelines.length} checks of how well a policy is built. They are advice and say nothing of
      what is lawful; they are put to a record by <code>policyspace guidelines</code>. A check is
      met where the record shows that the advice is followed, and not met where it shows that it is
      not. What a record does not say is unknown and no failing, and nothing is added up to a score.
    </p>
    ${(Object.keys(themes) as Theme[]).map(
      (theme) =>
        html`<h2 id="${theme}">${themes[theme]}</h2>
          <dl>${guidelines.filter((g) => g.theme === theme).map(entry)}</dl>`,
    )}`,
}
