import type { Fact, Grain, ListName, NumberRange } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import { wordsFor } from './block.ts'
import type { Block, Rows } from './block.ts'
import { classCount, classifier } from './classes.ts'
import type { Literal } from './expression.ts'
import type { Column, Table } from './table.ts'

/** A record as it is read: nested plain data, lists of items under the names of lists. */
export type FactRecord = Readonly<Record<string, unknown>>

// Records are walked once, key by key, along the paths that the table asks for. Looking paths up one by one
// costs more: in incomplete records every object has another shape.

interface Trie {
  readonly children: Map<string, Trie>
  readonly columns: number[]
}

interface Plan {
  readonly record: Trie
  /** Lists that some node of the table is judged on. */
  readonly lists: readonly ListPlan[]
  readonly orders: readonly number[]
  readonly classify: readonly ((value: Literal) => number)[]
}

interface ListPlan {
  readonly list: ListName
  readonly item: Trie
  /** Floating facts: where the item is silent, what the record states holds. */
  readonly floating: Trie
}

const trie = (): Trie => ({ children: new Map(), columns: [] })

function plant(root: Trie, path: readonly string[], column: number): void {
  let at = root
  for (const key of path) {
    let next = at.children.get(key)
    if (next === undefined) at.children.set(key, (next = trie()))
    at = next
  }
  at.columns.push(column)
}

const plans = new WeakMap<Table, Plan>()

function planOf(table: Table): Plan {
  const found = plans.get(table)
  if (found !== undefined) return found
  const record = trie()
  const used = new Set<Grain>(table.nodes.map((node) => node.grain))
  const lists = listNames
    .filter((list) => used.has(list))
    .map((list) => ({ list, item: trie(), floating: trie() }))
  const orders: number[] = []
  table.columns.forEach((column, index) => {
    if (column.other !== undefined) return orders.push(index)
    const path = column.fact.id.split('.')
    if (column.grain === 'record') return plant(record, path, index)
    const list = lists.find((l) => l.list === column.grain) as ListPlan
    if (column.fact.grain !== 'floating') return plant(list.item, path.slice(1), index)
    plant(list.item, path, index)
    return plant(list.floating, path, index)
  })
  const classify = table.columns.map((column) => classifier(column.classes))
  const plan = { record, lists, orders, classify }
  plans.set(table, plan)
  return plan
}

interface Writer {
  readonly columns: readonly Column[]
  readonly classify: Plan['classify']
  readonly bitmaps: readonly Int32Array[]
  /** Words of each column's grain. */
  readonly words: Int32Array
}

/** Codes `count` records, from `from`, into columns for a table. */
export function readBlock(
  table: Table,
  records: readonly FactRecord[],
  from = 0,
  count = records.length,
): Block {
  const plan = planOf(table)
  const rows = Object.fromEntries(
    (['record', ...listNames] as const).map((grain) => [
      grain,
      rowsOf(grain, plan, { records, from, count }),
    ]),
  ) as unknown as Record<Grain, Rows>
  const words = Int32Array.from(table.columns, (column) => wordsFor(rows[column.grain].count))
  const bitmaps = table.columns.map(
    (column, i) => new Int32Array((classCount(column.classes) + 1) * (words[i] as number) + 1),
  )
  const writer = { columns: table.columns, classify: plan.classify, bitmaps, words }
  for (let row = 0; row < count; row++) {
    const record = records[from + row] as FactRecord
    walk(record, plan.record, { writer, row, open: openPaths(record) })
  }
  for (const list of plan.lists) readList(list, rows[list.list], { writer, records, from })
  for (const column of plan.orders) readOrder(column, rows, { writer, records, from })
  return { rows, bitmaps }
}

interface Slice {
  readonly records: readonly FactRecord[]
  readonly from: number
  readonly count: number
}

const empty: Rows = { count: 0, owner: new Int32Array(0), index: new Int32Array(0) }

function rowsOf(grain: Grain, { lists }: Plan, { records, from, count }: Slice): Rows {
  if (grain === 'record') return { count, owner: new Int32Array(0), index: new Int32Array(0) }
  if (!lists.some((l) => l.list === grain)) return empty
  const owner: number[] = []
  const index: number[] = []
  for (let r = 0; r < count; r++) {
    for (const i of itemsOf(records[from + r] as FactRecord, grain)) {
      owner.push(r)
      index.push(i)
    }
  }
  return { count: owner.length, owner: Int32Array.from(owner), index: Int32Array.from(index) }
}

/** Positions of a list's rows: one for each item; -1 for the unlisted where the list is absent or open. */
export function itemsOf(record: FactRecord, list: ListName): readonly number[] {
  const items = record[list]
  if (!Array.isArray(items)) return [-1]
  const listed = items.map((_, i) => i)
  return openPaths(record).includes(list) ? [...listed, -1] : listed
}

const openPaths = (record: FactRecord): readonly string[] =>
  (record['incomplete'] as string[] | undefined) ?? []

interface Target {
  readonly writer: Writer
  readonly row: number
  readonly open: readonly string[]
}

function walk(object: object, at: Trie, target: Target): void {
  for (const key in object) {
    const next = at.children.get(key)
    if (next === undefined) continue
    const value = (object as Record<string, unknown>)[key]
    if (value === undefined || value === null) continue
    if (next.columns.length > 0) for (const column of next.columns) write(value, column, target)
    if (next.children.size > 0 && typeof value === 'object') walk(value, next, target)
  }
}

function write(value: unknown, index: number, { writer, row, open }: Target): void {
  const { fact, member } = writer.columns[index] as Column
  if (member !== undefined) {
    if ((value as readonly string[]).includes(member)) put(writer, index, row, 1)
    else if (!open.includes(fact.id)) put(writer, index, row, 0)
    return
  }
  if (fact.assessed) {
    const { finds, disputed } = value as { finds: boolean; disputed?: boolean }
    if (disputed !== true) put(writer, index, row, finds ? 1 : 0)
    return
  }
  if (typeof value === 'object')
    return putRange(writer, index, row, classRange(writer, index, value as NumberRange))
  put(writer, index, row, classOf(writer, index, value as Literal))
}

function put({ bitmaps, words }: Writer, index: number, row: number, ofClass: number): void {
  const bits = bitmaps[index] as Int32Array
  const word = row >> 5
  const bit = 1 << (row & 31)
  const at = (ofClass + 1) * (words[index] as number) + word
  bits[word] = (bits[word] as number) | bit
  bits[at] = (bits[at] as number) | bit
}

/** Sets every class that the value may be in, and the mark that this column holds ranges. */
function putRange(
  writer: Writer,
  index: number,
  row: number,
  [low, high]: readonly [number, number],
): void {
  if (low === high) return put(writer, index, row, low)
  const bits = writer.bitmaps[index] as Int32Array
  const words = writer.words[index] as number
  for (let c = low; c <= high; c++) {
    const at = (c + 1) * words + (row >> 5)
    bits[at] = (bits[at] as number) | (1 << (row & 31))
  }
  bits[bits.length - 1] = 1
}

const classOf = ({ classify }: Writer, index: number, value: Literal) =>
  (classify[index] as (value: Literal) => number)(value)

function classRange(
  writer: Writer,
  index: number,
  { min, max }: NumberRange,
): readonly [number, number] {
  const { classes } = writer.columns[index] as Column
  return [
    min === undefined ? 0 : classOf(writer, index, min),
    max === undefined ? classCount(classes) - 1 : classOf(writer, index, max),
  ]
}

interface Source {
  readonly writer: Writer
  readonly records: readonly FactRecord[]
  readonly from: number
}

function readList(
  { list, item, floating }: ListPlan,
  rows: Rows,
  { writer, records, from }: Source,
): void {
  for (let row = 0; row < rows.count; row++) {
    const record = records[from + (rows.owner[row] as number)] as FactRecord
    const target = { writer, row, open: openPaths(record) }
    const index = rows.index[row] as number
    // A floating fact stands on the record or on items, never on both: validation sees to it.
    walk(record, floating, target)
    if (index >= 0) walk((record[list] as readonly object[])[index] as object, item, target)
  }
}

function readOrder(
  index: number,
  rows: Readonly<Record<Grain, Rows>>,
  { writer, records, from }: Source,
): void {
  const { fact, other, grain } = writer.columns[index] as Column & { other: Fact }
  const { count, owner, index: place } = rows[grain]
  for (let row = 0; row < count; row++) {
    const record = records[from + (grain === 'record' ? row : (owner[row] as number))] as FactRecord
    const at = grain === 'record' ? -1 : (place[row] as number)
    const range = orderOf(valueAt(record, fact, grain, at), valueAt(record, other, grain, at))
    if (range !== undefined) putRange(writer, index, row, range)
  }
}

/** The classes (below 0, equal 1, above 2) that two values may stand in. */
function orderOf(a: unknown, b: unknown): readonly [number, number] | undefined {
  if (a === undefined || b === undefined) return undefined
  const [x, y] = [boundsOf(a), boundsOf(b)]
  const below = x.min < y.max
  const above = x.max > y.min
  // Ranges that share a value, be it only an end, may be equal.
  const equal = x.min <= y.max && y.min <= x.max
  if (below && above) return [0, 2]
  if (below) return [0, equal ? 1 : 0]
  return [equal ? 1 : 2, above ? 2 : 1]
}

interface Bounds {
  readonly min: Literal
  readonly max: Literal
}

function boundsOf(value: unknown): Bounds {
  if (typeof value !== 'object') return { min: value as Literal, max: value as Literal }
  const { min = -Infinity, max = Infinity } = value as NumberRange
  return { min, max }
}

/** What a row holds of a fact as it is written, assessments with their author. */
export function statedAt(record: FactRecord, fact: Fact, grain: Grain, place: number): unknown {
  const path = fact.id.split('.')
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
export function valueAt(record: FactRecord, fact: Fact, grain: Grain, place: number): unknown {
  const value = statedAt(record, fact, grain, place)
  if (!fact.assessed || value === undefined) return value
  const { finds, disputed } = value as { finds: boolean; disputed?: boolean }
  return disputed === true ? undefined : finds
}

function follow(from: unknown, path: readonly string[]): unknown {
  let value = from
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string, unknown>)[key]
  }
  return value ?? undefined
}
