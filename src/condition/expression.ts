import type { Catalogue, Fact } from '../facts/fact.ts'
import { isDay } from '../facts/day.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import { whatIsKnown } from '../source/nearest.ts'

// Closed JsonLogic, read into a small tree. Whatever JsonLogic would let pass in silence (an unknown operator,
// two keys, a path that nobody declared, two types compared) is an error here, with its path.

export type Literal = boolean | number | string

export type AtomOperator = '==' | '<' | '<=' | 'in' | 'has'

/**
 * The smallest question: one fact against literals, or against another fact of its type.
 * `in`: a code is one of several. `has`: a set of codes holds one.
 */
export interface Atom {
  readonly operator: AtomOperator
  readonly fact: Fact
  readonly against:
    | { readonly literals: readonly Literal[] }
    | { readonly parameter: string }
    | { readonly fact: Fact }
}

export type Expression =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }

/** What may be read while a condition is parsed. */
export interface Scope {
  readonly catalogue: Catalogue
  /** The type of a dated value: `any` where it is never set, `undefined` where there is none of that id. */
  readonly parameterType: (id: string) => 'number' | 'date' | 'code' | 'any' | undefined
}

type Report = (code: string, message: string, path: Path) => undefined

/** Reads a condition. All errors are reported, not only the first. */
export function parseCondition(
  source: unknown,
  scope: Scope,
  path: Path = [],
): { expression?: Expression; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const report: Report = (code, message, at) => {
    diagnostics.push({ code, severity: 'error', message, path: at })
    return undefined
  }
  const expression = parse(source, path, { scope, report })
  return diagnostics.length === 0 && expression !== undefined
    ? { expression, diagnostics }
    : { diagnostics }
}

interface Context {
  readonly scope: Scope
  readonly report: Report
}

const connectives = ['and', 'or', '!'] as const
const comparisons = ['==', '!=', '<', '<=', '>', '>='] as const
const operators: readonly string[] = [...connectives, ...comparisons, 'in']

/** More nesting than any rule needs, and less than the stack bears. */
const deepest = 64

function parse(source: unknown, path: Path, context: Context): Expression | undefined {
  const { report } = context
  if (path.length > deepest)
    return report('too-deep', `nested more than ${deepest} levels deep`, path)
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    return report(
      'not-a-condition',
      `expected a condition such as \`{ "==": [{ "var": ... }, ...] }\`, found \`${show(source)}\``,
      path,
    )
  }
  const keys = Object.keys(source)
  const [operator] = keys
  if (keys.length !== 1 || operator === undefined) {
    const found =
      keys.length === 0
        ? 'none'
        : `${keys.map((k) => `\`${k}\``).join(', ')}: join them with \`and\``
    return report('not-one-key', `a condition has exactly one operator, found ${found}`, path)
  }
  const body = (source as Record<string, unknown>)[operator]
  const here = [...path, operator]
  if (operator === 'and' || operator === 'or') return connect(operator, body, here, context)
  if (operator === '!') return negate(body, here, context)
  if (operator === 'in') return membership(body, here, context)
  const comparison = comparisons.find((c) => c === operator)
  if (comparison !== undefined) return compare(comparison, body, here, context)
  const message =
    operator === 'var'
      ? `a fact alone is no condition: write \`{ "==": [${show(source)}, true] }\``
      : `\`${operator}\` is no operator; these are: ${operators.join(' ')}`
  return report('unknown-operator', message, here)
}

function connect(
  kind: 'and' | 'or',
  body: unknown,
  path: Path,
  context: Context,
): Expression | undefined {
  if (!Array.isArray(body) || body.length === 0) {
    return context.report(
      'not-a-list',
      `\`${kind}\` takes a list of conditions, at least one`,
      path,
    )
  }
  const of = body.map((part, i) => parse(part, [...path, i], context))
  return of.every((e) => e !== undefined) ? { kind, of } : undefined
}

function negate(body: unknown, path: Path, context: Context): Expression | undefined {
  const inner: unknown = Array.isArray(body) && body.length === 1 ? body[0] : body
  const of = parse(inner, Array.isArray(body) ? [...path, 0] : path, context)
  return of === undefined ? undefined : { kind: 'not', of }
}

function sides(body: unknown, path: Path, { report }: Context): [unknown, unknown] | undefined {
  if (Array.isArray(body) && body.length === 2) return [body[0], body[1]]
  const found = Array.isArray(body) ? `${body.length}` : `\`${show(body)}\``
  return report('not-two-sides', `a comparison takes a list of two sides, found ${found}`, path)
}

function compare(
  operator: (typeof comparisons)[number],
  body: unknown,
  path: Path,
  context: Context,
): Expression | undefined {
  const pair = sides(body, path, context)
  if (pair === undefined) return undefined
  const fact = variable(pair[0], [...path, 0], context)
  if (fact === undefined) return undefined
  const against = counterpart(pair[1], fact, [...path, 1], context)
  if (against === undefined) return undefined
  const ordered = operator !== '==' && operator !== '!='
  if (fact.type === 'codes') {
    return context.report(
      'type-mismatch',
      `\`${fact.id}\` is a set: ask \`{ "in": [code, { "var": "${fact.id}" }] }\``,
      path,
    )
  }
  if (ordered && fact.type !== 'number' && fact.type !== 'date') {
    return context.report(
      'type-mismatch',
      `\`${operator}\` orders numbers and dates, and \`${fact.id}\` is a ${fact.type}`,
      path,
    )
  }
  return normal(operator, fact, against)
}

/** Two operators are kept, the others are their negations: both sides of a pair are unknown together. */
function normal(
  operator: (typeof comparisons)[number],
  fact: Fact,
  against: Atom['against'],
): Expression {
  const atom = (op: AtomOperator): Expression => ({
    kind: 'atom',
    atom: { operator: op, fact, against },
  })
  switch (operator) {
    case '==':
      return atom('==')
    case '!=':
      return { kind: 'not', of: atom('==') }
    case '<':
      return atom('<')
    case '<=':
      return atom('<=')
    case '>':
      return { kind: 'not', of: atom('<=') }
    case '>=':
      return { kind: 'not', of: atom('<') }
  }
}

function membership(body: unknown, path: Path, context: Context): Expression | undefined {
  const pair = sides(body, path, context)
  if (pair === undefined) return undefined
  const [left, right] = pair
  if (Array.isArray(right)) return oneOf(left, right, path, context)
  const set = variable(right, [...path, 1], context)
  if (set === undefined) return undefined
  if (set.type !== 'codes') {
    return context.report('type-mismatch', `\`${set.id}\` is a ${set.type}, not a set of codes`, [
      ...path,
      1,
    ])
  }
  if (typeof left !== 'string' || !declared(left, set, [...path, 0], context)) {
    return typeof left === 'string'
      ? undefined
      : context.report('type-mismatch', `expected a code, found \`${show(left)}\``, [...path, 0])
  }
  return { kind: 'atom', atom: { operator: 'has', fact: set, against: { literals: [left] } } }
}

function oneOf(
  left: unknown,
  right: readonly unknown[],
  path: Path,
  context: Context,
): Expression | undefined {
  const fact = variable(left, [...path, 0], context)
  if (fact === undefined) return undefined
  if (fact.type !== 'code') {
    return context.report(
      'type-mismatch',
      `\`in\` with a list asks for a code, and \`${fact.id}\` is a ${fact.type}`,
      path,
    )
  }
  if (right.length === 0)
    return context.report('not-a-list', '`in` takes at least one code', [...path, 1])
  const literals = right.map((value, i) => literal(value, fact, [...path, 1, i], context))
  if (!literals.every((value) => value !== undefined)) return undefined
  return {
    kind: 'atom',
    atom: {
      operator: 'in',
      fact,
      against: { literals: literals.toSorted((a, b) => (a < b ? -1 : 1)) },
    },
  }
}

function variable(source: unknown, path: Path, { scope, report }: Context): Fact | undefined {
  const id = only(source, 'var')
  if (Array.isArray(id))
    return report('not-a-fact', 'a fact has no default: write `{ "var": fact }`', path)
  if (typeof id !== 'string') {
    const message = `expected a fact, \`{ "var": fact }\`, found \`${show(source)}\``
    return report('not-a-fact', message, path)
  }
  const fact = scope.catalogue.get(id)
  if (fact !== undefined) return fact
  return report('unknown-fact', unknownFact(id, scope.catalogue), [...path, 'var'])
}

/** A fact that is not declared: what was meant, or what else stands in its section. */
export function unknownFact(id: string, catalogue: Catalogue): string {
  const [section = ''] = id.split('.')
  const all = [...catalogue.keys()]
  const beside = all.filter((other) => other.startsWith(`${section}.`))
  const hint = beside.length > 0 ? whatIsKnown(id, beside) : whatIsKnown(id, all, 0)
  return `no fact is called \`${id}\`${hint}`
}

function counterpart(
  source: unknown,
  fact: Fact,
  path: Path,
  context: Context,
): Atom['against'] | undefined {
  const parameter = only(source, 'param')
  if (typeof parameter === 'string') return dated(parameter, fact, path, context)
  if (typeof source === 'object' && source !== null && 'var' in source) {
    const other = variable(source, path, context)
    if (other === undefined) return undefined
    if (other.type === fact.type) return { fact: other }
    return context.report(
      'type-mismatch',
      `\`${fact.id}\` is a ${fact.type}, \`${other.id}\` a ${other.type}`,
      path,
    )
  }
  const value = literal(source, fact, path, context)
  return value === undefined ? undefined : { literals: [value] }
}

function dated(
  id: string,
  fact: Fact,
  path: Path,
  { scope, report }: Context,
): Atom['against'] | undefined {
  const type = scope.parameterType(id)
  if (type === undefined)
    return report('unknown-value', `no dated value is called \`${id}\``, [...path, 'param'])
  if (type !== 'any' && type !== fact.type)
    return report('type-mismatch', `\`${fact.id}\` is a ${fact.type}, \`${id}\` a ${type}`, path)
  return { parameter: id }
}

function literal(value: unknown, fact: Fact, path: Path, context: Context): Literal | undefined {
  const fits = {
    flag: typeof value === 'boolean',
    number: typeof value === 'number' && Number.isFinite(value),
    date: typeof value === 'string' && isDay(value),
    code: typeof value === 'string',
    codes: typeof value === 'string',
  }[fact.type]
  if (!fits) {
    return context.report(
      'type-mismatch',
      `\`${fact.id}\` is a ${fact.type}; \`${show(value)}\` is not`,
      path,
    )
  }
  return fact.type !== 'code' || declared(value as string, fact, path, context)
    ? (value as Literal)
    : undefined
}

function declared(value: string, fact: Fact, path: Path, { report }: Context): boolean {
  if (fact.values === undefined || fact.values.includes(value)) return true
  report(
    'unknown-code',
    `\`${value}\` is no value of \`${fact.id}\`${whatIsKnown(value, fact.values, Infinity)}`,
    path,
  )
  return false
}

function only(source: unknown, key: string): unknown {
  if (typeof source !== 'object' || source === null) return undefined
  const keys = Object.keys(source)
  return keys.length === 1 && keys[0] === key ? (source as Record<string, unknown>)[key] : undefined
}

const show = (value: unknown) => {
  const text = JSON.stringify(shallow(value)) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** Nobody reads what is nested deeper, and the stack does not bear it. */
function shallow(value: unknown, depth = 4): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) return '...'
  if (Array.isArray(value)) return value.map((item) => shallow(item, depth - 1))
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, shallow(v, depth - 1)]))
}

/** The facts that an expression reads. */
export function factsOf(expression: Expression): readonly Fact[] {
  if (expression.kind === 'not') return factsOf(expression.of)
  if (expression.kind !== 'atom') return expression.of.flatMap(factsOf)
  const { fact, against } = expression.atom
  return 'fact' in against ? [fact, against.fact] : [fact]
}
