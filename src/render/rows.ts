import type { Report } from '../finding/types.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { pathText } from '../source/diagnostic.ts'

/**
 * One finding as a flat row, for data frames and tables. Lists are texts, parted by `; `. `kind` is `none` for a
 * measure without a finding and `invalid` for a record that could not be judged: no measure is without a row.
 */
export interface FindingRow {
  readonly measure: string
  readonly title: string
  readonly actor: string
  readonly asOf: string
  readonly towards: string
  readonly kind: 'conflict' | 'constraint' | 'flexibility' | 'none' | 'invalid'
  readonly status: string
  readonly onRecord: string
  readonly effect: string
  readonly instrument: string
  readonly provision: string
  readonly pinpoint: string
  readonly citation: string
  readonly rows: string
  readonly missingFacts: string
  readonly openDefences: string
  readonly defeatedBy: string
  readonly diagnostics: string
}

/** The columns, in order. */
export const findingColumns = [
  'measure',
  'title',
  'actor',
  'asOf',
  'towards',
  'kind',
  'status',
  'onRecord',
  'effect',
  'instrument',
  'provision',
  'pinpoint',
  'citation',
  'rows',
  'missingFacts',
  'openDefences',
  'defeatedBy',
  'diagnostics',
] as const satisfies readonly (keyof FindingRow)[]

const blank: FindingRow = {
  measure: '',
  title: '',
  actor: '',
  asOf: '',
  towards: '',
  kind: 'none',
  status: '',
  onRecord: '',
  effect: '',
  instrument: '',
  provision: '',
  pinpoint: '',
  citation: '',
  rows: '',
  missingFacts: '',
  openDefences: '',
  defeatedBy: '',
  diagnostics: '',
}

/** A report as tidy rows: one a finding, or a single one that says that there is none. */
export function toRows(report: Report): readonly FindingRow[] {
  const head: FindingRow = {
    ...blank,
    measure: report.measure.id,
    title: report.measure.title,
    actor: report.measure.actor,
    asOf: report.asOf,
    towards: report.towards ?? '',
    diagnostics: said(report.warnings),
  }
  if (report.findings.length === 0) return [head]
  return report.findings.map((finding) => ({
    ...head,
    kind: finding.kind,
    status: finding.status,
    onRecord: finding.onRecord,
    effect: finding.effect ?? '',
    instrument: finding.instrument,
    provision: finding.provision,
    pinpoint: finding.pinpoint,
    citation: finding.citation.text,
    rows: listed(finding.rows.filter((row) => row.list !== undefined).map((row) => row.label)),
    missingFacts: listed(finding.missingFacts.map((missing) => missing.fact)),
    openDefences: listed(finding.openDefences.map((defence) => defence.citation)),
    defeatedBy: listed(finding.defeatedBy.map((defence) => defence.citation)),
  }))
}

/** A record that could not be judged, with the reasons. */
export const invalidRow = (
  measure: string | undefined,
  diagnostics: readonly Pick<Diagnostic, 'code' | 'message' | 'path'>[],
): FindingRow => ({
  ...blank,
  measure: measure ?? '',
  kind: 'invalid',
  diagnostics: said(diagnostics),
})

const listed = (items: readonly string[]) => [...new Set(items)].join('; ')

const said = (diagnostics: readonly Pick<Diagnostic, 'code' | 'message' | 'path'>[]) =>
  diagnostics
    .map(
      ({ code, message, path }) =>
        `${code}: ${path.length === 0 ? '' : `${pathText(path)}: `}${message}`,
    )
    .join('; ')
