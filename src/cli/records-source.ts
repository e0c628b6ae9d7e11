import { importerFor } from '../import/import-rows.ts'
import { readRecords } from '../node/read-records.ts'
import type { RecordRead } from '../node/read-records.ts'
import { TableError } from '../node/table-error.ts'
import { defect } from '../source/diagnostic.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'
import { openMapped } from './mapping-source.ts'

/** Records of a file one by one, or of a table under a source that is known or a mapping file. */
export async function recordsFrom(
  file: string,
  { from, mapping }: { readonly from?: string; readonly mapping?: string },
  io: Io,
): Promise<AsyncIterable<RecordRead>> {
  return unbroken(await opened(file, { from, mapping }, io))
}

async function opened(
  file: string,
  { from, mapping }: { readonly from: string | undefined; readonly mapping: string | undefined },
  io: Io,
): Promise<AsyncIterable<RecordRead>> {
  if (from !== undefined || mapping !== undefined) {
    const how = {
      ...(from === undefined ? {} : { source: from }),
      ...(mapping === undefined ? {} : { mapping }),
    }
    return mappedRecords(await openMapped(file, how, io))
  }
  if (/\.(csv|tsv|xlsx)$/i.test(file))
    throw new UsageError(
      `\`${file}\` is a table: say with --from or --mapping FILE what its columns mean`,
    )
  return readRecords(file)
}

async function* mappedRecords({
  mapping,
  header,
  rows,
}: Awaited<ReturnType<typeof openMapped>>): AsyncGenerator<RecordRead> {
  const { read } = importerFor(mapping, header)
  for await (const row of rows) {
    const imported = read(row)
    const { line } = imported
    if (imported.ok) {
      for (const measure of imported.measures)
        yield { line, id: measure.id, measure, diagnostics: [] }
    } else {
      const diagnostics = imported.rejects.map(({ code, message }) => defect(code, message))
      yield { line, id: undefined, diagnostics }
    }
  }
}

/** A file that breaks off says so in the answer, where its next record would stand. */
async function* unbroken(records: AsyncIterable<RecordRead>): AsyncGenerator<RecordRead> {
  try {
    yield* records
  } catch (error) {
    if (!(error instanceof TableError)) throw error
    if (error.line === undefined) throw new UsageError(error.message)
    yield {
      line: error.line,
      id: undefined,
      diagnostics: [defect('unreadable', error.message)],
    }
  }
}
