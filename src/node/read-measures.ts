import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
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
  return Promise.all(
    files.flat().map(async (found): Promise<MeasureFile> => {
      if (typeof found !== 'string') return found
      return found === '-'
        ? { file: '<stdin>', parsed: parseMeasures(await standardInput(), '<stdin>') }
        : readOne(found)
    }),
  )
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
