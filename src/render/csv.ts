import { csvLine } from './csv-line.ts'
import type { MeasureAnswer } from './json.ts'
import { findingColumns, invalidRow, toRows } from './rows.ts'

/** One row a finding, for spreadsheets and data frames; a measure without a finding has a row that says so. */
export function renderCsv(answers: readonly MeasureAnswer[]): string {
  const columns = ['file', ...findingColumns]
  const rows = answers.flatMap(({ file, id, report, diagnostics = [] }) =>
    (report === undefined ? [invalidRow(id, diagnostics)] : toRows(report)).map((row) => [
      file,
      ...findingColumns.map((column) => row[column]),
    ]),
  )
  return [columns, ...rows].map((line) => `${csvLine(line)}\n`).join('')
}
