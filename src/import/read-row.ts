import type { ColumnRule, Dictionary, Facts, JointRule } from './mapping.ts'
import { columnKey } from './mapping.ts'
import { isBlank, readCell } from './read-cell.ts'
import type { Reject } from './read-cell.ts'
import { leaveOpen, say, saying } from './said.ts'
import type { Said } from './said.ts'

/** A row of a table, as text, in the order of the header. */
export interface SourceRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** A word that the mapping has no meaning for. */
export interface Unlisted {
  readonly column: string
  readonly word: string
}

/** What a row says: one record, or several where it lumps several forms of support together. */
export interface RowRead {
  readonly parts: readonly { readonly said: Said; readonly name?: string }[]
  readonly rejects: readonly Reject[]
  readonly unlisted: readonly Unlisted[]
}

/** A rule with the place of its column in the file. */
export interface Placed {
  readonly rule: ColumnRule
  readonly column: string
  readonly at: number
}

/** The rules that the header has columns for. */
export function placeRules(
  rules: readonly ColumnRule[],
  header: readonly string[],
): readonly Placed[] {
  const keys = header.map(columnKey)
  return rules.flatMap((rule) => {
    const at = placeOf(rule.column, keys)
    return at < 0 ? [] : [{ rule, column: header[at] as string, at }]
  })
}

/** Where a column stands, under the first of its names that there is. */
export const placeOf = (names: string | readonly string[], keys: readonly string[]): number =>
  [names].flat().reduce((found, name) => (found >= 0 ? found : keys.indexOf(columnKey(name))), -1)

/** Reads what the cells of a row say. Nothing that they do not say is added. */
export function readRow(
  {
    placed,
    joint,
    always,
  }: {
    readonly placed: readonly Placed[]
    readonly joint: readonly { readonly rule: JointRule; readonly at: readonly number[] }[]
    readonly always: Facts
  },
  { cells }: SourceRow,
): RowRead {
  const said = saying()
  const rejects: Reject[] = []
  const unlisted: Unlisted[] = []
  say(said, always)
  for (const place of placed) {
    const text = cellText(place, cells)
    if (text === undefined || (place.rule.fallback === true && isSettled(place, said, rejects)))
      continue
    rejects.push(...sayCell(said, place, { text, unlisted }))
  }
  for (const { rule, at } of joint) {
    const named = rule.columns.map((name, i) => [name, (cells[at[i] as number] ?? '').trim()])
    say(said, rule.says(Object.fromEntries(named) as Record<string, string>))
  }
  const { parts, unknown } = partsOf(said, placed, cells)
  return { parts, rejects: [...rejects, ...unknown], unlisted }
}

function cellText({ rule: { part }, at }: Placed, cells: readonly string[]): string | undefined {
  const text = (cells[at] ?? '').trim()
  const found = part === undefined ? text : part.exec(text)?.[1]?.trim()
  return found === undefined || isBlank(found) ? undefined : found
}

/** A column before it stated the fact, or tried to. */
const isSettled = ({ rule: { to } }: Placed, said: Said, rejects: readonly Reject[]) =>
  rejects.length > 0 || (to !== undefined && said.facts.has(to))

function sayCell(
  said: Said,
  { rule, column }: Placed,
  { text, unlisted }: { text: string; unlisted: Unlisted[] },
): readonly Reject[] {
  if (rule.words !== undefined || rule.classify !== undefined) {
    for (const word of wordsOf(rule, text)) {
      const facts = sayWord(said, rule, word)
      if (facts === undefined && rule.words !== undefined && rule.to !== undefined)
        unlisted.push({ column, word })
    }
  }
  if (rule.to === undefined || rule.words !== undefined || rule.apart === true) return []
  const labelled = rule.label === undefined ? text : `${rule.label}: ${text}`
  const read = readCell(rule, labelled)
  if ('reject' in read) return [{ ...read.reject, column }]
  say(said, read.facts)
  return []
}

/** Says a word, unless it belongs to one of several records: those say it apart. */
function sayWord(said: Said, rule: ColumnRule, word: string): Facts | undefined {
  if (rule.classify !== undefined && rule.apart !== true) classify(said, rule, word)
  const facts = rule.words === undefined ? undefined : meaningOf(rule.words, word)
  if (rule.apart === true) return facts
  if (facts !== undefined) say(said, facts)
  else if (rule.to !== undefined) leaveOpen(said, rule.to)
  return facts
}

function classify(said: Said, { classify: scheme }: ColumnRule, code: string): void {
  if (scheme !== undefined)
    said.classifications.set(`${scheme.scheme} ${scheme.version} ${code}`, { ...scheme, code })
}

const wordsOf = ({ split }: ColumnRule, text: string): readonly string[] =>
  (split === undefined ? [text] : text.split(split))
    .map((word) => word.trim())
    .filter((word) => !isBlank(word))

function meaningOf(dictionary: Dictionary, word: string): Facts | undefined {
  if (isPatterns(dictionary)) return dictionary.find(({ like }) => like.test(word))?.says
  const key = Object.keys(dictionary).find((k) => k.toLowerCase() === word.toLowerCase())
  return key === undefined ? undefined : dictionary[key]
}

const isPatterns = (
  dictionary: Dictionary,
): dictionary is Extract<Dictionary, readonly unknown[]> => Array.isArray(dictionary)

/** Words of one cell that say the same are one record. What holds of the whole holds at most for a part of it. */
function partsOf(
  said: Said,
  placed: readonly Placed[],
  cells: readonly string[],
): { readonly parts: RowRead['parts']; readonly unknown: readonly Reject[] } {
  const apart = placed.find(({ rule }) => rule.apart === true)
  const text = apart === undefined ? undefined : cellText(apart, cells)
  if (apart === undefined || text === undefined) return { parts: [{ said }], unknown: [] }
  const { groups, unknown } = groupsOf(apart, text)
  const parts = groups.map(({ facts, words }) => {
    const part = saying(said)
    say(part, facts)
    for (const word of words) classify(part, apart.rule, word)
    if (groups.length === 1) return { said: part }
    for (const path of ofTheWhole) capAt(part, path)
    return { said: part, name: words.join(', ') }
  })
  return { parts, unknown }
}

interface Group {
  readonly facts: Facts
  readonly words: readonly string[]
}

function groupsOf(
  { rule, column }: Placed,
  text: string,
): { readonly groups: readonly Group[]; readonly unknown: readonly Reject[] } {
  const groups = new Map<string, Group>()
  const unknown: Reject[] = []
  for (const word of wordsOf(rule, text)) {
    const read = readApart(rule, word)
    if ('reject' in read) unknown.push({ ...read.reject, column })
    else {
      const key = JSON.stringify(read.facts ?? 'not known')
      const words = [...(groups.get(key)?.words ?? []), word]
      groups.set(key, { facts: read.facts ?? {}, words })
    }
  }
  // A word that is known to say nothing makes no record beside others.
  if (groups.size > 1) groups.delete('{}')
  return { groups: [...groups.values()], unknown }
}

/** Several Members that act together are bound each for itself; all other words stand in the dictionary. */
function readApart(
  rule: ColumnRule,
  word: string,
): { readonly facts: Facts | undefined } | { readonly reject: Reject } {
  return rule.words === undefined ? readCell(rule, word) : { facts: meaningOf(rule.words, word) }
}

const ofTheWhole = ['support.amount.value', 'access.beneficiaries']

function capAt({ facts }: Said, path: string): void {
  const value = facts.get(path)
  const most = typeof value === 'number' ? value : (value as { max?: number } | undefined)?.max
  if (value === undefined) return
  if (most === undefined || most < 0) {
    for (const key of facts.keys())
      if (key === path || key.startsWith(amountOf(path))) facts.delete(key)
  } else facts.set(path, { max: most })
}

/** An amount without its value is none. */
const amountOf = (path: string) =>
  path.endsWith('.value') ? path.slice(0, -'value'.length) : `${path}.`
