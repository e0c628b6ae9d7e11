import { cite } from '../../src/finding/cite.ts'
import { limbs, performanceArticles } from '../../src/explore/limbs.ts'
import type { LimbPlace } from '../../src/explore/limbs.ts'
import { listed } from '../../src/law/graph.ts'
import type { Law, LinkedProvision } from '../../src/law/link.ts'
import type { Cases } from '../../src/law/article.ts'
import { topics } from '../../src/law/topics.ts'
import type { Topic } from '../../src/law/topics.ts'
import { html, none } from '../../src/render/markup.ts'
import type { Markup } from '../../src/render/markup.ts'
import { conditionInWords, formulaInWords } from './condition-words.ts'
import type { Page } from './page.ts'

type Case = Cases['cases'][number]

/** Where a provision has its page, from the root of the site. */
export const pathOf = (id: string): string => `law/${id}.html`
const instrumentPath = (id: string) => `law/instrument-${id}.html`

/** The law: all instruments, each instrument, each provision, each topic. */
export function lawPages(law: Law, cases: readonly Case[]): readonly Page[] {
  const byProvision = groupedBy(cases)
  return [
    overview(law),
    ...law.rulebook.instruments.map(({ instrument }) => instrumentPage(law, instrument.id)),
    ...law.provisions.map((linked) => provisionPage(law, linked, byProvision.get(linked.id) ?? [])),
    topicsPage(law),
    limbsPage(law),
  ]
}

function groupedBy(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>()
  for (const one of cases) groups.set(one.provision, [...(groups.get(one.provision) ?? []), one])
  return groups
}

function overview({ rulebook, provisions }: Law): Page {
  return {
    path: 'law/index.html',
    title: 'Law',
    words: 'law instruments agreements',
    body: html`<p>
        Law as of ${rulebook.lawAsOf}: ${provisions.length} provisions of
        ${rulebook.instruments.length} instruments.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">instrument</th>
            <th scope="col">id</th>
            <th scope="col">provisions</th>
            <th scope="col">checked against a text</th>
          </tr>
        </thead>
        <tbody>
          ${rulebook.instruments.map(({ instrument }) => {
            const ours = provisions.filter((p) => p.instrument.id === instrument.id)
            const checked = ours.filter((p) => p.provision.checked.text === 'yes').length
            return html`<tr>
              <th scope="row">
                <a href="instrument-${instrument.id}.html">${instrument.title}</a>
              </th>
              <td><code>${instrument.id}</code></td>
              <td>${ours.length}</td>
              <td>${checked}</td>
            </tr>`
          })}
        </tbody>
      </table>`,
  }
}

function instrumentPage({ rulebook, provisions }: Law, id: string): Page {
  const encoded = rulebook.instruments.find(({ instrument }) => instrument.id === id)
  if (encoded === undefined) throw new Error(`no instrument ${id}`)
  const { instrument, notEncoded } = encoded
  const { parties } = instrument
  return {
    path: instrumentPath(id),
    title: instrument.title,
    words: `${id} ${instrument.cite}`,
    body: html`<p class="meta">
        <code>${id}</code> · cited as
        ${instrument.cite}${instrument.link === undefined ? none : html` · <a href="${instrument.link}">official text</a>`}
        · text ${instrument.text}
      </p>
      ${instrument.notes === undefined ? none : html`<p>${instrument.notes}</p>`}
      <h2>In force</h2>
      ${
        instrument.force.length === 0
          ? html`<p>Not in force.</p>`
          : html`<ul>
              ${instrument.force.map((f) => html`<li>${f.from} to ${f.until ?? 'now'}${f.why === undefined ? '' : `: ${f.why}`}</li>`)}
            </ul>`
      }
      <h2>Parties</h2>
      ${
        Array.isArray(parties)
          ? html`<ul>
              ${parties.map((p) => html`<li>${p.member} from ${p.from}${p.until === undefined ? '' : ` until ${p.until}`}${p.except === undefined ? '' : `, not towards ${p.except.map((e) => e.towards).join(', ')}`}${p.note === undefined ? '' : ` (${p.note})`}</li>`)}
            </ul>`
          : html`<p>Those of ${parties.of}.</p>`
      }
      ${
        instrument.relations === undefined
          ? none
          : html`<h2>Relations</h2>
              <ul>
                ${instrument.relations.map((r) => html`<li>${r.kind} ${r.to}${r.note === undefined ? '' : `: ${r.note}`}</li>`)}
              </ul>`
      }
      <h2>Provisions</h2>
      <ul>
        ${provisions
          .filter((p) => p.instrument.id === id)
          .map(
            (p) => html`<li><a href="${p.id}.html">${p.pinpoint}</a> ${p.provision.summary}</li>`,
          )}
      </ul>
      <h2>Not encoded</h2>
      ${
        notEncoded.articles.length === 0
          ? html`<p>Nothing.</p>`
          : html`<ul>
              ${notEncoded.articles.map((a) => html`<li>${a.article}${a.title === undefined ? '' : ` (${a.title})`}: ${a.kind}. ${a.reason}</li>`)}
            </ul>`
      }`,
  }
}

function provisionPage(
  law: Law,
  { provision, instrument, file }: LinkedProvision,
  cases: readonly Case[],
): Page {
  const against = law.graph.defeats.get(provision.id) ?? []
  const defeats = law.graph.targets.get(provision.id) ?? []
  const readers = law.provisions.filter(({ provision: p }) =>
    Object.values(p.elements).some((e) =>
      [...listed(e.meets), ...listed(e.result)].includes(provision.id),
    ),
  )
  const readings = law.rulebook.readings.filter((r) =>
    law.byId.get(provision.id)?.readings.includes(r.id),
  )
  return {
    path: pathOf(provision.id),
    title: cite(instrument, provision).text,
    words: `${provision.id} ${provision.summary} ${(provision.topics ?? []).map((t) => topics[t]).join(' ')}`,
    body: html`<p class="meta">
        <code>${provision.id}</code> ·
        ${provision.kind}${provision.effect === undefined ? '' : ` (${provision.effect})`} ·
        <a href="instrument-${instrument.id}.html">${instrument.cite}</a> ·
        ${provision.checked.text === 'yes' ? `checked against the text${provision.checked.on === undefined ? '' : ` on ${provision.checked.on}`}` : 'recalled, not checked against a text'}
        · rules/${file}
      </p>
      <p>${provision.summary}</p>
      ${provision.topics === undefined ? none : html`<p>Topics: ${provision.topics.map((t, n) => html`${n === 0 ? '' : ' · '}<a href="../topics.html#${t}">${topics[t]}</a>`)}</p>`}
      ${
        provision.force === undefined
          ? none
          : html`<h2>In force</h2>
              <ul>
                ${provision.force.length === 0 ? html`<li>not yet</li>` : provision.force.map((f) => html`<li>${f.from} to ${f.until ?? 'now'}${f.why === undefined ? '' : `: ${f.why}`}</li>`)}
              </ul>`
      }
      <h2>Test</h2>
      <p>
        Judged on
        ${provision.each === undefined ? 'the record as a whole' : `each row of ${provision.each}`}.
        Scope:
        ${provision.applies === undefined ? 'none of its own' : formulaInWords(provision.applies)}.
        Holds:
        ${provision.holds === undefined ? 'all of the other elements' : formulaInWords(provision.holds)}.
      </p>
      <dl>
        ${Object.entries(provision.elements).map(
          ([name, e]) =>
            html`<dt>${e.label ?? name}${e.pinpoint === undefined ? '' : ` [${e.pinpoint}]`}</dt>
              <dd>
                <code>${name}</code
                >${e.test === undefined ? none : html`: ${conditionInWords(e.test)}`}${linksTo('meets', listed(e.meets))}${linksTo('result of', listed(e.result))}${e.burden === undefined ? '' : ` burden: ${e.burden}`}
              </dd>`,
        )}
      </dl>
      ${list(
        'Defeated by',
        against.map(
          (d) =>
            html`<a href="${d.by}.html">${d.by}</a> ${d.as}
              it${d.when === undefined ? '' : ' (under a reading)'}`,
        ),
      )}
      ${list(
        'Defeats',
        defeats.map((id) => html`<a href="${id}.html">${id}</a>`),
      )}
      ${list(
        'Read by',
        readers.map((r) => html`<a href="${r.id}.html">${r.id}</a>`),
      )}
      ${list(
        'Readings',
        readings.map(
          (r) =>
            html`${r.question} Default: ${r.default}.
            ${Object.entries(r.positions).map(([name, p]) => html`<br /><strong>${name}</strong>: ${p.says} [${p.cite}]`)}`,
        ),
      )}
      ${list(
        'Disputes',
        (provision['interpreted-by'] ?? []).map(
          (d) => html`${d.dispute}${d.report === undefined ? '' : ` (${d.report})`}: ${d.point}`,
        ),
      )}
      ${list(
        'Instead',
        (provision.instead ?? []).map((text) => html`${text}`),
      )}
      ${
        provision['leaves-out'] === undefined
          ? none
          : html`<h2>What it leaves out</h2>
              <p>${provision['leaves-out']}</p>`
      }
      ${list(
        'Cases',
        cases.map(
          (c) =>
            html`${c.name} (law of ${c['as-of']}): ${c.expect.status}
              <details>
                <summary>the record</summary>
                <pre>${JSON.stringify(c.given, null, 1)}</pre>
              </details>`,
        ),
      )}`,
  }
}

const linksTo = (how: string, ids: readonly string[]): Markup =>
  ids.length === 0 ? none : html` ${how} ${ids.map((id) => html`<a href="${id}.html">${id}</a> `)}`

const list = (title: string, items: readonly Markup[]): Markup =>
  items.length === 0
    ? none
    : html`<h2>${title}</h2>
        <ul>
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`

function topicsPage({ provisions }: Law): Page {
  return {
    path: 'topics.html',
    title: 'Topics',
    words: Object.values(topics).join(' '),
    body: html`<p><a href="limbs.html">Performance requirements, limb by limb</a></p>
      ${(Object.keys(topics) as Topic[]).map((topic) => {
        const ours = provisions.filter((p) => p.provision.topics?.includes(topic))
        return html`<h2 id="${topic}">${topics[topic]}</h2>
          ${
            ours.length === 0
              ? html`<p>No provision.</p>`
              : html`<ul>
                  ${ours.map((p) => html`<li><a href="${pathOf(p.id)}">${cite(p.instrument, p.provision).text}</a></li>`)}
                </ul>`
          }`
      })}`,
  }
}

/** Performance requirements of all agreements in one table: what a negotiator lays on the desk. */
function limbsPage(law: Law): Page {
  const articles = performanceArticles(law)
  const linked = (places: readonly LimbPlace[] = []) =>
    places.length === 0
      ? html`–`
      : html`${places.map((p) => html`<a href="${pathOf(p.provision)}">${p.pinpoint}</a>${p.checked === 'text' ? '' : '*'} `)}`
  const table = (of: 'mandatory' | 'advantage') =>
    html`<table>
      <thead>
        <tr>
          <th scope="col">agreement</th>
          ${limbs.map((limb) => html`<th scope="col">${limb}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${articles.map(
          (a) =>
            html`<tr>
              <th scope="row"><a href="${instrumentPath(a.instrument)}">${a.title}</a></th>
              ${limbs.map((limb) => html`<td>${linked(a[of][limb])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`
  return {
    path: 'limbs.html',
    title: 'Performance requirements, limb by limb',
    words: 'performance requirements local content technology transfer export limb investment',
    body: html`<p>Pinpoints; * recalled, not checked against a text.</p>
      <h2>What no investor may be made to do</h2>
      ${table('mandatory')}
      <h2>What no advantage may depend on</h2>
      ${table('advantage')}
      ${list(
        'What may be asked',
        articles.flatMap((a) =>
          a.permitted.map(
            (p) => html`<a href="${pathOf(p.provision)}">${p.citation}</a> ${p.says}`,
          ),
        ),
      )}
      ${list(
        'Exceptions',
        articles.flatMap((a) =>
          a.exceptions.map(
            (p) =>
              html`<a href="${pathOf(p.provision)}">${p.citation}</a>
                (${[...new Set(p.reaches)].join(', ')}) ${p.says}`,
          ),
        ),
      )}`,
  }
}
