import type { Measure } from '../measure/schema/measure.ts'
import { validateMeasure } from '../measure/validate.ts'
import { defect, isError, pathText } from '../source/diagnostic.ts'
import { columnKey } from './mapping.ts'
import type { Facts, Mapping } from './mapping.ts'
import type { Reject } from './read-cell.ts'
import { placeOf, placeRules, readRow } from './read-row.ts'
import type { RowRead, SourceRow, Unlisted } from './read-row.ts'
import { factsIn, recordOf } from './said.ts'
import type { Said } from './said.ts'

/** What became of a row: valid records, or the reasons why there are none. */
export type Imported =
  | {
      readonly ok: true
      readonly line: number
      readonly measures: readonly Measure[]
      readonly unlisted: readonly Unlisted[]
    }
  | { readonly ok: false; readonly line: number; readonly rejects: readonly Reject[] }

/** Reads the rows of one file, one by one; it remembers nothing of them but their ids. */
export interface Importer {
  /** Columns of the file that the mapping has no use for. */
  readonly unmapped: readonly string[]
  readonly read: (row: SourceRow) => Imported
}

/** Prepares a mapping for a file with this header. */
export function importerFor(mapping: Mapping, header: readonly string[]): Importer {
  const keys = header.map(columnKey)
  const placed = placeRules(mapping.columns, header)
  const joint = (mapping.joint ?? []).map((rule) => ({
    rule,
    at: rule.columns.map((name) => placeOf(name, keys)),
  }))
  const idAt = mapping.id.columns.map((name) => placeOf(name, keys)).filter((at) => at >= 0)
  const urlAt = mapping.url === undefined ? -1 : placeOf(mapping.url, keys)
  const used = new Set([...placed, ...joint].flatMap(({ at }) => at).concat(idAt, urlAt))
  const rules = { placed, joint, always: mapping.always }
  const seen = new Map<string, number>()
  return {
    unmapped: header.filter((_, at) => !used.has(at)),
    read: (row) => {
      if (row.cells.length !== header.length) return rejected(row, wrongLength(row, header))
      const read = readRow(rules, row)
      if (read.rejects.length > 0) return rejected(row, ...read.rejects)
      const id = slug([mapping.id.prefix, ...idAt.map((at) => row.cells[at] ?? '')].join('-'))
      const source = { title: mapping.title, url: (row.cells[urlAt] ?? '').trim() }
      return finished(row, read, { id: unique(id, seen), source, otherwise: mapping.otherwise })
    },
  }
}

/** Reads rows that are at hand. */
export function* importRows(
  mapping: Mapping,
  header: readonly string[],
  rows: Iterable<SourceRow>,
): Generator<Imported> {
  const importer = importerFor(mapping, header)
  for (const row of rows) yield importer.read(row)
}

const rejected = ({ line }: SourceRow, ...rejects: readonly Reject[]): Imported => ({
  ok: false,
  line,
  rejects,
})

const wrongLength = ({ cells }: SourceRow, header: readonly string[]): Reject => ({
  code: 'wrong-columns',
  message: `has ${cells.length} cells where the header has ${header.length}`,
})

interface Named {
  readonly id: string
  readonly source: { readonly title: string; readonly url: string }
  readonly otherwise: Facts | undefined
}

function finished(row: SourceRow, { parts, unlisted }: RowRead, named: Named): Imported {
  const { id } = named
  const outcomes = parts.map(({ said, name }, i) => {
    const record = withSource(said, named)
    record['id'] = parts.length === 1 ? id : `${id}.${i + 1}`
    if (name !== undefined) record['programme'] ??= record['title']
    return said.facts.has('actor.member') ? validateMeasure(record) : noMember
  })
  const rejects = outcomes.flatMap(({ diagnostics }) =>
    diagnostics.filter(isError).map(({ code, message, path }): Reject => ({
      code,
      message: path.length === 0 ? message : `${pathText(path)}: ${message}`,
    })),
  )
  if (rejects.length > 0) return rejected(row, ...distinct(rejects))
  const measures = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  return { ok: true, line: row.line, measures, unlisted }
}

/** Records of one row share most of what is wrong with it. */
const distinct = (rejects: readonly Reject[]): readonly Reject[] => [
  ...new Map(rejects.map((reject) => [`${reject.code} ${reject.message}`, reject])).values(),
]

const noMember: ReturnType<typeof validateMeasure> = {
  ok: false,
  diagnostics: [defect('no-member', 'no column says whose measure it is')],
}

function withSource(
  said: Said,
  { source: { title, url }, otherwise }: Named,
): Record<string, unknown> {
  const facts = factsIn(said)
  return {
    id: '',
    ...recordOf(said, otherwise),
    sources: [
      {
        title,
        ...(/^https?:\/\/\S+$/.test(url) ? { url } : {}),
        ...(facts.length > 0 ? { facts } : {}),
      },
    ],
  }
}

/** Letters, digits, dots and dashes are all that an id may hold. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^A-Za-z0-9._]+/g, '-')
    .replaceAll(/^[-._]+|-+$/g, '')
    .slice(0, 100)

/** A second row of the same id is told apart by a number. */
function unique(id: string, seen: Map<string, number>): string {
  let times = (seen.get(id) ?? 0) + 1
  while (times > 1 && seen.has(`${id}-${times}`)) times++
  seen.set(id, times)
  if (times === 1) return id
  seen.set(`${id}-${times}`, 1)
  return `${id}-${times}`
}
