import { readFileSync } from 'node:fs'
import { helpOn } from '../../src/cli/help.ts'
import { commands } from '../../src/cli/run.ts'
import type { Fact } from '../../src/facts/fact.ts'
import { plain } from '../../src/render/layout.ts'
import { html } from '../../src/render/markup.ts'
import type { Law } from '../../src/law/link.ts'
import { apiPage } from './api-page.ts'
import { pathOf } from './law-pages.ts'
import type { Page } from './page.ts'

/** Every fact that a record can state or the law supplies, with the provisions that read it. */
export function factPages({ catalogue, provisions }: Law): readonly Page[] {
  const readers = new Map<string, string[]>()
  for (const { id, provision } of provisions)
    for (const [, fact] of JSON.stringify(provision).matchAll(/"var":"([^"]+)"/g))
      readers.set(fact ?? '', [...new Set([...(readers.get(fact ?? '') ?? []), id])])
  const facts = [...catalogue.values()]
  return [
    {
      path: 'facts/index.html',
      title: 'Facts',
      words: 'facts catalogue record',
      body: html`<p>
          ${facts.length} facts. A rule may read these and no others; what is absent from a record
          is unknown.
        </p>
        <ul>
          ${facts.map((f) => html`<li><a href="${fileOf(f)}">${f.id}</a> ${f.ask.split('\n')[0]}</li>`)}
        </ul>`,
    },
    ...facts.map((fact) => factPage(fact, readers.get(fact.id) ?? [])),
  ]
}

const fileOf = ({ id }: Fact) => `${id.replaceAll('/', '-')}.html`

const factPage = (fact: Fact, readers: readonly string[]): Page => ({
  path: `facts/${fileOf(fact)}`,
  title: fact.id,
  words: fact.ask,
  body: html`<p>${fact.ask.split('\n')[0]}</p>
    <dl>
      <dt>Type</dt>
      <dd>${fact.type}${fact.unit === undefined ? '' : `, in ${fact.unit}`}</dd>
      <dt>Stands on</dt>
      <dd>
        ${fact.grain === 'floating' ? 'the record or a row' : fact.grain === 'record' ? 'the record' : `rows of ${fact.grain}`}
      </dd>
      <dt>Who knows</dt>
      <dd>
        ${fact.knows}${fact.lever === true ? '; the government controls it' : ''}${fact.assessed === true ? '; an assessment, with author and basis' : ''}
      </dd>
      <dt>Values</dt>
      <dd>${fact.values?.join(', ') ?? 'open'}</dd>
    </dl>
    <h2>Read by</h2>
    <ul>
      ${readers.length === 0 ? html`<li>no provision</li>` : readers.map((id) => html`<li><a href="../${pathOf(id)}">${id}</a></li>`)}
    </ul>`,
})

/** Pages that are told from the code itself: statuses, commands, the API. */
export const otherPages = (law: Law): readonly Page[] => [
  {
    path: 'statuses.html',
    title: 'Statuses and kinds',
    words: 'status established open-defence defeated undetermined',
    body: html`<p>Read from the top; the first line that fits gives the status.</p>
      <pre tabindex="0">${docOf('src/finding/status.ts', 'The published table')}</pre>
      <p>
        A finding is a conflict where a prohibition, limit or duty is breached on the record; a
        constraint where it otherwise applies; a flexibility where an exception or permission is
        met.
      </p>`,
  },
  {
    path: 'commands.html',
    title: 'Commands',
    words: Object.keys(commands).join(' '),
    body: html`${Object.entries(commands).map(
      ([name, command]) =>
        html`<h2 id="${name}">policyspace ${name}</h2>
          <pre tabindex="0">${helpOn(name, command, plain)}</pre>`,
    )}`,
  },
  apiPage,
  {
    path: 'index.html',
    title: 'policyspace',
    words: 'policyspace',
    body: html`<p>
        Software that reads an industrial-policy measure against trade law: where it is constrained,
        where the rules leave flexibility, where measure and rule are in conflict. A lawyer’s first
        reading made computable; not legal advice.
      </p>
      <p>
        ${law.provisions.length} provisions of
        <a href="law/index.html">${law.rulebook.instruments.length} instruments</a>, law as of
        ${law.rulebook.lawAsOf}. <a href="facts/index.html">${law.catalogue.size} facts</a>.
        <a href="commands.html">Commands</a>. <a href="api.html">API</a>.
      </p>`,
  },
]

/** The comment of a source file that holds some words, as text. */
function docOf(file: string, words: string): string {
  const text = readFileSync(file, 'utf8')
  const comment = text.split('/**').find((part) => part.includes(words)) ?? ''
  return (
    comment
      .split('*/')[0]
      ?.split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .join('\n')
      .trim() ?? ''
  )
}
