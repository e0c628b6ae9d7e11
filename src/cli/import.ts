import { explain } from '../evaluate/argue.ts'
import { reportOn } from '../evaluate/report.ts'
import { importerFor } from '../import/import-rows.ts'
import type { Imported } from '../import/import-rows.ts'
import { startTally } from '../import/tally.ts'
import type { Tally } from '../import/tally.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { TableError } from '../node/table-error.ts'
import { textFile } from '../node/write-rows.ts'
import { renderImportReport } from '../render/import-report.ts'
import { oneOf, readArguments, requireDay, requireApart } from './arguments.ts'
import type { Given } from './arguments.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { openMapped } from './mapping-source.ts'
import type { MappedTable } from './mapping-source.ts'
import { progressOn } from './progress.ts'

/** `policyspace import`: rows of a data set become records; the report says what did not, and what is missing. */
export async function importTable(args: readonly string[], io: Io): Promise<number> {
  const given = readArguments(args, ['mapping', 'out', 'format', 'as-of', 'unchecked'])
  const [source, file] = given.positionals
  if (source === undefined || file === undefined)
    throw new UsageError('import takes a source and a file: policyspace import gta export.csv')
  const { mapping, out } = given.values
  if (out !== undefined) requireApart(file, out)
  if (source === 'csv' && mapping === undefined)
    throw new UsageError(
      'a table of your own takes --mapping FILE, which says what its columns mean',
    )
  const check = await checkerFor(given, io)
  const table = await openMapped(
    file,
    { source, ...(mapping === undefined ? {} : { mapping }) },
    io,
  )
  const write = await writerTo(out, formatOf(given), io)
  const importer = importerFor(table.mapping, table.header)
  const tally = startTally(importer.unmapped)
  const progress = progressOn('rows')
  for await (const imported of importedFrom(table, importer.read)) {
    progress.step()
    tally.row(imported)
    if (!imported.ok) io.err(rejectText(file, imported))
    for (const measure of imported.ok ? imported.measures : []) {
      await write.record(measure)
      check?.(measure, tally)
    }
  }
  progress.end()
  await write.close()
  const report = tally.result()
  io.err(renderImportReport(report, io.layout))
  return report.rejected > 0 ? exit.findings : exit.ok
}

/** A table that breaks off rejects what follows, and says from which line. */
async function* importedFrom(
  { rows }: MappedTable,
  read: ReturnType<typeof importerFor>['read'],
): AsyncGenerator<Imported> {
  try {
    for await (const row of rows) yield read(row)
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    const { message, line = 0 } = error
    yield { ok: false, line, rejects: [{ code: 'unreadable', message }] }
  }
}

function rejectText(
  file: string,
  { line, rejects }: Extract<Imported, { readonly ok: false }>,
): string {
  return rejects
    .map(({ code, message, column }) => {
      const where = column === undefined ? '' : ` (column ${column})`
      return `${file}:${line}: rejected ${code}: ${message}${where}\n`
    })
    .join('')
}

async function checkerFor({ values }: Given, io: Io) {
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10)
  requireDay(asOf)
  if (values.unchecked === true) return undefined
  const law = await lawFrom({}, io)
  return (measure: Measure, { report }: Tally) =>
    report(reportOn(law, measure, { asOf }), (provision) => {
      if (law.byId.get(provision)?.provision.kind !== 'constraint') return []
      const explained = explain(law, measure, provision, { asOf }) ?? []
      const open = explained.flatMap(({ root }) => root.elements.flatMap((e) => e.missing))
      return [...new Set(open.map(({ fact }) => fact))]
    })
}

function formatOf({ values }: Given): 'yaml' | 'ndjson' {
  const byEnding = /\.(ndjson|jsonl)$/i.test(values.out ?? '') ? 'ndjson' : undefined
  return oneOf('format', values.format ?? byEnding, ['yaml', 'ndjson'])
}

async function writerTo(out: string | undefined, format: 'yaml' | 'ndjson', io: Io) {
  const target =
    out === undefined
      ? { write: async (text: string) => io.out(text), close: async () => {} }
      : await textFile(out).catch((error: unknown) => {
          throw new UsageError((error as Error).message)
        })
  const { stringify } = await import('yaml')
  const textOf = (measure: Measure) =>
    format === 'ndjson'
      ? `${JSON.stringify(measure)}\n`
      : `---\n${stringify(measure, { lineWidth: 110 })}`
  return { record: (measure: Measure) => target.write(textOf(measure)), close: target.close }
}
