import * as z from 'zod'
import { defect } from '../source/diagnostic.ts'
import type { Diagnostic, Path, Position } from '../source/diagnostic.ts'
import { parseText } from '../source/parse.ts'
import type { Parsed } from '../source/parse.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { diagnosticsOf, isAboutKey } from '../source/zod-issues.ts'
import { Article, Cases, Instrument, NotEncoded, Readings, RulebookHead } from './article.ts'
import { goesBy } from './goes-by.ts'
import { Membership } from './membership.ts'
import { Scenario } from './scenario.ts'
import type { EncodedInstrument, Rulebook } from './rulebook.ts'

/** A file of law: its path from the root of the rules, and its text. */
export interface LawFile {
  readonly path: string
  readonly text: string
}

/** A rulebook read from files, with the way back to their lines. */
export interface LoadedLaw {
  readonly rulebook: Rulebook
  readonly cases: readonly { readonly file: string; readonly cases: Cases['cases'] }[]
  /** Reforms, each with cases of its own, that overlay the rulebook. */
  readonly scenarios: readonly {
    readonly file: string
    readonly scenario: Scenario
    readonly cases: Cases['cases']
  }[]
  readonly diagnostics: readonly Diagnostic[]
  /** Puts the place in its file on a diagnostic whose path begins with a file. */
  readonly place: (diagnostic: Diagnostic) => Diagnostic
}

const schemas = {
  instrument: Instrument,
  'not-encoded': NotEncoded,
  readings: Readings,
  membership: Membership,
  rulebook: RulebookHead,
  scenario: Scenario,
  'scenario-cases': Cases,
  cases: Cases,
  article: Article,
} as const
type FileKind = keyof typeof schemas

const whole = ['instrument', 'not-encoded', 'readings', 'membership', 'rulebook'] as const

function kindOf(path: string): FileKind {
  const name = path.split('/').at(-1) ?? path
  const ofScenario = path.startsWith('scenarios/')
  if (name.endsWith('.cases.yaml')) return ofScenario ? 'scenario-cases' : 'cases'
  if (ofScenario) return 'scenario'
  const stem = name.replace(/\.ya?ml$/, '')
  return whole.find((kind) => kind === stem) ?? 'article'
}

interface ReadFile {
  readonly kind: FileKind
  readonly path: string
  readonly value: unknown
}

/** Reads files of law. Every defect of every file is reported; what is sound is kept. */
export function loadLaw(files: readonly LawFile[]): LoadedLaw {
  const diagnostics: Diagnostic[] = []
  const documents = new Map<string, Parsed>()
  const read: ReadFile[] = []
  for (const file of files.toSorted((a, b) => compare(a.path, b.path))) {
    const kind = kindOf(file.path)
    const result = readFile(file, kind)
    diagnostics.push(...result.diagnostics)
    if (result.parsed !== undefined) documents.set(file.path, result.parsed)
    if (result.value !== undefined) read.push({ kind, path: file.path, value: result.value })
  }
  diagnostics.push(...astray(files.map((file) => file.path)))
  const place = (diagnostic: Diagnostic): Diagnostic => placed(diagnostic, documents)
  const law = assemble(read)
  diagnostics.push(...unknownFirst(read, law.rulebook).map(place))
  return { ...law, diagnostics, place }
}

/** Files in treaty order: names are zero-padded, `instrument` first. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function readFile({ path, text }: LawFile, kind: FileKind) {
  const { documents, diagnostics } = parseText(text, path)
  const [parsed, second] = documents
  if (parsed === undefined) return { diagnostics }
  if (second !== undefined) {
    const message = 'a file of law holds one document: take out `---`, or make two files'
    const at = second.locate([])
    return {
      parsed,
      diagnostics: [...diagnostics, wrong('several-documents', message, { path, at })],
    }
  }
  const schema = schemas[kind]
  const result = schema.safeParse(parsed.value, { reportInput: true })
  if (result.success) return { parsed, diagnostics, value: result.data as unknown }
  const context = { keysAt: (at: Path) => keysOf(schema, at), written: parsed.written }
  const issues = diagnosticsOf(result.error.issues, context).map((d) => ({
    ...d,
    at: parsed.locate(d.path, isAboutKey(d)),
    path: [path, ...d.path],
  }))
  return { parsed, diagnostics: [...diagnostics, ...issues] }
}

const wrong = (code: string, message: string, { path, at }: { path: string; at: Position }) =>
  ({ code, severity: 'error', message, path: [path], at }) satisfies Diagnostic

/** What is missing or out of place would be left out in silence. */
function astray(paths: readonly string[]): readonly Diagnostic[] {
  const [first] = paths
  const headless = first !== undefined && !paths.some((path) => kindOf(path) === 'rulebook')
  const heads = new Set(paths.filter((path) => kindOf(path) === 'instrument').map(folderOf))
  const strays = paths
    .filter((path) => ['article', 'not-encoded', 'cases'].includes(kindOf(path)))
    .filter((path) => !heads.has(folderOf(path)))
    .map((path) => {
      const message =
        'no instrument.yaml stands in this folder, so the file belongs to no instrument'
      return wrong('no-instrument', message, { path, at: { file: path, line: 1, column: 1 } })
    })
  return headless ? [noRulebook, ...strays] : strays
}

const noRulebook = defect(
  'no-rulebook',
  'no rulebook.yaml stands at the root: it says up to which day the law was followed',
)

const folderOf = (path: string) => path.split('/').slice(0, -1).join('/')

/** The keys that a schema allows at a path. */
function keysOf(schema: z.ZodType, path: Path): readonly string[] {
  let at: z.ZodType | undefined = schema
  for (const key of path) at = at === undefined ? undefined : stepInto(bare(at), key)
  return at === undefined ? [] : keysIn(bare(at))
}

function keysIn(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (!(schema instanceof z.ZodUnion)) return []
  return schema.options.flatMap((option) => keysIn(bare(option as z.ZodType)))
}

function stepInto(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[key] as z.ZodType | undefined
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType
  return undefined
}

function bare(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodLazy
  ) {
    return bare(schema.unwrap() as z.ZodType)
  }
  return schema
}

function placed(diagnostic: Diagnostic, documents: ReadonlyMap<string, Parsed>): Diagnostic {
  const [file, ...path] = diagnostic.path
  const document = typeof file === 'string' ? documents.get(file) : undefined
  return diagnostic.at === undefined && document !== undefined
    ? { ...diagnostic, at: document.locate(path) }
    : diagnostic
}

const noMembership: Membership = {
  source: 'none',
  members: [],
  'least-developed': [],
  'annex-vii-b': [],
  development: [],
}

/** Those that are told first, then the others. */
function inOrder(
  instruments: readonly EncodedInstrument[],
  first: readonly string[],
): readonly EncodedInstrument[] {
  const ahead = new Set(
    first.flatMap((name) => instruments.filter(({ instrument }) => goesBy(instrument.id, name))),
  )
  return [...ahead, ...instruments.filter((one) => !ahead.has(one))]
}

/** What is told first and is not there. */
const unknownFirst = (
  read: readonly ReadFile[],
  { instruments }: Rulebook,
): readonly Diagnostic[] =>
  read
    .filter(({ kind }) => kind === 'rulebook')
    .flatMap(({ path, value }) => {
      const ids = instruments.map(({ instrument }) => instrument.id)
      return ((value as RulebookHead).first ?? []).flatMap((name, i) =>
        ids.some((id) => goesBy(id, name))
          ? []
          : [
              {
                code: 'unknown-instrument',
                severity: 'error',
                message: `no instrument is called \`${name}\`${whatIsKnown(name, ids)}`,
                path: [path, 'first', i],
              },
            ],
      )
    })

function assemble(read: readonly ReadFile[]): Pick<LoadedLaw, 'rulebook' | 'cases' | 'scenarios'> {
  const of = <T>(kind: FileKind, within?: string) =>
    read.filter(
      (r) => r.kind === kind && (within === undefined || folderOf(r.path) === within),
    ) as unknown as readonly {
      path: string
      value: T
    }[]
  const instruments = of<Instrument>('instrument').map(({ path, value }): EncodedInstrument => ({
    instrument: value,
    articles: of<Article>('article', folderOf(path)).map((a) => ({
      file: a.path,
      article: a.value,
    })),
    notEncoded: of<NotEncoded>('not-encoded', folderOf(path))[0]?.value ?? { articles: [] },
  }))
  const head = of<RulebookHead>('rulebook')[0]?.value
  return {
    rulebook: {
      lawAsOf: head?.['law-as-of'] ?? '1995-01-01',
      instruments: inOrder(instruments, head?.first ?? []),
      readings: of<Readings>('readings').flatMap((r) => r.value.readings),
      membership: of<Membership>('membership')[0]?.value ?? noMembership,
    },
    cases: of<Cases>('cases').map((c) => ({ file: c.path, cases: c.value.cases })),
    scenarios: of<Scenario>('scenario').map(({ path, value }) => ({
      file: path,
      scenario: value,
      cases: of<Cases>('scenario-cases')
        .filter((c) => c.path === path.replace(/\.ya?ml$/, '.cases.yaml'))
        .flatMap((c) => c.value.cases),
    })),
  }
}
