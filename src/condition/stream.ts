import type { Grain, ListName } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import type { Column, Node, NodeId, Table } from './table.ts'

// A table's nodes as numbers: what runs over a single record, and what is stored and sent.

export const kinds = [
  'atom',
  'constant',
  'not',
  'unproven-fails',
  'unproven-holds',
  'and',
  'or',
  'some',
  'of-record',
] as const
/** Their numbers, for what runs over a stream. */
export const [ATOM, CONSTANT, NOT, FAILS, HOLDS, AND, OR, SOME, OF_RECORD] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const
export const grains: readonly Grain[] = ['record', ...listNames]

/**
 * The nodes as one stream: for each its kind, its id, the number of its operands, the operands. They stand
 * level by level, and within a level by kind and number of operands: the order in which a processor guesses right
 * what comes next. Out of that order most of the time goes into wrong guesses.
 */
export function streamOf(nodes: readonly Node[]): readonly number[] {
  const levels: number[] = []
  const entries = nodes.map((node, id) => {
    const below = 'of' in node ? node.of : []
    const level = below.reduce((most, part) => Math.max(most, (levels[part] as number) + 1), 0)
    levels.push(level)
    const operands = operandsOf(node)
    return { level, code: [kinds.indexOf(node.kind), id, operands.length, ...operands] }
  })
  entries.sort((a, b) => a.level - b.level || compare(a.code, b.code))
  return entries.flatMap((entry) => entry.code)
}

/** By kind, by number of operands; of atoms by number of classes. */
const compare = (a: readonly number[], b: readonly number[]) =>
  (a[0] as number) - (b[0] as number) ||
  (a[2] as number) - (b[2] as number) ||
  (a[4] ?? 0) - (b[4] ?? 0)

function operandsOf(node: Node): readonly number[] {
  switch (node.kind) {
    case 'atom': {
      const classes = (wanted: boolean) =>
        node.truth.flatMap((truth, i) => (truth === wanted ? [i + 1] : []))
      const yes = classes(true)
      return [node.column, yes.length, ...yes, ...classes(false)]
    }
    case 'constant':
      return [node.value === undefined ? -1 : Number(node.value), grains.indexOf(node.grain)]
    case 'some':
      return [node.of[0], grains.indexOf(node.list)]
    case 'of-record':
      return [node.of[0], grains.indexOf(node.grain)]
    default:
      return node.of
  }
}

/** A table that is read from numbers: its nodes are made when they are first looked at, if they ever are. */
export function storedTable(stored: Omit<Table, 'nodes'>): Table {
  let nodes: readonly Node[] | undefined
  return {
    ...stored,
    get nodes() {
      nodes ??= Array.from({ length: stored.size }, (_, id) => nodeAt(stored, id))
      return nodes
    },
  }
}

const places = new WeakMap<Int32Array, Int32Array>()

/** Where in the stream each node stands. */
export function placesIn({ stream, size, places: told }: Omit<Table, 'nodes'>): Int32Array {
  const found = told ?? places.get(stream)
  if (found !== undefined) return found
  const made = new Int32Array(size)
  for (let at = 0; at < stream.length; at += 3 + (stream[at + 2] as number))
    made[stream[at + 1] as number] = at
  places.set(stream, made)
  return made
}

const read = new WeakMap<Int32Array, Map<NodeId, Node>>()

/** One node of a table, without making more than what it stands on. Kept: explanations ask for the same few again. */
export function nodeAt(table: Omit<Table, 'nodes'>, id: NodeId): Node {
  const known = read.get(table.stream) ?? new Map<NodeId, Node>()
  read.set(table.stream, known)
  const found = known.get(id) ?? readNode(table, id)
  known.set(id, found)
  return found
}

function readNode(table: Omit<Table, 'nodes'>, id: NodeId): Node {
  const { stream, columns } = table
  const at = placesIn(table)[id] as number
  const first = at + 3
  const kind = kinds[stream[at] as number] as Node['kind']
  const grain = (of: NodeId) => nodeAt(table, of).grain
  return nodeOf(
    kind,
    { stream, first, end: first + (stream[at + 2] as number) },
    { grain, columns },
  )
}

interface Operands {
  readonly stream: ArrayLike<number>
  readonly first: number
  readonly end: number
}

function nodeOf(
  kind: Node['kind'],
  operands: Operands,
  { grain, columns }: { grain: (of: NodeId) => Grain; columns: readonly Column[] },
): Node {
  const { stream, first } = operands
  const one = stream[first] as number
  switch (kind) {
    case 'atom':
      return { kind, grain: (columns[one] as Column).grain, column: one, truth: truthOf(operands) }
    case 'constant':
      return {
        kind,
        grain: grains[stream[first + 1] as number] as Grain,
        value: one < 0 ? undefined : one === 1,
      }
    case 'some':
      return {
        kind,
        grain: 'record',
        list: grains[stream[first + 1] as number] as ListName,
        of: [one],
      }
    case 'of-record':
      return { kind, grain: grains[stream[first + 1] as number] as ListName, of: [one] }
    case 'not':
    case 'unproven-fails':
    case 'unproven-holds':
      return { kind, grain: grain(one), of: [one] }
    case 'and':
    case 'or':
      return { kind, grain: grain(one), of: numbersIn(operands) }
  }
}

function numbersIn({ stream, first, end }: Operands): number[] {
  const numbers: number[] = []
  for (let i = first; i < end; i++) numbers.push(stream[i] as number)
  return numbers
}

function truthOf({ stream, first, end }: Operands): boolean[] {
  const truth: boolean[] = []
  for (let i = first + 2; i < end; i++) truth.push(false)
  const last = first + 2 + (stream[first + 1] as number)
  for (let i = first + 2; i < last; i++) truth[(stream[i] as number) - 1] = true
  return truth
}
