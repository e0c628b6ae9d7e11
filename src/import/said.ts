import { recordFacts } from '../measure/generated/facts.ts'
import type { Facts } from './mapping.ts'

const types = new Map(recordFacts.map(({ id, type }) => [id, type]))

/** What a row has said so far. */
export interface Said {
  readonly facts: Map<string, unknown>
  /** Facts on which its words differ: they are left open. */
  readonly contested: Set<string>
  /** Sets of codes that may hold more, for a word was not understood. */
  readonly open: Set<string>
  readonly classifications: Map<string, Readonly<Record<string, string>>>
}

/** Nothing said yet, or a copy of what was. */
export const saying = (so: Said = nothing): Said => ({
  facts: new Map(so.facts),
  contested: new Set(so.contested),
  open: new Set(so.open),
  classifications: new Map(so.classifications),
})

const nothing: Said = {
  facts: new Map(),
  contested: new Set(),
  open: new Set(),
  classifications: new Map(),
}

/** Adds facts: sets of codes and texts grow, and a single fact that is said twice in two ways is not stated at all. */
export function say(said: Said, facts: Facts): void {
  for (const [path, value] of Object.entries(facts)) {
    if (said.contested.has(path)) continue
    const before = said.facts.get(path)
    const after = before === undefined ? value : together(path, before, value)
    if (after === undefined) said.contested.add(path)
    if (after === undefined) said.facts.delete(path)
    else said.facts.set(path, after)
  }
}

/** Both values as one, where they can be; `undefined` where they differ. */
function together(path: string, before: unknown, value: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(value))
    return [...new Set((before as unknown[]).concat(value))]
  if (growing.has(path)) return `${before as string}\n${value as string}`
  return JSON.stringify(before) === JSON.stringify(value) ? before : undefined
}

const growing = new Set(['description', 'notes'])

/** A word that nobody knows leaves a set of codes open; a single fact it leaves unsaid. */
export function leaveOpen(said: Said, path: string): void {
  if (types.get(path) === 'codes') said.open.add(path)
}

/** The record that was said, as plain data. */
export function recordOf(
  { facts, open, classifications }: Said,
  otherwise: Facts = {},
): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  for (const [path, value] of [...Object.entries(otherwise), ...facts]) {
    if (path !== 'incomplete') put(record, keysOf(path), value)
  }
  if (classifications.size > 0) record['classifications'] = [...classifications.values()]
  const said = (facts.get('incomplete') ?? []) as readonly string[]
  const incomplete = [...new Set([...said, ...open])].filter((path) => facts.has(path))
  if (incomplete.length > 0) record['incomplete'] = incomplete
  return record
}

/** The facts that rules could read, for provenance: not names and texts. */
export const factsIn = ({ facts }: Said): readonly string[] =>
  [...facts.keys()].filter((path) => types.has(path) || path.includes('['))

const keysOf = (path: string): readonly (string | number)[] =>
  path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))

function put(
  holder: Record<string | number, unknown>,
  [key = '', ...rest]: readonly (string | number)[],
  value: unknown,
): void {
  if (rest.length === 0) {
    holder[key] = value
    return
  }
  holder[key] ??= typeof rest[0] === 'number' ? [] : {}
  put(holder[key] as Record<string | number, unknown>, rest, value)
}
