import type { Path } from '../source/diagnostic.ts'
import type { Fact, Grain } from '../facts/fact.ts'

/** A record as it is read: nested plain data, lists of items under the names of lists. */
export type FactRecord = Readonly<Record<string, unknown>>

const paths = new WeakMap<Fact, readonly string[]>()

/** A fact's path, split once: it is asked for thousands of times a report. */
function pathOf(fact: Fact): readonly string[] {
  const path = paths.get(fact) ?? fact.id.split('.')
  paths.set(fact, path)
  return path
}

/** What a row holds of a fact as it is written, assessments with their author. */
export function statedAt(record: FactRecord, fact: Fact, grain: Grain, place: number): unknown {
  const path = pathOf(fact)
  if (fact.grain === 'record') return follow(record, path)
  const item =
    grain === 'record' || place < 0 ? undefined : (record[grain] as readonly unknown[])[place]
  if (fact.grain !== 'floating') return follow(item, path.slice(1))
  return follow(item, path) ?? follow(record, path)
}

/**
 * The value that a row holds of a fact, or `undefined` if it is unknown. `place` is the position in the list of
 * the row's grain. Assessments come back as their answer; a disputed one is unknown.
 */
export const valueAt = (record: FactRecord, fact: Fact, grain: Grain, place: number): unknown =>
  answerOf(fact, statedAt(record, fact, grain, place))

/** An assessment's answer; a disputed one is none. */
export function answerOf({ assessed }: Fact, value: unknown): unknown {
  if (!assessed || value === undefined) return value
  const { finds, disputed } = value as { finds: boolean; disputed?: boolean }
  return disputed === true ? undefined : finds
}

/** What stands at the end of a path, own keys only. */
export function follow(from: unknown, path: Path): unknown {
  let value = from
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value ?? undefined
}
