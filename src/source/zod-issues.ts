import type * as z from 'zod'
import type { Diagnostic, Path } from './diagnostic.ts'
import { kindred, meaning, nearest, shortened, whatIsKnown } from './nearest.ts'

/** What else may be known of the place where an issue arose. */
export interface IssueContext {
  /** The keys that are allowed at a path. */
  readonly keysAt?: (path: Path) => readonly string[]
  /** What the words allowed at a path mean. */
  readonly meansAt?: (path: Path) => Readonly<Record<string, string>> | undefined
  /** Whether a calendar day is asked for at a path. */
  readonly isDayAt?: (path: Path) => boolean
  /** Of keys that belong elsewhere, where they do. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** The scalar as written in the text. */
  readonly written?: (path: Path) => string | undefined
}

/** Says zod's issues in our words: what is wrong, and what would be right. */
export function diagnosticsOf(
  issues: readonly z.core.$ZodIssue[],
  context: IssueContext = {},
): Diagnostic[] {
  return issues.flatMap((issue) => ofIssue(issue, context))
}

/** Whether a diagnostic is about a key and not about its value: then it stands at the key. */
export const isAboutKey = ({ code }: Diagnostic): boolean =>
  code === 'unknown-key' || code === 'bad-key' || code === 'empty-value'

type Issue = z.core.$ZodIssue
type Scalar = string | number | boolean | bigint
type Complaint = (code: string, message: string) => Diagnostic

function ofIssue(issue: Issue, context: IssueContext): Diagnostic[] {
  const path = issue.path as Path
  const error: Complaint = (code, message) => ({
    code,
    severity: 'error',
    message,
    path,
  })
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...error('unknown-key', unknownKey(key, path, context)),
      path: [...path, key],
    }))
  }
  if (issue.code === 'invalid_key')
    return [error('bad-key', formatMessage(issue.issues[0] ?? issue, path.at(-1)))]
  const absent = absence(issue, error, context)
  if (absent !== undefined) return [absent]
  switch (issue.code) {
    case 'invalid_type':
      return [invalidType(issue, error, context)]
    case 'invalid_value':
      return [invalidValue(issue, error, context)]
    case 'invalid_format':
      return [error('bad-format', formatMessage(issue, issue.input))]
    case 'too_small':
    case 'too_big':
      return [error('out-of-bounds', boundMessage(issue))]
    case 'invalid_union':
      return nearestBranch(issue, context)
    case 'not_multiple_of':
    case 'invalid_element':
    case 'custom':
      return [error('invalid', issue.message)]
  }
}

/** What is not there, or holds nothing, whatever was expected in its place. */
function absence(issue: Issue, error: Complaint, context: IssueContext): Diagnostic | undefined {
  const path = issue.path as Path
  if (issue.input === null) {
    const message =
      path.length === 0
        ? 'the document is empty'
        : 'nothing stands here: write a value, or leave the key out if it is unknown'
    return error('empty-value', message)
  }
  const key = path.at(-1)
  if (issue.input !== undefined || key === undefined) return undefined
  return error('missing-key', `\`${key}\` is missing: it must be ${expectedBy(issue, context)}`)
}

function expectedBy(issue: Issue, context: IssueContext): string {
  if (issue.code === 'invalid_type') return expectedType(issue, context)
  if (issue.code === 'invalid_value')
    return issue.values.length === 1
      ? `\`${String(issue.values[0])}\``
      : `one of ${shortened(issue.values.map(String))}`
  if (issue.code !== 'invalid_union') return 'given'
  const branches = issue.errors.flatMap(([inner]) =>
    inner === undefined ? [] : [under(issue, inner)],
  )
  return [...new Set(branches.map((inner) => expectedBy(inner, context)))].join(' or ')
}

/** A set of keys is told by its keys. */
function expectedType(
  { expected, path }: z.core.$ZodIssueInvalidType,
  { keysAt }: IssueContext,
): string {
  const keys = names[expected] === names['object'] ? (keysAt?.(path as Path) ?? []) : []
  return `${article(expected)}${keys.length === 0 ? '' : ` (${shortened(keys)})`}`
}

function unknownKey(key: string, path: Path, { keysAt, elsewhere }: IssueContext): string {
  const known = path.length === 0 && elsewhere !== undefined && Object.hasOwn(elsewhere, key)
  const where = known ? elsewhere[key] : undefined
  return `\`${key}\` is not known here${where === undefined ? whatIsKnown(key, keysAt?.(path) ?? [], 60) : `: ${where}`}`
}

function invalidType(
  issue: z.core.$ZodIssueInvalidType,
  error: Complaint,
  context: IssueContext,
): Diagnostic {
  const { input, expected, path } = issue
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return error('unquoted', unquoted(input, path as Path, context))
  return error('wrong-type', `expected ${expectedType(issue, context)}, found ${kindOf(input)}`)
}

function unquoted(input: unknown, path: Path, { written, isDayAt }: IssueContext): string {
  const source = written?.(path) ?? String(input)
  const as = typeof input === 'number' ? `the number ${input}` : 'a yes or no, not as a text'
  const right =
    isDayAt?.(path) === true ? 'write a calendar day, YYYY-MM-DD' : `quote it ("${source}")`
  return `YAML reads \`${source}\` as ${as}: ${right}`
}

function formatMessage(issue: Issue, input: unknown): string {
  const found = `\`${String(input)}\``
  if (issue.code !== 'invalid_format') return `${found} cannot stand here`
  if (issue.format === 'date') return `${found} is no calendar day: write YYYY-MM-DD`
  if (issue.format === 'url') return `${found} is no web address`
  // Patterns of ours say in words what they ask for; zod's own message shows the pattern.
  return issue.message === '' || issue.message.startsWith('Invalid')
    ? `${found} does not fit the pattern ${'pattern' in issue ? String(issue.pattern) : issue.format}`
    : `${found} ${issue.message}`
}

const boundMessage = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string => {
  if (issue.code === 'too_big') return `must be ${issue.maximum} at most`
  if (issue.origin === 'string') return 'the text is empty'
  return issue.origin === 'array' ? 'the list is empty' : `must be ${issue.minimum} at least`
}

/** An issue of a branch, with its path from the root. */
const under = (union: z.core.$ZodIssueInvalidUnion, inner: Issue): Issue => ({
  ...inner,
  path: [...union.path, ...inner.path],
})

/** Where a key of a branch is misnamed, that it is missing too goes without saying. */
const misnamed = (diagnostics: Diagnostic[]): Diagnostic[] => {
  const strange = diagnostics.filter((d) => d.code === 'unknown-key')
  return strange.length > 0 ? strange : diagnostics
}

/** Of the branches of a union, the one that came closest is the one that was meant. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion, context: IssueContext): Diagnostic[] {
  const branches = issue.errors.map((errors) =>
    misnamed(
      diagnosticsOf(
        errors.map((inner) => under(issue, inner)),
        context,
      ),
    ),
  )
  const depth = (diagnostics: readonly Diagnostic[]): number =>
    Math.max(0, ...diagnostics.map((d) => d.path.length))
  const best = branches.toSorted((a, b) => depth(b) - depth(a))[0]
  if (best !== undefined && depth(best) > issue.path.length) return best
  return [
    {
      code: 'wrong-type',
      severity: 'error',
      message: `expected ${expectedBy(issue, context)}, found ${kindOf(issue.input)}`,
      path: issue.path as Path,
    },
  ]
}

const kindOf = (value: unknown) => {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return value === null ? 'nothing' : 'a set of keys'
  const shown = `\`${String(value as Scalar).slice(0, 40)}\``
  return typeof value === 'boolean' ? shown : `${article(typeof value)} (${shown})`
}

const names: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
  undefined: 'nothing',
}
const article = (type: string) => names[type] ?? type

function invalidValue(
  { input, values, path }: z.core.$ZodIssueInvalidValue,
  error: Complaint,
  context: IssueContext,
): Diagnostic {
  const known = values.map(String)
  if (typeof input === 'object')
    return error('wrong-type', `expected one of ${shortened(known)}, found ${kindOf(input)}`)
  const found = String(input as Scalar)
  if (typeof input !== 'string' && known.includes(found))
    return error('unquoted', unquoted(input, path as Path, context))
  return error('unknown-value', noValue(found, known, context.meansAt?.(path as Path)))
}

function noValue(
  found: string,
  known: readonly string[],
  means: Readonly<Record<string, string>> = {},
): string {
  // `ban` is how `prohibition` is explained, and nearer in letters to `tax`.
  const [meant, ...others] = meaning(found, known, means)
  const near = meant !== undefined && others.length === 0 ? meant : nearest(found, known)
  if (near !== undefined) return `\`${found}\` is no value here: did you mean \`${near}\`?`
  const kin = kindred(found, known)
  return kin.length === 0
    ? `\`${found}\` is none of ${shortened(known)}`
    : `\`${found}\` is no value here; related are: ${shortened(kin)}`
}
