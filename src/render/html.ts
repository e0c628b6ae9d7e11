import type {
  Argument,
  Defence,
  ElementFinding,
  Finding,
  Report,
  UsedFact,
} from '../finding/types.ts'
import { pathText } from '../source/diagnostic.ts'
import { adviceSection } from './advice-html.ts'
import { boundText } from './bound-text.ts'
import { groupedCitations } from './grouped-citations.ts'
import { heatMap } from './heat-map.ts'
import type { MeasureAnswer } from './json.ts'
import { kinds, kindWord } from './kind-word.ts'
import { comesTo, lackOf, sign, valueText, wording } from './layout.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { html, marked, none, raw } from './markup.ts'
import type { Markup } from './markup.ts'
import { reportStyle } from './report-style.ts'

/** One page for all answers: stands by itself, needs no script, reads in light and dark and on paper. */
export function renderHtml(answers: readonly MeasureAnswer[]): string {
  const title =
    answers.length === 1 ? (answers[0]?.report?.measure.title ?? 'policyspace') : 'policyspace'
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${raw(reportStyle)}
        </style>
      </head>
      <body>
        <main>
          ${answers.length > 1 ? overview(answers) : none}
          ${answers.map((answer, i) => section(answer, i, planOf(answer, answers)))}
        </main>
      </body>
    </html> `
  return page.html
}

const anchor = (id: string | undefined, i: number) =>
  `m${i}-${(id ?? 'record').replaceAll(/[^\w-]/g, '-')}`

function overview(answers: readonly MeasureAnswer[]): Markup {
  return html`<header><h1>policyspace: ${answers.length} measures</h1></header>
    <table class="overview">
      <thead>
        <tr>
          <th scope="col">measure</th>
          ${kinds.map((k) => html`<th scope="col">${kindWord(k, 2)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${answers.map(
          ({ id, file, report }, i) =>
            html`<tr>
              <th scope="row">
                <a href="#${anchor(id, i)}">${report?.measure.title ?? id ?? file}</a>
              </th>
              ${kinds.map((k) => html`<td>${report === undefined ? 'not valid' : report.findings.filter((f) => f.kind === k).length}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`
}

/** The measures of the same plan. */
const planOf = ({ measure }: MeasureAnswer, answers: readonly MeasureAnswer[]) =>
  answers.flatMap((other) =>
    other.measure !== undefined &&
    measure?.programme !== undefined &&
    other.measure.programme === measure.programme
      ? [other.measure]
      : [],
  )

function section(answer: MeasureAnswer, i: number, plan: readonly Measure[]): Markup {
  const at = anchor(answer.id, i)
  if (answer.report === undefined) return notValid(answer, at)
  const { measure } = answer
  return reportSection(
    answer.report,
    at,
    measure === undefined ? none : adviceSection(measure, plan),
  )
}

const notValid = ({ id, file, diagnostics = [] }: MeasureAnswer, at: string): Markup =>
  html`<section id="${at}">
    <h2>${id ?? file}</h2>
    <p class="verdict conflict">The record is not valid: nothing was judged.</p>
    <ul>
      ${diagnostics.map((d) => html`<li>${file}:${d.at?.line ?? 1}:${d.at?.column ?? 1} <code>${d.code}</code> ${marked(d.message)}</li>`)}
    </ul>
  </section>`

function reportSection(report: Report, at: string, design: Markup): Markup {
  const { measure, asOf, towards, law, notice, findings } = report
  const instruments = report.bound.filter((b) =>
    findings.some((f) => f.instrument === b.instrument),
  )
  return html`<section id="${at}">
    <header>
      <h1>${measure.title}</h1>
      <p class="meta">
        <code>${measure.id}</code> ·
        ${measure.actor}${towards === undefined ? '' : ` towards ${towards}`} · law of ${asOf}
      </p>
      ${report.bound.length === 0 ? none : html`<p class="meta">Bound by ${boundText(report.bound)}.</p>`}
    </header>
    ${verdict(report)}
    ${report.warnings.map((w) => html`<p class="warning">${marked(w.message)}</p>`)}
    ${instruments.map(({ instrument, title }) => {
      const ours = findings.filter((f) => f.instrument === instrument)
      return html`<h2>${title}</h2>
        ${ours.map((f) => findingArticle(f, report))}`
    })}
    ${missing(findings)} ${instead(findings)} ${openRules(report)} ${design}
    <h2>What was looked at</h2>
    ${heatMap(report)}
    <details>
      <summary>
        ${report.bound.length} instruments bind, ${report.considered} provisions were considered
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">instrument</th>
            <th scope="col">owed to</th>
            <th scope="col">articles not encoded</th>
          </tr>
        </thead>
        <tbody>
          ${report.bound.map(
            (b) =>
              html`<tr>
                <th scope="row">${b.title}</th>
                <td>
                  ${b.towards.length > 12 ? `${b.towards.length} others` : b.towards.join(', ')}
                </td>
                <td>
                  ${report.notEncoded.find((n) => n.instrument === b.instrument)?.articles ?? 0}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
    <footer><p>Law as of ${law.asOf} (${law.hash}). ${notice}</p></footer>
  </section>`
}

const openRules = ({ open }: Report): Markup =>
  open.length === 0
    ? none
    : html`<h2>May apply or not, for want of facts</h2>
        <p>${open.map((id) => html`<code>${id}</code> `)}</p>`

function verdict({ findings, considered }: Report): Markup {
  if (findings.length === 0)
    return html`<p class="verdict">
      No finding under the ${considered} provisions considered. That is not clearance.
    </p>`
  return html`<p class="verdict">
    ${kinds
      .map((kind) => ({ kind, n: findings.filter((f) => f.kind === kind).length }))
      .filter(({ n }) => n > 0)
      .map(({ kind, n }) => html`<span class="chip ${kind}">${n} ${kindWord(kind, n)}</span> `)}
  </p>`
}

function findingArticle(finding: Finding, report: Report): Markup {
  const {
    kind,
    citation,
    status,
    summary,
    rows,
    elements,
    interpretedBy,
    leavesOut,
    owedTo,
    clashes,
  } = finding
  const link =
    citation.link === undefined
      ? html`${citation.text}`
      : html`<a href="${citation.link}">${citation.text}</a>`
  const named = rows.filter((r) => r.list !== undefined).map((r) => r.label)
  return html`<article class="finding ${kind}">
    <h3><span class="chip ${kind}">${kind}</span> ${link}</h3>
    <p class="meta">
      ${status}${citation.checked === 'recalled' ? ' · recalled, not checked against a text' : ''} ·
      owed to ${owedTo}${named.length === 0 ? '' : ` · ${named.join('; ')}`}
    </p>
    <p>${summary}</p>
    <ul class="elements">
      ${elements.map((e) => elementItem(e, report, []))}
    </ul>
    ${defences(finding)}
    ${clashes.map((c) => html`<p class="clash">${c.citation} ${c.as} it: ${c.why}</p>`)}
    ${
      interpretedBy.length + (leavesOut === undefined ? 0 : 1) === 0
        ? none
        : html`<details>
            <summary>Disputes, and what is left out</summary>
            <ul>
              ${interpretedBy.map((d) => html`<li>${d.dispute}${d.report === undefined ? '' : ` (${d.report})`}: ${d.point}</li>`)}${leavesOut === undefined ? none : html`<li>Left out: ${leavesOut}</li>`}
            </ul>
          </details>`
    }
  </article>`
}

/** An element with its facts and questions, and below it the arguments that it rests on, each told once a branch. */
function elementItem(element: ElementFinding, report: Report, above: readonly string[]): Markup {
  const verdictWord = comesTo(element)
  const facts = element.facts.filter((f) => f.path !== undefined)
  const resting = (element.see ?? [])
    .filter((id) => !above.includes(id))
    .flatMap((id) => report.arguments[id] ?? [])
  const asked = element.missing.slice(0, 6)
  return html`<li class="${verdictWord}">
    <span class="sign" aria-hidden="true">${sign(verdictWord)}</span>
    <span class="sr">${verdictWord}: </span
    >${wording(element)}${element.pinpoint === undefined ? '' : ` [${element.pinpoint}]`}${element.unless === undefined ? '' : `, unless ${element.unless.map((u) => u.citation).join(' or ')}`}
    ${facts.length === 0 ? none : html`<p class="facts">${facts.map(factMarkup)}</p>`}
    ${
      asked.length === 0
        ? none
        : html`<ul class="missing">
            ${asked.map((m) => html`<li>${lackOf(m)} <code>${pathText(m.path)}${m.held === undefined ? '' : ` = ${valueText(m.held)}`}</code>: ${marked(m.ask.split('\n')[0] ?? '')}</li>`)}${element.missing.length > asked.length ? html`<li>and ${element.missing.length - asked.length} more</li>` : none}
          </ul>`
    }
    ${resting.map((argument) => argumentTree(argument, report, above))}
  </li>`
}

const factMarkup = ({ path, value, by, basis }: UsedFact, i: number): Markup =>
  html`${i === 0 ? '' : '; '}<code>${pathText(path ?? [])}</code> =
    ${valueText(value)}${by === undefined ? '' : ` (${by}: ${basis ?? ''})`}`

function argumentTree(argument: Argument, report: Report, above: readonly string[]): Markup {
  if (argument.elements.length === 0) return none
  return html`<details>
    <summary>${argument.citation}: ${argument.verdict}</summary>
    <ul class="elements">
      ${argument.elements.map((e) => elementItem(e, report, [...above, argument.id]))}
    </ul>
  </details>`
}

function defences({ defeatedBy, openDefences, failedDefences }: Finding): Markup {
  const line = (lead: string, text: string, list: readonly Defence[]) =>
    list.length === 0 ? none : html`<p class="defence"><strong>${lead}</strong> ${text}</p>`
  const cited = (list: readonly Defence[]) => groupedCitations(list.map((d) => d.citation))
  const failing = failedDefences
    .map((d) => (d.because === undefined ? d.citation : `${d.citation} (fails on: ${d.because})`))
    .join('; ')
  return html`${line('Defeated by', cited(defeatedBy), defeatedBy)}${line('Examined, and not defeating it:', failing, failedDefences)}${line('Would defeat it if shown:', cited(openDefences), openDefences)}`
}

function missing(findings: readonly Finding[]): Markup {
  const asked = [
    ...new Map(findings.flatMap((f) => f.missingFacts).map((m) => [m.path.join('.'), m])).values(),
  ]
  if (asked.length === 0) return none
  return html`<h2>To find out next</h2>
    <ul>
      ${asked.slice(0, 12).map((m) => html`<li>${marked(m.ask.split('\n')[0] ?? '')} <code>${pathText(m.path)}</code> (ask: ${m.knows})</li>`)}
    </ul>`
}

function instead(findings: readonly Finding[]): Markup {
  const texts = [...new Set(findings.flatMap((f) => f.instead ?? []))]
  if (texts.length === 0) return none
  return html`<h2>What could be done instead</h2>
    <ul>
      ${texts.slice(0, 8).map((t) => html`<li>${t}</li>`)}
    </ul>`
}
