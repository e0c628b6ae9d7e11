import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { parseMeasures } from '../measure/parse.ts'
import type { ParsedMeasures } from '../measure/parse.ts'
import { defect } from '../source/diagnostic.ts'
import type { Position } from '../source/diagnostic.ts'
import { decode } from './decode.ts'

/** A file of records, or the reason why it could not be read. */
export interface MeasureFile {
  readonly file: string
  readonly parsed: ParsedMeasures
}

/** Reads measures from files, patterns, or `-` for standard input. A pattern without a match is an error. */
export async function readMeasures(
  patterns: readonly string[],
  standardInput: () => Promise<string>,
  allowEmpty = false,
): Promise<readonly MeasureFile[]> {
  const files = await Promise.all(patterns.map((pattern) => matches(pattern, allowEmpty)))
  const read = await Promise.all(
    once(files.flat()).map(async (found): Promise<MeasureFile> => {
      if (typeof found !== 'string') return found
      return found === '-'
        ? { file: '<stdin>', parsed: parseMeasures(await standardInput(), '<stdin>') }
        : readOne(found)
    }),
  )
  return withoutDoubles(read)
}

/** A file that several patterns name is read once. */
const once = (files: readonly (string | MeasureFile)[]): readonly (string | MeasureFile)[] => [
  ...new Map(
    files.map((found) => [
      typeof found !== 'string' || found === '-' ? found : resolve(found),
      found,
    ]),
  ).values(),
]

/** Answers go by id: one that an earlier file has taken is an error, as it is within a file. */
function withoutDoubles(files: readonly MeasureFile[]): readonly MeasureFile[] {
  const taken = new Map<string, string>()
  return files.map(({ file, parsed }) => {
    const measures = parsed.measures.map((one) => {
      const { id, outcome, locate } = one
      const earlier = id === undefined ? undefined : taken.get(id)
      if (id === undefined || earlier === file) return one
      if (earlier === undefined) {
        taken.set(id, file)
        return one
      }
      const at = locate(['id'])
      const message = `\`${id}\` is the id of a record in \`${earlier}\` too: give each its own`
      return {
        ...one,
        outcome: {
          ok: false as const,
          diagnostics: [
            ...outcome.diagnostics,
            { ...defect('duplicate-id', message, at), path: ['id'] },
          ],
        },
      }
    })
    return { file, parsed: { ...parsed, measures } }
  })
}

async function matches(
  pattern: string,
  allowEmpty: boolean,
): Promise<readonly (string | MeasureFile)[]> {
  if (!/[*?[\]{}!]/.test(pattern)) return [pattern]
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { onlyFiles: true })
  const sorted = found.map((path) => path.split(sep).join('/')).toSorted()
  return sorted.length > 0 || allowEmpty
    ? sorted
    : [unreadable(pattern, 'no-files', `no file matches \`${pattern}\``)]
}

async function readOne(path: string): Promise<MeasureFile> {
  const file = relative('.', path).split(sep).join('/')
  try {
    if (/\.(ndjson|jsonl)$/i.test(path))
      return unreadable(
        file,
        'records-by-line',
        'a file with a record on each line: `policyspace batch` reads it',
      )
    const decoded = decode(await readFile(path))
    if ('text' in decoded) return { file, parsed: parseMeasures(decoded.text, file) }
    const { reason, line, column } = decoded
    return unreadable(file, 'not-text', reason, { file, line, column })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder: name files or a pattern'
          : code === 'EACCES' || code === 'EPERM'
            ? 'you have no right to read it'
            : `it cannot be read (${code})`
    return unreadable(file, 'unreadable', `\`${file}\`: ${reason}`)
  }
}

function unreadable(file: string, code: string, message: string, at?: Position): MeasureFile {
  return { file, parsed: { measures: [], diagnostics: [defect(code, message, at)] } }
}
