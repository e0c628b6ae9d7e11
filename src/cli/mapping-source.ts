import { readFile } from 'node:fs/promises'
import { layoutOf } from '../import/mapping.ts'
import type { Mapping } from '../import/mapping.ts'
import { readMapping } from '../import/sources/generic.ts'
import { sources } from '../import/sources/index.ts'
import { openTable } from '../node/read-table.ts'
import type { Table } from '../node/read-table.ts'
import { TableError, whyUnreadable } from '../node/table-error.ts'
import { renderDiagnostics } from '../render/diagnostics.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'

/** A table and how its columns are read. */
export interface MappedTable extends Table {
  readonly mapping: Mapping
}

/** Opens a table under a source that is known by name, or under a mapping file. */
export async function openMapped(
  file: string,
  { source, mapping }: { readonly source?: string; readonly mapping?: string },
  io: Io,
): Promise<MappedTable> {
  const own = mapping === undefined ? undefined : await mappingFrom(mapping, io)
  const table = await opened(file)
  return { ...table, mapping: own ?? layoutFor(source ?? '', table.header) }
}

async function opened(file: string): Promise<Table> {
  try {
    return await openTable(file)
  } catch (error) {
    if (error instanceof TableError) throw new UsageError(error.message)
    throw error
  }
}

async function mappingFrom(file: string, io: Io): Promise<Mapping> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(whyUnreadable(file, error))
  })
  const outcome = readMapping(text, file)
  if (outcome.ok) return outcome.value
  io.err(renderDiagnostics(outcome.diagnostics, file, io.layout))
  throw new UsageError(`the mapping \`${file}\` cannot be used: see above`)
}

function layoutFor(name: string, header: readonly string[]): Mapping {
  const source = sources.find((one) => one.name === name)
  const names = sources.map((one) => one.name)
  if (source === undefined)
    throw new UsageError(`no source is called \`${name}\`${whatIsKnown(name, names)}`)
  const layout = layoutOf(source, header)
  if (layout !== undefined) return layout
  const wanted = source.layouts
    .map(({ signs }) => signs.map((names) => [names].flat()[0]).join(', '))
    .join('; or ')
  throw new UsageError(
    `the file is no layout of ${name} that is known: it needs the columns ${wanted}. Its own are: ${header.join(', ')}. Write a mapping file for it`,
  )
}
