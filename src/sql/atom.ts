import type { Literal } from '../condition/expression.ts'
import type { Column } from '../condition/table.ts'
import type { Fact } from '../facts/fact.ts'
import { quoted, text } from './quote.ts'

/** The databases that the SQL is written for. They differ in how they ask whether a list holds a value. */
export type Dialect = 'duckdb' | 'postgres'

/** An atom as a comparison, read off its answer on each class of its column. What is `NULL` stays `NULL`. */
export function atomSql(column: Column, truth: readonly boolean[], dialect: Dialect): string {
  const { fact, other, member, classes } = column
  const value = `r.${quoted(fact.id)}`
  switch (classes.kind) {
    case 'pair':
      return ofPair(member === undefined ? value : holdsSql(value, text(member), dialect), truth)
    case 'order':
      return inOrder(value, `r.${quoted(other?.id ?? '')}`, truth)
    case 'codes':
      return ofCodes(value, classes.cuts as readonly string[], truth)
    case 'line':
      return onLine(
        value,
        classes.cuts.map((cut) => literal(fact, cut)),
        truth,
      )
  }
}

/** Always, or never, where the value is known. */
const always = (value: string, truth: boolean) => `(${value} ${truth ? '=' : '<>'} ${value})`

const literal = ({ type }: Fact, value: Literal) =>
  typeof value !== 'string' ? String(value) : `${type === 'date' ? 'DATE ' : ''}${text(value)}`

/** A list holds a code, does not, or (with a `NULL` in it) may. */
const holdsSql = (list: string, code: string, dialect: Dialect) =>
  dialect === 'postgres'
    ? `(${code} = ANY(${list}))`
    : `(CASE WHEN list_contains(${list}, ${code}) THEN TRUE WHEN len(${list}) = list_count(${list}) THEN FALSE END)`

function ofPair(value: string, [no = false, yes = false]: readonly boolean[]): string {
  if (no === yes) return always(value, yes)
  return yes ? value : `NOT ${value}`
}

const orders = ['>', '=', '>=', '<', '<>', '<=']

function inOrder(a: string, b: string, [below, equal, above]: readonly boolean[]): string {
  // One sign for each set of classes, but for none and all of them, which no operator asks for.
  const which = (below ? 4 : 0) + (equal ? 2 : 0) + (above ? 1 : 0)
  return `(${a} ${orders[which - 1] ?? '='} ${b})`
}

function ofCodes(
  value: string,
  cuts: readonly string[],
  [others, ...truth]: readonly boolean[],
): string {
  const odd = cuts.filter((_, i) => truth[i] !== others).map(text)
  if (odd.length === 0) return always(value, others === true)
  return `${value} ${others === true ? 'NOT IN' : 'IN'} (${odd.join(', ')})`
}

/** Classes alternate: below the first cut, on it, between it and the next, ... */
function onLine(value: string, cuts: readonly string[], truth: readonly boolean[]): string {
  const spans = truth.flatMap((holds, from) => {
    if (!holds || truth[from - 1] === true) return []
    const after = truth.indexOf(false, from)
    return [spanSql(value, cuts, [from, after < 0 ? truth.length - 1 : after - 1])]
  })
  return spans.length === 0 ? always(value, false) : `(${spans.join(' OR ')})`
}

function spanSql(
  value: string,
  cuts: readonly string[],
  [from, to]: readonly [number, number],
): string {
  const cut = (ofClass: number) => cuts[ofClass >> 1] as string
  if (from === to && from % 2 === 1) return `${value} = ${cut(from)}`
  const ends = [
    ...(from === 0
      ? []
      : [`${value} ${from % 2 === 1 ? '>=' : '>'} ${cut(from - ((from + 1) % 2))}`]),
    ...(to === 2 * cuts.length ? [] : [`${value} ${to % 2 === 1 ? '<=' : '<'} ${cut(to)}`]),
  ]
  return ends.length === 0 ? always(value, true) : `(${ends.join(' AND ')})`
}
