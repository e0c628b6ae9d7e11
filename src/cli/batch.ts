import { reportOn } from '../evaluate/report.ts'
import { TableError } from '../node/table-error.ts'
import { openRows } from '../node/write-rows.ts'
import type { RowWriter } from '../node/write-rows.ts'
import { findingColumns, invalidRow, toRows } from '../render/rows.ts'
import type { FindingRow } from '../render/rows.ts'
import { readArguments, requireApart } from './arguments.ts'
import { requireValid } from './check.ts'
import { withConfig } from './config.ts'
import { onDay } from './explored.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { recordsFrom } from './records-source.ts'
import { progressOn } from './progress.ts'

const columns = ['line', ...findingColumns] as const

/** `policyspace batch`: many records against the law, one by one; every record has at least one row in the answer. */
export async function batch(args: readonly string[], io: Io): Promise<number> {
  const command = readArguments(args, [
    'from',
    'mapping',
    'as-of',
    'towards',
    'instrument',
    'rules',
    'pack',
    'reading',
  ])
  const [from, to] = command.positionals
  if (from === undefined || to === undefined)
    throw new UsageError(
      'batch takes a file to read and one to write: policyspace batch in.ndjson out.csv',
    )
  if (!/\.(ndjson|jsonl|csv|parquet)$/i.test(to))
    throw new UsageError(`\`${to}\`: name the file to write .ndjson, .csv or .parquet`)
  requireApart(from, to)
  const given = await withConfig(command, io)
  const law = await lawFrom(given.values, io)
  const options = onDay(requireValid(law, given), io)
  const records = await begun(await recordsFrom(from, given.values, io))
  const writer = await openRows(to, columns).catch(asUsage)
  const progress = progressOn('records')
  const counts = { records: 0, invalid: 0, rows: 0 }
  for await (const { line, id, measure, diagnostics } of records) {
    progress.step()
    counts.records++
    if (measure === undefined) counts.invalid++
    const rows =
      measure === undefined
        ? [invalidRow(id, diagnostics)]
        : toRows(reportOn(law, measure, options, diagnostics))
    counts.rows += rows.length
    await writeAll(writer, line, rows)
  }
  progress.end()
  await writer.close()
  io.err(
    `${counts.records} records: ${counts.records - counts.invalid} checked under the law of ${options.asOf}, ${counts.invalid} invalid; ${counts.rows} rows in ${to}\n`,
  )
  return counts.invalid > 0 ? exit.findings : exit.ok
}

/** The same records, the first of which has been read: what cannot be read shall cost no earlier answer. */
async function begun<T>(records: AsyncIterable<T>): Promise<AsyncIterable<T>> {
  const iterator = records[Symbol.asyncIterator]()
  const first = await iterator.next()
  return (async function* () {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value
  })()
}

async function writeAll(
  writer: RowWriter,
  line: number,
  rows: readonly FindingRow[],
): Promise<void> {
  for (const row of rows) await writer.write({ line, ...row })
}

function asUsage(error: unknown): never {
  throw error instanceof TableError ? new UsageError(error.message) : error
}
