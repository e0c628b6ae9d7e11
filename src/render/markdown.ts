import type { Finding, Report } from '../finding/types.ts'
import { pathText } from '../source/diagnostic.ts'
import { boundText } from './bound-text.ts'
import { documentMarkdown } from './document.ts'
import type { Block, Document, Item } from './document.ts'
import type { MeasureAnswer } from './json.ts'
import { comesTo, lackOf, sign, valueText, wording } from './layout.ts'

/** Reports as Markdown, as a pull request or a notebook shows it. */
export const renderMarkdown = (answers: readonly MeasureAnswer[]): string =>
  answers.map((answer) => documentMarkdown(answerPage(answer))).join('\n')

function answerPage({ id, file, report, diagnostics = [] }: MeasureAnswer): Document {
  if (report !== undefined) return reportPage(report)
  return [
    { heading: id ?? file, level: 1 },
    { text: 'The record is not valid.' },
    {
      list: diagnostics.map(({ at, code, message }) => ({
        text: `${file}:${at?.line ?? 1}:${at?.column ?? 1} \`${code}\`: ${message}`,
      })),
    },
  ]
}

/** A report as a page: verdict, findings, what to find out. */
export function reportPage(report: Report): Document {
  const { measure, asOf, towards, findings, law } = report
  const count = (kind: Finding['kind']) => findings.filter((f) => f.kind === kind).length
  return [
    { heading: measure.title, level: 1 },
    {
      text: `\`${measure.id}\`: ${measure.actor}${towards === undefined ? '' : ` towards ${towards}`}, law of ${asOf}`,
    },
    ...(report.bound.length === 0 ? [] : [{ text: `Bound by ${boundText(report.bound)}.` }]),
    {
      head: ['conflicts', 'constraints', 'flexibilities'],
      rows: [
        [String(count('conflict')), String(count('constraint')), String(count('flexibility'))],
      ],
    },
    ...report.warnings.map((w): Block => ({ text: `Warning: ${w.message}` })),
    ...findings.flatMap(findingBlocks),
    ...(report.open.length === 0
      ? []
      : [
          {
            text: `May apply or not, for want of facts: ${report.open.map((id) => `\`${id}\``).join(', ')}.`,
          },
        ]),
    {
      text: `${report.considered} provisions considered. Law as of ${law.asOf} (${law.hash}). ${report.notice}`,
    },
  ]
}

function findingBlocks(finding: Finding): readonly Block[] {
  const { kind, citation, status, summary, rows, elements, clashes, instead = [] } = finding
  const recalled = citation.checked === 'recalled' ? ' (recalled, not checked against a text)' : ''
  const named = rows.filter((r) => r.list !== undefined).map((r) => r.label)
  return [
    { heading: `${kind}: ${citation.text}`, level: 3 },
    { text: `${status}${recalled}. ${summary}` },
    ...(named.length === 0 ? [] : [{ text: `Rows: ${named.join('; ')}` }]),
    { list: elements.map(elementItem) },
    ...defences(finding),
    ...clashes.map((c): Block => ({ text: `Clash: ${c.citation} ${c.as} it. ${c.why}` })),
    ...(instead.length === 0
      ? []
      : [{ text: 'Instead:' }, { list: instead.map((text) => ({ text })) }]),
  ]
}

function elementItem(element: Finding['elements'][number]): Item {
  const at = element.pinpoint === undefined ? '' : ` [${element.pinpoint}]`
  return {
    text: `${sign(comesTo(element))} ${wording(element)}${at}`,
    below: [
      ...element.facts
        .filter((f) => f.path !== undefined)
        .map((f) => ({
          text: `\`${pathText(f.path ?? [])}\` = ${valueText(f.value)}${f.by === undefined ? '' : ` (${f.by}: ${f.basis ?? ''})`}`,
        })),
      ...element.missing.map((m) => ({
        text: `${lackOf(m)} \`${pathText(m.path)}\`${m.held === undefined ? '' : ` = ${valueText(m.held)}`}: ${m.ask.split('\n')[0] ?? m.ask}`,
      })),
    ],
  }
}

function defences({ defeatedBy, openDefences, failedDefences }: Finding): readonly Block[] {
  const cited = (list: Finding['openDefences']) => list.map((d) => d.citation).join('; ')
  return [
    ...(defeatedBy.length === 0 ? [] : [{ text: `Defeated by ${cited(defeatedBy)}.` }]),
    ...(failedDefences.length === 0
      ? []
      : [{ text: `Examined and not defeating: ${cited(failedDefences)}.` }]),
    ...(openDefences.length === 0
      ? []
      : [{ text: `Would defeat it if shown: ${cited(openDefences)}.` }]),
  ]
}
