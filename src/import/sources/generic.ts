import * as z from 'zod'
import { knownKeys } from '../../measure/validate.ts'
import type { Diagnostic, Outcome, Path } from '../../source/diagnostic.ts'
import { whatIsKnown } from '../../source/nearest.ts'
import { parseText } from '../../source/parse.ts'
import type { Parsed } from '../../source/parse.ts'
import { diagnosticsOf, isAboutKey } from '../../source/zod-issues.ts'
import type { ColumnRule, Facts, Mapping } from '../mapping.ts'

const words = (description: string) => z.string().min(1).meta({ description })
const facts = (description: string) =>
  z.record(z.string().min(1), z.unknown()).meta({ description })

const Column = z
  .strictObject({
    column: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
      .meta({ description: 'The column, or the names that it has in several editions.' }),
    to: words('The fact that it states, as a path of the record: `support.form`.').optional(),
    as: z
      .enum(['text', 'number', 'day', 'last-day', 'flag', 'member'])
      .meta({
        description:
          'How a cell is read. `last-day`: the last day on which it holds. `member`: by name or code.',
      })
      .optional(),
    dates: z
      .enum(['day-first', 'month-first'])
      .meta({ description: 'How `3/4/2020` is meant.' })
      .optional(),
    times: z
      .number()
      .positive()
      .meta({ description: 'What a number is counted in: 1000000 for millions.' })
      .optional(),
    label: words('What to write before a text that joins others, as in `notes`.').optional(),
    split: words('What stands between several words of one cell.').optional(),
    words: z
      .record(z.string().min(1), z.unknown())
      .meta({
        description:
          'What the words of the source mean: a value of `to`, or several facts by path. `{}`: nothing. A word that is not listed leaves the fact open.',
      })
      .optional(),
    apart: z
      .boolean()
      .meta({ description: 'One record for each group of words that mean the same.' })
      .optional(),
    classify: z
      .strictObject({
        scheme: z.enum([
          'GTA',
          'MAST',
          'HS',
          'CPC',
          'ISIC',
          'NACE',
          'NIPO',
          'SCM-form',
          'EU-aid',
          'US-assistance',
          'other',
        ]),
        version: words('Version or edition of the scheme.').optional(),
        by: words('Who classified.').optional(),
      })
      .meta({ description: 'Keep each word as a code. Codes search; they prove nothing.' })
      .optional(),
  })
  .meta({ description: 'What one column says.' })

/** A file that says how the columns of a table become facts of the record. */
export const MappingFile = z
  .strictObject({
    title: words('The source, as it is cited in each record.'),
    id: z
      .strictObject({
        prefix: words('How each id begins.'),
        columns: z.array(z.string().min(1)).min(1).meta({ description: 'Columns that make it.' }),
      })
      .meta({ description: 'The id of a record.' }),
    always: facts('Facts that hold for every row, by path.').optional(),
    otherwise: facts('What stands where a row says nothing of it: `type: other`.').optional(),
    columns: z.array(Column).min(1).meta({ description: 'What the columns say.' }),
    url: words('The column that holds the web address of the row.').optional(),
  })
  .meta({ title: 'Mapping', description: 'How the columns of a table become facts of a record.' })
type MappingFile = z.infer<typeof MappingFile>

/** Reads a mapping file, in YAML or JSON. Never throws; every diagnostic carries line and column. */
export function readMapping(text: string, file?: string): Outcome<Mapping> {
  const { documents, diagnostics } = parseText(text, file)
  const [document] = documents
  if (document === undefined || diagnostics.length > 0) return { ok: false, diagnostics }
  const parsed = MappingFile.safeParse(document.value, { reportInput: true })
  const found = parsed.success ? unknownPaths(parsed.data) : diagnosticsOf(parsed.error.issues)
  if (!parsed.success || found.length > 0)
    return { ok: false, diagnostics: found.map((d) => placed(d, document)) }
  return { ok: true, value: mappingOf(parsed.data), diagnostics: [] }
}

const placed = (d: Diagnostic, { locate }: Parsed): Diagnostic => ({
  ...d,
  at: locate(d.path, isAboutKey(d)),
})

const mappingOf = ({ url, otherwise, ...file }: MappingFile): Mapping => ({
  title: file.title,
  signs: [],
  id: file.id,
  always: file.always ?? {},
  columns: file.columns.map(ruleOf),
  ...(otherwise === undefined ? {} : { otherwise }),
  ...(url === undefined ? {} : { url }),
})

function ruleOf({ words: dictionary, apart, ...rest }: z.infer<typeof Column>): ColumnRule {
  const rule = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value !== undefined),
  ) as unknown as ColumnRule
  return {
    ...rule,
    ...(apart === true ? { apart } : {}),
    ...(dictionary === undefined ? {} : { words: meanings(dictionary, rest.to) }),
  }
}

const meanings = (
  dictionary: Readonly<Record<string, unknown>>,
  to: string | undefined,
): Readonly<Record<string, Facts>> =>
  Object.fromEntries(Object.entries(dictionary).map(([word, value]) => [word, meaning(value, to)]))

const meaning = (value: unknown, to = ''): Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Facts)
    : { [to]: value }

/** Paths that the record does not have would be said into the wind. */
function unknownPaths({ always, otherwise, columns }: MappingFile): readonly Diagnostic[] {
  const named: (readonly [string, Path])[] = [
    ...Object.keys(always ?? {}).map((key) => [key, ['always', key]] as const),
    ...Object.keys(otherwise ?? {}).map((key) => [key, ['otherwise', key]] as const),
    ...columns.flatMap((column, i) => pathsIn(column, ['columns', i])),
  ]
  return named.flatMap(([path, at]) => unknownPath(path, at) ?? [])
}

function pathsIn(
  { to, words: dictionary }: z.infer<typeof Column>,
  at: Path,
): readonly (readonly [string, Path])[] {
  return [
    ...(to === undefined ? [] : [[to, [...at, 'to']] as const]),
    ...Object.entries(dictionary ?? {}).flatMap(([word, value]) =>
      Object.keys(meaning(value, to)).map((path) => [path, [...at, 'words', word]] as const),
    ),
  ]
}

function unknownPath(path: string, at: Path): Diagnostic | undefined {
  const keys = path.replaceAll(/\[(\d+)\]/g, '.$1').split('.')
  const walked: (string | number)[] = []
  for (const key of keys) {
    if (/^\d+$/.test(key)) {
      walked.push(Number(key))
      continue
    }
    const known = knownKeys(walked)
    if (!known.includes(key))
      return {
        code: 'unknown-path',
        severity: 'error',
        message: `\`${path}\` is no path of the record: \`${key}\` is not known there${whatIsKnown(key, known)}`,
        path: at,
      }
    walked.push(key)
  }
  return undefined
}
