import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { importRows } from '../../src/import/import-rows.ts'
import type { Imported } from '../../src/import/import-rows.ts'
import { layoutOf } from '../../src/import/mapping.ts'
import type { Mapping } from '../../src/import/mapping.ts'
import { sources } from '../../src/import/sources/index.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'

/** What became of each row of a file under a source known by name. */
export function importFile(source: string, path: string): readonly Imported[] {
  const [header = [], ...rows] = parse(readFileSync(path), { relax_column_count: true })
  const known = sources.find((one) => one.name === source)
  const layout = known && layoutOf(known, header)
  if (layout === undefined) throw new Error(`no layout of ${source}`)
  return importTable(layout, header, rows)
}

/** What became of each row of a table. */
export const importTable = (
  mapping: Mapping,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Imported[] => [
  ...importRows(
    mapping,
    header,
    rows.map((cells, i) => ({ line: i + 2, cells })),
  ),
]

export const measuresIn = (imported: readonly Imported[]): readonly Measure[] =>
  imported.flatMap((row) => (row.ok ? row.measures : []))

/** Rejects as `line code`. */
export const rejectsIn = (imported: readonly Imported[]): readonly string[] =>
  imported.flatMap((row) => (row.ok ? [] : row.rejects.map(({ code }) => `${row.line} ${code}`)))
