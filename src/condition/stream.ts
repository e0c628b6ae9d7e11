import type { Grain, ListName } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import type { Column, Node } from './table.ts'

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

/** The nodes of a stream, each at the place of its id. */
export function nodesOf(stream: ArrayLike<number>, columns: readonly Column[]): readonly Node[] {
  const nodes: Node[] = []
  for (let at = 0; at < stream.length;) {
    const first = at + 3
    const end = first + (stream[at + 2] as number)
    const kind = kinds[stream[at] as number] as Node['kind']
    // What a node reads stands on lower levels, and so before it in the stream.
    nodes[stream[at + 1] as number] = nodeOf(kind, { stream, first, end }, { nodes, columns })
    at = end
  }
  return nodes
}

interface Operands {
  readonly stream: ArrayLike<number>
  readonly first: number
  readonly end: number
}

function nodeOf(
  kind: Node['kind'],
  operands: Operands,
  { nodes, columns }: { nodes: readonly Node[]; columns: readonly Column[] },
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
      return { kind, grain: (nodes[one] as Node).grain, of: [one] }
    case 'and':
    case 'or':
      return { kind, grain: (nodes[one] as Node).grain, of: numbersIn(operands) }
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
