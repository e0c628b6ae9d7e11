import type { FactRecord } from '../../src/condition/values.ts'
import type { Fact, Grain } from '../../src/facts/fact.ts'

// How a row is read, said a second time: the oracles must not ask the code that they judge.

type Plain = Readonly<Record<string, unknown>>

/** A row: the record itself, an item of a list, or (-1) what a list does not name. */
export interface Place {
  readonly grain: Grain
  readonly index: number
}

export const whole: Place = { grain: 'record', index: -1 }

/** The rows of a grain that a record has. */
export function placesOf(record: FactRecord, grain: Grain): readonly Place[] {
  if (grain === 'record') return [whole]
  const items = record[grain] as readonly Plain[] | undefined
  if (items === undefined) return [{ grain, index: -1 }]
  const open = ((record['incomplete'] ?? []) as readonly string[]).includes(grain)
  return [...items.map((_, index) => ({ grain, index })), ...(open ? [{ grain, index: -1 }] : [])]
}

/** A set of codes that may hold more than it names. */
interface OpenSet {
  readonly atLeast: readonly string[]
}

const follow = (from: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Plain | undefined)?.[key], from)

/** What a row knows of a fact; `undefined`: nothing. */
export function look(record: FactRecord, { grain, index }: Place, fact: Fact): unknown {
  const path = fact.id.split('.')
  const item =
    grain === 'record' ? undefined : (record[grain] as readonly Plain[] | undefined)?.[index]
  let value: unknown
  if (fact.grain === 'record') value = follow(record, path)
  else if (fact.grain === 'floating') value = follow(item, path) ?? follow(record, path)
  else value = fact.grain === grain ? follow(item, path.slice(1)) : undefined
  if (Array.isArray(value) && ((record['incomplete'] ?? []) as string[]).includes(fact.id)) {
    return { atLeast: value as string[] } satisfies OpenSet
  }
  if (fact.assessed !== true || value === undefined) return value
  const { finds, disputed } = value as { finds: boolean; disputed?: boolean }
  return disputed === true ? undefined : finds
}
