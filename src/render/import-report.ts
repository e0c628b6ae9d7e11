import type { ImportReport } from '../import/tally.ts'
import { shortened } from '../source/nearest.ts'
import { paint, wrap } from './layout.ts'
import type { Layout } from './layout.ts'

const mostLines = 12

/** What an import did, for the terminal. */
export function renderImportReport(report: ImportReport, layout: Layout): string {
  const { rows, imported, records, split, rejected } = report
  const apart =
    split === 0
      ? ''
      : ` (${split} ${split === 1 ? 'row holds' : 'rows hold'} several forms of support or several Members: one record each)`
  const lines = [
    paint(layout, 'bold', `${rows} rows = ${imported} imported + ${rejected} rejected`),
    wrap(`${records} records${apart}`, layout),
    ...section(
      'Rejected',
      layout,
      report.rejects.map(({ code, count, lines: at }) => {
        const more = count > at.length ? ', ...' : ''
        return `${code}: ${count} (line ${at.join(', ')}${more})`
      }),
    ),
    ...section(
      'Columns without a use',
      layout,
      report.unmapped.length === 0 ? [] : [report.unmapped.join(', ')],
    ),
    ...section('Words without a meaning, left open', layout, counted(report.unlisted)),
    ...checkedText(report, layout),
  ]
  return `${lines.join('\n')}\n`
}

function checkedText({ checked, records }: ImportReport, layout: Layout): readonly string[] {
  if (checked === undefined) return []
  const { asOf, withoutFindings, findings, wanted, unreached } = checked
  return [
    ...section(
      `Findings under the law of ${asOf}`,
      layout,
      findings.map((f) => `${f.count} ${f.kind}, ${f.status}: ${f.name}`),
    ),
    ...(withoutFindings === 0
      ? []
      : [
          wrap(
            `${withoutFindings} of ${records} records without a finding. That is not clearance: the source does not say enough.`,
            layout,
          ),
        ]),
    ...section(
      'What the law asks and the source does not say',
      layout,
      wanted.map(({ name, count, ask }) => `${count} ${name}: ${ask.split('\n')[0] ?? ask}`),
    ),
    ...section(
      'Not reached, for even its scope is open',
      layout,
      unreached.map(({ name, count, facts }) => `${count} ${name}: ${shortened(facts, 4)}`),
    ),
  ]
}

const counted = (items: readonly { readonly name: string; readonly count: number }[]) =>
  items.map(({ name, count }) => `${count} ${name}`)

function section(title: string, layout: Layout, items: readonly string[]): readonly string[] {
  if (items.length === 0) return []
  const rest = items.length - mostLines
  return [
    paint(layout, 'bold', title),
    ...items.slice(0, mostLines).map((item) => wrap(item, layout, '  ')),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}
