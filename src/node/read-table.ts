import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { SourceRow } from '../import/read-row.ts'
import { csvTable } from './read-csv.ts'
import { linesOf } from './read-lines.ts'
import { TableError, optional, whyUnreadable } from './table-error.ts'

/** A table with its header; rows come one by one. */
export interface Table {
  readonly header: readonly string[]
  readonly rows: AsyncIterable<SourceRow>
}

/** Opens a table by the ending of its name: CSV, XLSX, Parquet, NDJSON; `-` is CSV from standard input. */
export async function openTable(path: string): Promise<Table> {
  try {
    if (path === '-') return await csvTable(process.stdin)
    if (/\.xlsx$/i.test(path)) return await excelTable(path)
    if (/\.parquet$/i.test(path)) return await parquetTable(path)
    if (/\.(ndjson|jsonl)$/i.test(path)) return await ndjsonTable(path)
    return await csvTable(createReadStream(path))
  } catch (error) {
    throw error instanceof TableError ? error : new TableError(whyUnreadable(path, error))
  }
}

/** A workbook is read as a whole: its first sheet, the first row the header. */
async function excelTable(path: string): Promise<Table> {
  const { readSheet } = await optional('read-excel-file', () => import('read-excel-file/node'))
  const [header = [], ...rows] = await readSheet(path)
  return {
    header: header.map(cellText),
    rows: each(rows.map((cells, i) => ({ line: i + 2, cells: cells.map(cellText) }))),
  }
}

async function* each<T>(items: readonly T[]): AsyncIterable<T> {
  yield* items
}

/** Rows of a Parquet file, a group at a time. `line` is the row's number. */
async function parquetTable(path: string): Promise<Table> {
  const header: string[] = []
  const objects = parquetObjects(path, header)
  const first = await objects.next()
  return { header, rows: rowsOf(first, objects, header) }
}

async function* rowsOf(
  first: IteratorResult<Readonly<Record<string, unknown>>>,
  rest: AsyncIterator<Readonly<Record<string, unknown>>>,
  header: readonly string[],
): AsyncIterable<SourceRow> {
  let line = 0
  for (let next = first; next.done !== true; next = await rest.next()) {
    const { value } = next
    yield { line: ++line, cells: header.map((name) => cellText(value[name])) }
  }
}

/** Rows of a Parquet file as objects; fills the header as soon as it is known. */
export async function* parquetObjects(
  path: string,
  header: string[] = [],
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } =
    await optional('hyparquet', () => import('hyparquet'))
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw new TableError(whyUnreadable(path, error))
  })
  header.push(...parquetSchema(metadata).children.map(({ element }) => element.name))
  const last = Number(metadata.num_rows)
  for (let rowStart = 0; rowStart < last; rowStart += atOnce) {
    const rowEnd = Math.min(rowStart + atOnce, last)
    yield* await parquetReadObjects({ file, metadata, rowStart, rowEnd })
  }
}

const atOnce = 2000

/** Objects of one level; the first one names the columns. */
async function ndjsonTable(path: string): Promise<Table> {
  const objects = jsonObjects(createReadStream(path))
  const first = await objects.next()
  if (first.done === true) return { header: [], rows: each([]) }
  const header = Object.keys(first.value)
  return { header, rows: rowsOf(first, objects, header) }
}

async function* jsonObjects(input: Readable): AsyncGenerator<Readonly<Record<string, unknown>>> {
  for await (const { line, text } of linesOf(input)) {
    try {
      yield JSON.parse(text) as Readonly<Record<string, unknown>>
    } catch {
      throw new TableError(`line ${line} is no JSON: what follows was not read`, line)
    }
  }
}

/** A value of a typed table as the text that a CSV would hold. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '')
  if (Array.isArray(value)) return value.map(cellText).join(' | ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number)
}
