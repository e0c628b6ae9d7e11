import type { PolicySpace } from '../explore/policy-space.ts'
import type { Finding, Report } from '../finding/types.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { documentMarkdown, documentText } from './document.ts'
import type { Document } from './document.ts'
import { renderHtml } from './html.ts'
import { plain } from './layout.ts'
import { html } from './markup.ts'
import { reportPage } from './markdown.ts'
import { renderMatrixSvg } from './matrix-svg.ts'
import { sentenceOf } from './anchored.ts'
import { spacePage } from './space-page.ts'
import { renderText } from './text.ts'

/** What a notebook shows: the richest form that it knows. Elsewhere it is just an object. */
interface Shown {
  readonly [displayed: symbol]: () => Readonly<Record<string, string>>
}

// A global symbol: Deno's kernel looks for it, and no kernel has to be imported.
const display = Symbol.for('Jupyter.display')
const shown = (bundle: Readonly<Record<string, string>>): Shown => ({ [display]: () => bundle })

/** A measure, a finding, a report or a matrix of policy space, as a notebook shows it. */
export function show(value: Measure | Finding | Report | PolicySpace): Shown {
  if ('ledger' in value) return report(value)
  if ('viewpoints' in value) return matrix(value)
  return 'provision' in value ? finding(value) : measure(value)
}

/** A page of `explored`, such as questions or redesigns. */
export const showPage = (page: Document): Shown =>
  shown({ 'text/markdown': documentMarkdown(page), 'text/plain': documentText(page, plain) })

function report(value: Report): Shown {
  const page = renderHtml([{ id: value.measure.id, file: value.measure.id, report: value }])
  // In a frame, so that the style of the report stays its own.
  const framed = html`<iframe
    title="${value.measure.title}"
    style="width:100%;height:32rem;border:1px solid #ccc"
    srcdoc="${page}"
  ></iframe>`
  return shown({
    'text/html': framed.html,
    'text/markdown': documentMarkdown(reportPage(value)),
    'text/plain': renderText(value),
    'application/vnd.policyspace.findings+json': JSON.stringify(value.findings),
  })
}

const finding = (value: Finding): Shown =>
  shown({
    'text/markdown': `**${value.kind}** ${sentenceOf(value)}`,
    'text/plain': sentenceOf(value),
  })

const matrix = (value: PolicySpace): Shown =>
  shown({
    'image/svg+xml': renderMatrixSvg(value),
    'text/markdown': documentMarkdown(spacePage(value)),
    'text/plain': documentText(spacePage(value), plain),
  })

const measure = (value: Measure): Shown =>
  shown({
    'text/markdown': `**${value.title}** (\`${value.id}\`, ${value.actor.member}, ${value.type})\n\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
    'text/plain': JSON.stringify(value, null, 2),
  })
