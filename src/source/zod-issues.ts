import { closest, distance } from 'fastest-levenshtein'
import type * as z from 'zod'
import type { Diagnostic, Path } from './diagnostic.ts'

/** What else may be known of the place where an issue arose. */
export interface IssueContext {
  /** The keys that are allowed at a path. */
  readonly keysAt?: (path: Path) => readonly string[]
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

type Issue = z.core.$ZodIssue

function ofIssue(issue: Issue, context: IssueContext): Diagnostic[] {
  const path = issue.path as Path
  const error = (code: string, message: string): Diagnostic => ({
    code,
    severity: 'error',
    message,
    path,
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...error('unknown-key', unknownKey(key, path, context)),
        path: [...path, key],
      }))
    case 'invalid_type':
      return [invalidType(issue, error, context)]
    case 'invalid_value': {
      const found = String(issue.input ?? '')
      return [
        error(
          'unknown-value',
          `\`${found}\` is none of ${listed(issue.values.map(String), found)}`,
        ),
      ]
    }
    case 'invalid_format':
      return [error('bad-format', formatMessage(issue))]
    case 'too_small':
    case 'too_big':
      return [error('out-of-bounds', issue.message.toLowerCase())]
    case 'invalid_union':
      return nearestBranch(issue, context)
    default:
      return [error('invalid', issue.message)]
  }
}

function unknownKey(key: string, path: Path, { keysAt }: IssueContext): string {
  const keys = keysAt?.(path) ?? []
  const near = keys.length === 0 ? undefined : closest(key, [...keys])
  const guess =
    near !== undefined && distance(key, near) <= Math.max(2, key.length / 3) ? near : undefined
  if (guess !== undefined) return `\`${key}\` is not known here: did you mean \`${guess}\`?`
  return keys.length === 0
    ? `\`${key}\` is not known here`
    : `\`${key}\` is not known here; these are: ${keys.join(', ')}`
}

function invalidType(
  issue: z.core.$ZodIssueInvalidType,
  error: (code: string, message: string) => Diagnostic,
  { written }: IssueContext,
): Diagnostic {
  if (issue.input === undefined) {
    return error(
      'missing-key',
      `\`${String(issue.path.at(-1) ?? 'the document')}\` is missing: it must be ${article(issue.expected)}`,
    )
  }
  if (issue.input === null) {
    return error('empty-value', 'nothing stands here: leave the key out if the fact is unknown')
  }
  const source = written?.(issue.path as Path)
  if (issue.expected === 'string' && typeof issue.input === 'number') {
    const shown = source ?? String(issue.input)
    return error(
      'unquoted',
      `YAML reads \`${shown}\` as the number ${issue.input}: quote it ("${shown}")`,
    )
  }
  if (issue.expected === 'string' && typeof issue.input === 'boolean') {
    return error(
      'unquoted',
      `YAML reads \`${source ?? String(issue.input)}\` as ${issue.input}: quote it`,
    )
  }
  return error('wrong-type', `expected ${article(issue.expected)}, found ${kindOf(issue.input)}`)
}

function formatMessage(issue: Issue & { code: 'invalid_format' }): string {
  const found = `\`${String(issue.input)}\``
  if (issue.format === 'date') return `${found} is no calendar day: write YYYY-MM-DD`
  if (issue.format === 'url') return `${found} is no web address`
  return `${found} does not fit the pattern ${'pattern' in issue ? String(issue.pattern) : issue.format}`
}

/** Of the branches of a union, the one that came closest is the one that was meant. */
function nearestBranch(issue: z.core.$ZodIssueInvalidUnion, context: IssueContext): Diagnostic[] {
  const branches = issue.errors.map((errors) =>
    diagnosticsOf(
      errors.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
      context,
    ),
  )
  const depth = (diagnostics: readonly Diagnostic[]) =>
    Math.max(0, ...diagnostics.map((d) => d.path.length))
  const best = branches.toSorted((a, b) => depth(b) - depth(a))[0]
  if (best !== undefined && depth(best) > issue.path.length) return best
  const expected = branches
    .flat()
    .map((d) => d.message.replace(/^expected /, '').replace(/, found .*$/, ''))
  return [
    {
      code: 'wrong-type',
      severity: 'error',
      message: `expected ${expected.join(' or ')}, found ${kindOf(issue.input)}`,
      path: issue.path as Path,
    },
  ]
}

const kindOf = (value: unknown) => {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  return typeof value === 'object'
    ? 'a set of keys'
    : `${article(typeof value)} (\`${String(value).slice(0, 40)}\`)`
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

function listed(values: readonly string[], found: string): string {
  const near = values.length === 0 ? undefined : closest(found, [...values])
  const hint =
    near !== undefined && distance(found, near) <= Math.max(2, found.length / 3)
      ? `: did you mean \`${near}\`?`
      : ''
  return `${values.length > 12 ? `${values.slice(0, 12).join(', ')}, ...` : values.join(', ')}${hint}`
}
