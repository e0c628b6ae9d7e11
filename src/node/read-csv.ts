import type { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { SourceRow } from '../import/read-row.ts'
import type { Table } from './read-table.ts'
import { TableError } from './table-error.ts'

/** Opens a CSV; comma, semicolon or tab, whichever the header has most of. */
export async function csvTable(input: Readable): Promise<Table> {
  const rows = csvRows(input)
  const first = await rows.next()
  if (first.done === true) throw new TableError('the file is empty: a table begins with its header')
  return { header: first.value.cells, rows }
}

/**
 * Rows with the line on which they begin. Rows before a defect are handed on first: the parser's own iterator would
 * lose those that it holds.
 */
async function* csvRows(input: Readable): AsyncGenerator<SourceRow> {
  const queue: SourceRow[] = []
  let reader: ReturnType<typeof readerInto> | undefined
  const strict = new TextDecoder('utf-8', { fatal: true })
  for await (const chunk of input) {
    requireText(strict, chunk as Uint8Array)
    reader ??= readerInto(queue, String(chunk))
    await reader.write(chunk as Uint8Array)
    yield* queue.splice(0)
  }
  await reader?.end()
  yield* queue.splice(0)
  if (reader?.failed() !== undefined) throw reader.failed() as TableError
}

/** Spreadsheets like to write other encodings, whose letters would be lost. */
function requireText(strict: InstanceType<typeof TextDecoder>, chunk: Uint8Array): void {
  try {
    strict.decode(chunk, { stream: true })
  } catch {
    throw new TableError('the table is not UTF-8: save it as CSV UTF-8, and import that')
  }
}

function readerInto(queue: SourceRow[], beginning: string) {
  let failure: TableError | undefined
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(beginning),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }: { readonly lines: number }) => {
      queue.push({ line: lines - lineBreaks(cells), cells })
      return null
    },
  })
  parser.on('error', (error) => {
    const line = (error as Error & { readonly lines?: number }).lines
    failure = new TableError(`${error.message}: what follows was not read`, line)
  })
  parser.resume()
  return {
    write: (chunk: Uint8Array) =>
      new Promise<void>((done) => {
        if (failure === undefined) parser.write(chunk, () => done())
        else done()
      }),
    end: () =>
      new Promise<void>((done) => {
        if (failure !== undefined) done()
        else parser.on('close', () => done()).end()
      }),
    failed: () => failure,
  }
}

function delimiterOf(beginning: string): string {
  const [header = ''] = beginning.split(/\r?\n/, 1)
  const unquoted = header.replaceAll(/"[^"]*"/g, '')
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: unquoted.split(mark).length }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0)
