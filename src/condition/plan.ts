import type { Fact, Grain, ListName } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import { conformsWithin } from '../facts/shape.ts'
import type { Conforms, Shape } from '../facts/shape.ts'
import { interned } from '../source/interned.ts'
import { classCount, classifier } from './classes.ts'
import type { Literal } from './expression.ts'
import { grains } from './stream.ts'
import type { Column, Table } from './table.ts'

// Records are walked once, key by key, along the paths that the table asks for. Looking paths up one by one
// costs more: in incomplete records every object has another shape.

/** A key on the way to facts, and what is read where it ends. */
export interface Trie {
  readonly key: string
  readonly children: Map<string, Trie>
  readonly leaves: Leaf[]
  /** Where records are checked as they are read: what must stand here. Absent: nothing is known of this key. */
  shape?: KeyShape
  /** The keys that records of a shape usually begin with, and go on with after this one: few are looked up. */
  first?: Trie
  following?: Trie
}

/** What a record must have at a key. Objects are checked key by key on the way, everything else at once. */
export interface KeyShape {
  readonly conforms: Conforms | undefined
  /** Of a fact with few words, the class of each: what is not among them does not fit. */
  readonly classes: ReadonlyMap<unknown, number> | undefined
  readonly required: boolean
  /** How many keys of the object are required. */
  readonly requires: number
}

/** How the values found at the end of a path become bits. */
export interface Leaf {
  readonly kind: 'value' | 'assessment' | 'set'
  readonly fact: string
  /** The column; of a set the column of each member that is asked for. */
  readonly column: number
  readonly members: ReadonlyMap<string, number> | undefined
  readonly classify: (value: Literal) => number
}

export interface Plan {
  readonly record: Trie
  /** Lists that some node of the table is judged on. */
  readonly lists: readonly ListPlan[]
  readonly orders: readonly OrderPlan[]
  /** Columns by the keys of a record behind which they are found, until some record has that key. */
  readonly unseen: Map<string, number[]>
  readonly grains: Uint8Array
  /** Bitmaps of each column: one for what is known exactly, one for each class. */
  readonly bitmaps: Int32Array
}

export interface ListPlan {
  readonly list: ListName
  readonly item: Trie
  /** Floating facts: where the item is silent, what the record states holds. */
  readonly floating: Trie
}

export interface OrderPlan {
  readonly column: number
  readonly grain: Grain
  readonly left: Place
  readonly right: Place
}

/** Where a fact is written: under the record, or under the item of a list. */
export interface Place {
  readonly fact: Fact
  readonly record: readonly string[] | undefined
  readonly item: readonly string[] | undefined
}

const trie = (key = ''): Trie => ({ key: interned(key), children: new Map(), leaves: [] })

function at(root: Trie, path: readonly string[]): Trie {
  let node = root
  for (const key of path) {
    let next = node.children.get(key)
    if (next === undefined) node.children.set((next = trie(key)).key, next)
    node = next
  }
  return node
}

const plans = new WeakMap<Table, Map<Shape | undefined, Plan>>()

/**
 * How a table's columns are read and, given a shape, checked on the way. Derived from the two alone, so kept beside
 * the table.
 */
export function planOf(table: Table, shape: Shape | undefined): Plan {
  const known = plans.get(table) ?? new Map<Shape | undefined, Plan>()
  plans.set(table, known)
  const found = known.get(shape)
  if (found !== undefined) return found
  const plan = unopened(table)
  if (shape !== undefined) {
    for (const key of plan.unseen.keys()) see(key, plan, table)
    addShape(plan.record, shape, shape)
  }
  known.set(shape, plan)
  return plan
}

/** A plan with all paths unseen. One loop: there are a thousand columns, and a start waits for it. */
function unopened({ columns, grains: used }: Table): Plan {
  const orders: OrderPlan[] = []
  const unseen = new Map<string, number[]>()
  const grainOf = new Uint8Array(columns.length)
  const bitmaps = new Int32Array(columns.length)
  for (let index = 0; index < columns.length; index++) {
    const { fact, other, grain, classes } = columns[index] as Column
    grainOf[index] = grains.indexOf(grain)
    bitmaps[index] = classCount(classes) + 1
    if (other === undefined) {
      const key = keyOf(fact)
      add(unseen, key, index)
      // What may stand on items of a list is looked for where there is the list, too.
      if (grain !== 'record' && key !== grain) add(unseen, grain, index)
    } else orders.push({ column: index, grain, left: placeOf(fact), right: placeOf(other) })
  }
  const lists = listNames
    .filter((list) => used.includes(list))
    .map((list) => ({ list, item: trie(), floating: trie() }))
  return { record: trie(), lists, orders, unseen, grains: grainOf, bitmaps }
}

/** The key of a record behind which a fact is found. */
function keyOf({ id }: Fact): string {
  const end = id.indexOf('.')
  return end < 0 ? id : id.slice(0, end)
}

function add(unseen: Map<string, number[]>, key: string, column: number): void {
  const behind = unseen.get(key)
  if (behind === undefined) unseen.set(key, [column])
  else behind.push(column)
}

/** Makes the paths ready behind the keys that a record has: most records have few of those that law may ask for. */
export function prepare(plan: Plan, table: Table, record: object): void {
  if (plan.unseen.size === 0) return
  for (const key in record) see(key, plan, table)
}

function see(key: string, plan: Plan, { columns }: Table): void {
  for (const index of plan.unseen.get(key) ?? []) {
    const column = columns[index] as Column
    for (const node of nodesFor(column, plan, key)) plant(node, column, index)
  }
  plan.unseen.delete(key)
}

/** Puts on every key that a shape knows what must stand there. */
function addShape(node: Trie, shape: Shape, root: Shape): void {
  const required = new Set(shape.required)
  node.shape ??= {
    conforms: undefined,
    classes: undefined,
    required: true,
    requires: required.size,
  }
  let last: Trie | undefined
  for (const [key, child] of Object.entries(shape.properties ?? {})) {
    const next = at(node, [key])
    if (last === undefined) node.first = next
    else last.following = next
    last = next
    const nested = child.type === 'object' && next.children.size > 0
    if (nested) addShape(next, child, root)
    next.shape = {
      conforms: nested ? undefined : conformsWithin(child, root),
      classes: classesAt(next, child),
      required: required.has(key),
      requires: nested ? (child.required ?? []).length : 0,
    }
  }
}

/** Checking a word and telling its class are one look-up where a fact has few words and is asked for once. */
function classesAt({ leaves }: Trie, shape: Shape): ReadonlyMap<Literal, number> | undefined {
  const [leaf, another] = leaves
  const words = shape.type === 'boolean' ? [false, true] : shape.enum
  if (leaf?.kind !== 'value' || another !== undefined || words === undefined) return undefined
  return new Map(words.map((word) => [word, leaf.classify(word)]))
}

function placeOf(fact: Fact): Place {
  const path = fact.id.split('.')
  if (fact.grain === 'record') return { fact, record: path, item: undefined }
  return fact.grain === 'floating'
    ? { fact, record: path, item: path }
    : { fact, record: undefined, item: path.slice(1) }
}

/** The ends of the paths on which a column's fact is found behind a key of the record. */
function nodesFor({ fact, grain }: Column, { record, lists }: Plan, key: string): readonly Trie[] {
  const place = placeOf(fact)
  if (grain === 'record') return [at(record, place.record ?? [])]
  const list = lists.find((l) => l.list === grain)
  if (list === undefined) return []
  return [
    ...(key === grain && place.item !== undefined ? [at(list.item, place.item)] : []),
    ...(key === place.record?.[0] ? [at(list.floating, place.record)] : []),
  ]
}

function plant({ leaves }: Trie, { fact, member, classes }: Column, column: number): void {
  // A table that was joined to another may ask for the same member once more.
  const set = leaves.find(
    (leaf) => leaf.kind === 'set' && leaf.members?.has(member ?? '') === false,
  )
  if (member !== undefined && set !== undefined) {
    ;(set.members as Map<string, number>).set(member, column)
    return
  }
  leaves.push({
    kind: member !== undefined ? 'set' : fact.assessed ? 'assessment' : 'value',
    fact: fact.id,
    column,
    members: member === undefined ? undefined : new Map([[member, column]]),
    classify: classifier(classes),
  })
}
