import type { Grain } from '../facts/fact.ts'
import { wordsFor } from './block.ts'
import type { Bitmaps, Block, Values } from './block.ts'
import { evaluateHalfWord, fitsHalfWord } from './half-word.ts'
import {
  AND,
  ATOM,
  CONSTANT,
  FAILS,
  HOLDS,
  NOT,
  OF_RECORD,
  OR,
  SOME,
  grains as grainOrder,
  kinds as kindOrder,
} from './stream.ts'
import type { Node, NodeId, Table } from './table.ts'

/** The table laid out flat for the loops below: what a node reads stands in `reads`, from `from[id]` to `from[id + 1]`. */
interface Program {
  readonly kinds: Uint8Array
  readonly grains: Uint8Array
  /** Of an atom its column, of a constant its value (-1: undetermined). */
  readonly subject: Int32Array
  readonly from: Int32Array
  /** Nodes; of an atom the bitmaps of the classes on which it is true. */
  readonly reads: Int32Array
  /** Of an atom, the bitmaps of the classes on which it is false. */
  readonly noFrom: Int32Array
  readonly noReads: Int32Array
}

const programs = new WeakMap<Table, Program>()

/** The table's program. Derived from the table alone, so kept beside it. */
function programOf(table: Table): Program {
  const found = programs.get(table)
  if (found !== undefined) return found
  const { nodes } = table
  const [from, reads] = flat(nodes, (node, into) => {
    if (node.kind === 'atom') node.truth.forEach((truth, i) => truth && into.push(i + 1))
    else if (node.kind !== 'constant') into.push(...node.of)
  })
  const [noFrom, noReads] = flat(nodes, (node, into) => {
    if (node.kind === 'atom') node.truth.forEach((truth, i) => truth || into.push(i + 1))
  })
  const grains = Uint8Array.from(nodes, (node) => grainOrder.indexOf(node.grain))
  const kinds = Uint8Array.from(nodes, (node) => kindOrder.indexOf(node.kind))
  const subject = Int32Array.from(nodes, subjectOf)
  const program = { kinds, grains, subject, from, reads, noFrom, noReads }
  programs.set(table, program)
  return program
}

function flat(
  nodes: readonly Node[],
  fill: (node: Node, into: number[]) => void,
): readonly [Int32Array, Int32Array] {
  const all: number[] = []
  const from = new Int32Array(nodes.length + 1)
  nodes.forEach((node, id) => {
    fill(node, all)
    from[id + 1] = all.length
  })
  return [from, Int32Array.from(all)]
}

function subjectOf(node: Node): number {
  if (node.kind === 'atom') return node.column
  return node.kind === 'constant' && node.value !== undefined ? Number(node.value) : -1
}

/** Runs the table over a block. `reuse` saves allocation between blocks; its old values are overwritten. */
export function evaluateBlock(table: Table, block: Block, reuse?: Values): Values {
  if (fitsHalfWord(block)) return evaluateHalfWord(table, block)
  const program = programOf(table)
  const words = grainOrder.map((grain) => wordsFor(block.rows[grain].count))
  const values = layOut(program, words, reuse)
  for (let id = 0; id < program.kinds.length; id++)
    runNode(program, id, words[program.grains[id] as number] as number, { block, values })
  return values
}

/** Room for the values of a block, that of another if it is large enough. */
function layOut(program: Program, words: readonly number[], reuse: Values | undefined): Bitmaps {
  const offset = offsetsOf(program, words)
  const total = offset[program.kinds.length] as number
  if (reuse !== undefined && 'true' in reuse && reuse.true.length >= total)
    return { ...reuse, offset }
  return { true: new Int32Array(total), false: new Int32Array(total), offset }
}

const offsets = new WeakMap<Program, { readonly words: string; readonly offset: Int32Array }>()

/** Where the values of each node begin, and after the last where they end. Blocks that follow each other are alike. */
function offsetsOf(program: Program, words: readonly number[]): Int32Array {
  const key = words.join()
  const known = offsets.get(program)
  if (known?.words === key) return known.offset
  const { grains } = program
  const offset = new Int32Array(grains.length + 1)
  for (let id = 0; id < grains.length; id++)
    offset[id + 1] = (offset[id] as number) + (words[grains[id] as number] as number)
  offsets.set(program, { words: key, offset })
  return offset
}

interface Run {
  readonly block: Block
  readonly values: Bitmaps
}

// oxlint-disable-next-line complexity -- one case a kind of node; a table of functions here costs a third of the speed
function runNode(program: Program, id: NodeId, words: number, run: Run): void {
  const { values } = run
  const to = values.offset[id] as number
  const first = program.reads[program.from[id] as number] as number
  switch (program.kinds[id]) {
    case ATOM:
      return runAtom(program, id, { to, words }, run)
    case CONSTANT:
      values.true.fill(program.subject[id] === 1 ? -1 : 0, to, to + words)
      values.false.fill(program.subject[id] === 0 ? -1 : 0, to, to + words)
      return
    case NOT:
    case FAILS:
    case HOLDS: {
      const from = values.offset[first] as number
      return runSingle(program.kinds[id], { from, to, words }, values)
    }
    case AND:
      return connect(program, id, words, {
        strong: values.false,
        weak: values.true,
        offset: values.offset,
      })
    case OR:
      return connect(program, id, words, {
        strong: values.true,
        weak: values.false,
        offset: values.offset,
      })
    case SOME:
      return runSome(program, first, { to, words }, run)
    case OF_RECORD:
      return runOfRecord(program, id, first, run)
    default:
      return
  }
}

function runAtom(
  { subject, from, reads, noFrom, noReads }: Program,
  id: NodeId,
  { to, words }: { to: number; words: number },
  { block: { bits, start, ranged }, values }: Run,
): void {
  const column = subject[id] as number
  const base = start[column] as number
  const vague = ranged[column] === 1
  for (let w = 0; w < words; w++) {
    const at = base + w
    let t = 0
    for (let i = from[id] as number; i < (from[id + 1] as number); i++)
      t |= bits[at + (reads[i] as number) * words] as number
    let f = (bits[at] as number) & ~t
    if (vague) {
      f = 0
      for (let i = noFrom[id] as number; i < (noFrom[id + 1] as number); i++)
        f |= bits[at + (noReads[i] as number) * words] as number
      const both = t & f
      t &= ~both
      f &= ~both
    }
    values.true[to + w] = t
    values.false[to + w] = f
  }
}

function runSingle(
  kind: number,
  { from, to, words }: { from: number; to: number; words: number },
  { true: t, false: f }: Bitmaps,
): void {
  for (let w = 0; w < words; w++) {
    const yes = t[from + w] as number
    const no = f[from + w] as number
    t[to + w] = kind === NOT ? no : kind === FAILS ? yes : ~no
    f[to + w] = kind === NOT ? yes : kind === FAILS ? ~yes : no
  }
}

/** `and` is decided by any false, `or` by any true: the same loop with the two vectors changed over. */
function connect(
  { from, reads }: Program,
  id: NodeId,
  words: number,
  { strong, weak, offset }: { strong: Int32Array; weak: Int32Array; offset: Int32Array },
): void {
  const to = offset[id] as number
  const start = from[id] as number
  const end = from[id + 1] as number
  const first = offset[reads[start] as number] as number
  for (let w = 0; w < words; w++) {
    strong[to + w] = strong[first + w] as number
    weak[to + w] = weak[first + w] as number
  }
  for (let i = start + 1; i < end; i++) {
    const part = offset[reads[i] as number] as number
    for (let w = 0; w < words; w++) {
      strong[to + w] = (strong[to + w] as number) | (strong[part + w] as number)
      weak[to + w] = (weak[to + w] as number) & (weak[part + w] as number)
    }
  }
}

function runSome(
  { grains }: Program,
  of: NodeId,
  { to, words }: { to: number; words: number },
  { block, values }: Run,
): void {
  const rows = block.rows[grainOrder[grains[of] as number] as Grain]
  const from = values.offset[of] as number
  values.true.fill(0, to, to + words)
  values.false.fill(-1, to, to + words)
  for (let row = 0; row < rows.count; row++) {
    const [word, bit] = [from + (row >> 5), 1 << (row & 31)]
    const record = rows.owner[row] as number
    const [target, flag] = [to + (record >> 5), 1 << (record & 31)]
    if ((values.true[word] as number) & bit)
      values.true[target] = (values.true[target] as number) | flag
    if (!((values.false[word] as number) & bit))
      values.false[target] = (values.false[target] as number) & ~flag
  }
}

function runOfRecord({ grains }: Program, id: NodeId, of: NodeId, { block, values }: Run): void {
  const rows = block.rows[grainOrder[grains[id] as number] as Grain]
  const from = values.offset[of] as number
  const to = values.offset[id] as number
  values.true.fill(0, to, to + wordsFor(rows.count))
  values.false.fill(0, to, to + wordsFor(rows.count))
  for (let row = 0; row < rows.count; row++) {
    const record = rows.owner[row] as number
    const [word, shift] = [from + (record >> 5), record & 31]
    const [target, bit] = [to + (row >> 5), row & 31]
    values.true[target] =
      (values.true[target] as number) | ((((values.true[word] as number) >>> shift) & 1) << bit)
    values.false[target] =
      (values.false[target] as number) | ((((values.false[word] as number) >>> shift) & 1) << bit)
  }
}
