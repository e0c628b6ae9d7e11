import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { csvLine } from '../render/csv-line.ts'
import { TableError, optional } from './table-error.ts'

type Row = Readonly<Record<string, string | number>>

/** Where rows go, one by one. */
export interface RowWriter {
  readonly write: (row: Row) => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens a file for rows by the ending of its name: NDJSON, CSV, Parquet. */
export async function openRows(path: string, columns: readonly string[]): Promise<RowWriter> {
  if (/\.parquet$/i.test(path)) return parquetWriter(path, columns)
  if (/\.csv$/i.test(path)) {
    const file = await textFile(path)
    await file.write(`${csvLine(columns)}\n`)
    return {
      write: (row) => file.write(`${csvLine(columns.map((name) => row[name] ?? ''))}\n`),
      close: file.close,
    }
  }
  const file = await textFile(path)
  return { write: (row) => file.write(`${JSON.stringify(row)}\n`), close: file.close }
}

/** A text file that waits for the disk, so that memory does not fill. */
export async function textFile(path: string): Promise<{
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}> {
  const stream = createWriteStream(path)
  await once(stream, 'open').catch((error: unknown) => unwritable(path, error))
  let broken: unknown
  stream.on('error', (error) => (broken = error))
  return {
    write: async (text) => {
      if (broken !== undefined) unwritable(path, broken)
      if (!stream.write(text))
        await once(stream, 'drain').catch((error: unknown) => unwritable(path, error))
    },
    close: () =>
      new Promise<void>((done, fail) => {
        stream.on('error', fail).end(done)
      }).catch((error: unknown) => unwritable(path, error)),
  }
}

function unwritable(path: string, error: unknown): never {
  const { code, message } = error as NodeJS.ErrnoException
  throw new TableError(`\`${path}\` cannot be written (${code ?? message})`)
}

function opened<T>(path: string, open: (path: string) => T): T {
  try {
    return open(path)
  } catch (error) {
    return unwritable(path, error)
  }
}

const rowsInGroup = 5000

/** Parquet is written a group of rows at a time: no more than one is held. */
async function parquetWriter(path: string, columns: readonly string[]): Promise<RowWriter> {
  const { ParquetWriter, fileWriter } = await optional(
    'hyparquet-writer',
    () => import('hyparquet-writer'),
  )
  const writer = new ParquetWriter({
    writer: opened(path, fileWriter),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map((name) => ({
        name,
        repetition_type: 'REQUIRED' as const,
        ...(name === 'line'
          ? { type: 'INT32' as const }
          : { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const }),
      })),
    ],
    createdBy: 'policyspace',
  })
  let held: Row[] = []
  const flush = async () => {
    if (held.length === 0) return
    const columnData = columns.map((name) => ({ name, data: held.map((row) => row[name] ?? '') }))
    await writer.write({ columnData, rowGroupSize: held.length })
    held = []
  }
  return {
    write: async (row) => {
      held.push(row)
      if (held.length >= rowsInGroup) await flush()
    },
    close: async () => {
      await flush()
      await writer.finish()
    },
  }
}
