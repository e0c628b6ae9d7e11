import { createReadStream } from 'node:fs'
import { parseMeasures } from '../measure/parse.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { validateMeasure } from '../measure/validate.ts'
import { defect } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { linesOf } from './read-lines.ts'
import { readMeasures } from './read-measures.ts'
import { parquetObjects } from './read-table.ts'
import { TableError, whyUnreadable } from './table-error.ts'

/** A record of a file of records, or why it is none. */
export interface RecordRead {
  readonly line: number
  readonly id: string | undefined
  readonly measure?: Measure
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads records one by one: NDJSON and Parquet as a stream, YAML and JSON as a whole. */
export async function* readRecords(path: string): AsyncGenerator<RecordRead> {
  try {
    if (path === '-') yield* fromLines(process.stdin)
    else if (/\.(ndjson|jsonl)$/i.test(path)) yield* fromLines(createReadStream(path))
    else if (/\.parquet$/i.test(path)) yield* fromParquet(path)
    else yield* fromYaml(path)
  } catch (error) {
    throw error instanceof TableError || (error as NodeJS.ErrnoException).code === undefined
      ? error
      : new TableError(whyUnreadable(path, error))
  }
}

async function* fromLines(input: NodeJS.ReadStream | ReturnType<typeof createReadStream>) {
  for await (const { line, text } of linesOf(input)) yield fromText(text, line)
}

/** JSON is read fast, and a line that is none is read again for a good message. */
function fromText(text: string, line: number): RecordRead {
  try {
    return judged(JSON.parse(text), line)
  } catch {
    const { diagnostics } = parseMeasures(text, 'line.json')
    const [first] = diagnostics
    const message = first === undefined ? 'is no JSON' : first.message
    return { line, id: undefined, diagnostics: [defect('not-json', message)] }
  }
}

async function* fromParquet(path: string): AsyncGenerator<RecordRead> {
  let line = 0
  for await (const object of parquetObjects(path)) yield judged(plain(object), ++line)
}

/** Typed columns hold null for what is not stated, and large integers. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) =>
      held === null || held === undefined ? [] : [[key, plain(held)]],
    ),
  )
}

function judged(value: unknown, line: number): RecordRead {
  const outcome = validateMeasure(value)
  const id = (value as { id?: unknown } | null)?.id
  return {
    line,
    id: typeof id === 'string' ? id : undefined,
    diagnostics: outcome.diagnostics,
    ...(outcome.ok ? { measure: outcome.value } : {}),
  }
}

async function* fromYaml(path: string): AsyncGenerator<RecordRead> {
  for (const { parsed } of await readMeasures([path], async () => '')) {
    const [unreadable] = parsed.diagnostics.filter(({ at }) => at === undefined)
    if (unreadable !== undefined) throw new TableError(unreadable.message)
    const lost = parsed.measures.length === 0 ? parsed.diagnostics : []
    if (lost.length > 0) yield { line: lost[0]?.at?.line ?? 1, id: undefined, diagnostics: lost }
    for (const { outcome, id, locate } of parsed.measures)
      yield {
        line: locate([]).line,
        id,
        diagnostics: outcome.diagnostics,
        ...(outcome.ok ? { measure: outcome.value } : {}),
      }
  }
}
