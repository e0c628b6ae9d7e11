import type { Grain, ListName, NumberRange } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import { endsOf } from '../facts/range.ts'
import type { Shape } from '../facts/shape.ts'
import { wordsFor } from './block.ts'
import type { Block, Rows } from './block.ts'
import type { Literal } from './expression.ts'
import { planOf, prepare } from './plan.ts'
import type { KeyShape, Leaf, ListPlan, OrderPlan, Place, Plan, Trie } from './plan.ts'
import { grains as grainOrder } from './stream.ts'
import type { Table } from './table.ts'
import { answerOf, follow } from './values.ts'
import type { FactRecord } from './values.ts'

/** Where bits go while a block is read. */
interface Writer {
  readonly bits: Int32Array
  /** First word of each column. */
  readonly start: Int32Array
  /** Words of each column's rows. */
  readonly words: Int32Array
  readonly ranged: Uint8Array
  readonly plan: Plan
}

export interface ReadOptions {
  readonly from?: number
  readonly count?: number
  /** A block whose memory may be used again; what it held is overwritten. */
  readonly reuse?: Block | undefined
  /** What records must look like. Those that do not are named in `invalid`, and their bits mean nothing. */
  readonly shape?: Shape | undefined
}

/** Codes records into columns for a table; given a shape, checks them in the same walk. */
export function readBlock(
  table: Table,
  records: readonly FactRecord[],
  { from = 0, count = records.length, reuse, shape }: ReadOptions = {},
): Block & { readonly invalid: readonly number[] } {
  const plan = planOf(table, shape)
  const slice = { records, from, count }
  const rows = rowsOf(plan, slice)
  const writer = writerFor(plan, rows, reuse)
  const cursor: Cursor = { writer, row: 0, open: none, valid: true }
  const invalid: number[] = []
  for (let row = 0; row < count; row++) {
    const record = records[from + row] as FactRecord
    cursor.row = row
    cursor.open = openPaths(record)
    cursor.valid = true
    prepare(plan, table, record)
    walk(record, plan.record, cursor)
    if (!cursor.valid) invalid.push(row)
  }
  for (const list of plan.lists) readList(list, rows[list.list], { cursor, ...slice })
  for (const order of plan.orders) readOrder(order, rows, { cursor, ...slice })
  const { bits, start, ranged } = writer
  return { rows, bits, start, ranged, invalid }
}

function writerFor(plan: Plan, rows: Block['rows'], reuse: Block | undefined): Writer {
  const { grains, bitmaps } = plan
  const perGrain = grainOrder.map((grain) => wordsFor(rows[grain].count))
  const start = new Int32Array(grains.length)
  const words = new Int32Array(grains.length)
  let total = 0
  for (let column = 0; column < grains.length; column++) {
    const each = perGrain[grains[column] as number] as number
    start[column] = total
    words[column] = each
    total += each * (bitmaps[column] as number)
  }
  const fits =
    reuse !== undefined && reuse.bits.length >= total && reuse.ranged.length === grains.length
  if (fits) {
    reuse.bits.fill(0, 0, total)
    reuse.ranged.fill(0)
  }
  const bits = fits ? reuse.bits : new Int32Array(total)
  return { bits, start, words, ranged: fits ? reuse.ranged : new Uint8Array(grains.length), plan }
}

interface Slice {
  readonly records: readonly FactRecord[]
  readonly from: number
  readonly count: number
}

const empty: Rows = { count: 0, owner: new Int32Array(0), index: new Int32Array(0) }
const noRows = Object.fromEntries(listNames.map((list) => [list, empty])) as Record<ListName, Rows>

function rowsOf({ lists }: Plan, slice: Slice): Block['rows'] {
  const rows: Record<Grain, Rows> = { ...noRows, record: { ...empty, count: slice.count } }
  for (const { list } of lists) rows[list] = rowsOfList(list, slice)
  return rows
}

function rowsOfList(list: ListName, { records, from, count }: Slice): Rows {
  const owner: number[] = []
  const index: number[] = []
  for (let r = 0; r < count; r++) {
    for (const i of itemsOf(records[from + r] as FactRecord, list)) {
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

const none: readonly string[] = []
const openPaths = (record: FactRecord): readonly string[] =>
  (record['incomplete'] as readonly string[] | undefined) ?? none

/** Where the walk is: moved from row to row, so that a record costs no allocation. */
interface Cursor {
  readonly writer: Writer
  row: number
  open: readonly string[]
  valid: boolean
}

function walk(object: object, node: Trie, cursor: Cursor): void {
  if (node.shape !== undefined) return walkChecked(object, node, node.shape, cursor)
  for (const key in object) {
    const value = (object as Record<string, unknown>)[key]
    const next = node.children.get(key)
    if (next !== undefined && value !== undefined && value !== null) enter(value, next, cursor)
  }
}

/** The same where records are checked: what is at a key must fit there, and all that must be there is met. */
function walkChecked(object: object, node: Trie, shape: KeyShape, cursor: Cursor): void {
  let met = 0
  let usual = node.first
  for (const key in object) {
    const value = (object as Record<string, unknown>)[key]
    if (value === undefined) continue
    const next = usual?.key === key ? usual : node.children.get(key)
    usual = next?.following
    if (next?.shape === undefined || !take(value, next, next.shape, cursor)) cursor.valid = false
    else if (next.shape.required) met++
  }
  if (met !== shape.requires) cursor.valid = false
}

/** Writes a value if it fits: objects are checked key by key as the walk goes on, everything else at once. */
function take(
  value: unknown,
  next: Trie,
  { classes, conforms }: KeyShape,
  cursor: Cursor,
): boolean {
  if (classes !== undefined) {
    const ofClass = classes.get(value)
    if (ofClass === undefined) return false
    put(cursor, (next.leaves[0] as Leaf).column, ofClass)
    return true
  }
  const fits =
    conforms === undefined
      ? typeof value === 'object' && value !== null && !Array.isArray(value)
      : conforms(value)
  if (fits) enter(value, next, cursor)
  return fits
}

function enter(value: unknown, node: Trie, cursor: Cursor): void {
  const { leaves } = node
  for (let i = 0; i < leaves.length; i++) write(value, leaves[i] as Leaf, cursor)
  // A leaf's shape was checked as a whole: only objects without one are walked further.
  if (node.children.size > 0 && typeof value === 'object') walk(value as object, node, cursor)
}

function write(value: unknown, leaf: Leaf, cursor: Cursor): void {
  if (leaf.kind === 'value') {
    if (typeof value === 'object') putRange(leaf, value as NumberRange, cursor)
    else put(cursor, leaf.column, leaf.classify(value as Literal))
  } else if (leaf.kind === 'set') {
    writeSet(value as readonly string[], leaf, cursor)
  } else {
    const { finds, disputed } = value as { finds: boolean; disputed?: boolean }
    if (disputed !== true) put(cursor, leaf.column, finds ? 1 : 0)
  }
}

/** What a set does not hold is known not to be in it, unless the set may hold more. */
function writeSet(value: readonly string[], { members, fact }: Leaf, cursor: Cursor): void {
  if (members === undefined) return
  if (!cursor.open.includes(fact)) for (const column of members.values()) put(cursor, column, 0)
  for (const member of value) {
    const column = members.get(member)
    if (column !== undefined) put(cursor, column, 1)
  }
}

/** Sets the bit of a class, and that the value is known. A later class of the same row counts beside an earlier. */
function put({ writer, row }: Cursor, column: number, ofClass: number): void {
  const { bits } = writer
  const word = (writer.start[column] as number) + (row >> 5)
  const bit = 1 << (row & 31)
  const of = word + (ofClass + 1) * (writer.words[column] as number)
  bits[word] = (bits[word] as number) | bit
  bits[of] = (bits[of] as number) | bit
}

/** Sets every class that the value may be in, and the mark that this column holds ranges. */
function putRange({ column, classify }: Leaf, range: NumberRange, cursor: Cursor): void {
  const { min, max } = endsOf(range)
  const last = (cursor.writer.plan.bitmaps[column] as number) - 2
  putClasses(cursor, column, [
    min === undefined ? 0 : classify(min),
    max === undefined ? last : classify(max),
  ])
}

function putClasses(cursor: Cursor, column: number, [low, high]: readonly [number, number]): void {
  if (low === high) return put(cursor, column, low)
  const { bits, start, words, ranged } = cursor.writer
  const word = (start[column] as number) + (cursor.row >> 5)
  const bit = 1 << (cursor.row & 31)
  for (let c = low; c <= high; c++) {
    const of = word + (c + 1) * (words[column] as number)
    bits[of] = (bits[of] as number) | bit
  }
  ranged[column] = 1
}

interface Source extends Slice {
  readonly cursor: Cursor
}

function readList(
  { list, item, floating }: ListPlan,
  rows: Rows,
  { cursor, records, from }: Source,
): void {
  for (let row = 0; row < rows.count; row++) {
    const record = records[from + (rows.owner[row] as number)] as FactRecord
    const index = rows.index[row] as number
    cursor.row = row
    cursor.open = openPaths(record)
    // A floating fact stands on the record or on items, never on both: validation sees to it.
    walk(record, floating, cursor)
    if (index >= 0) walk((record[list] as readonly object[])[index] as object, item, cursor)
  }
}

function readOrder(order: OrderPlan, rows: Block['rows'], { cursor, records, from }: Source): void {
  const { column, grain, left, right } = order
  const { count, owner, index } = rows[grain]
  for (let row = 0; row < count; row++) {
    const record = records[from + (grain === 'record' ? row : (owner[row] as number))] as FactRecord
    const item =
      grain === 'record'
        ? undefined
        : (record[grain] as readonly unknown[] | undefined)?.[index[row] as number]
    const a = valueIn(record, item, left)
    const b = a === undefined ? undefined : valueIn(record, item, right)
    cursor.row = row
    if (a !== undefined && b !== undefined) putClasses(cursor, column, orderOf(a, b))
  }
}

const valueIn = (record: FactRecord, item: unknown, place: Place): unknown =>
  answerOf(
    place.fact,
    (place.item === undefined ? undefined : follow(item, place.item)) ??
      (place.record === undefined ? undefined : follow(record, place.record)),
  )

/** The classes (below 0, equal 1, above 2) that two values may stand in. */
function orderOf(a: unknown, b: unknown): readonly [number, number] {
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
  const { min = -Infinity, max = Infinity } = endsOf(value as NumberRange)
  return { min, max }
}
