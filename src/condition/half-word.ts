import type { Grain } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import type { Block, Values } from './block.ts'
import { grains } from './stream.ts'
import type { Table } from './table.ts'

// One record is a small block: there the loops of `evaluate-block.ts` cost more than what they compute. Up to 16 rows, a
// node's three values fit one word: *true* in the lower half, *not false* in the upper. So `and` is one operation
// for both, and `or` another. Tests hold it against the loops of `evaluate-block.ts`.

const half = 16
const low = 0xffff

/** Whether every grain of a block has few enough rows. */
export const fitsHalfWord = ({ rows }: Block): boolean =>
  rows.record.count <= half && listNames.every((list) => rows[list].count <= half)

const [ATOM, CONSTANT, NOT, FAILS, HOLDS, AND, OR, SOME] = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** Runs a table over a block of at most 16 rows a grain. */
// oxlint-disable-next-line complexity -- one case a kind of node, and the loop is the point
export function evaluateHalfWord(table: Table, block: Block): Values {
  const code = table.stream
  const both = new Int32Array(table.size)
  let at = 0
  while (at < code.length) {
    const kind = code[at] as number
    const id = code[at + 1] as number
    const first = at + 3
    const end = first + (code[at + 2] as number)
    at = end
    let value = both[code[first] as number] as number
    switch (kind) {
      case AND:
        for (let i = first + 1; i < end; i++) value &= both[code[i] as number] as number
        break
      case OR:
        for (let i = first + 1; i < end; i++) value |= both[code[i] as number] as number
        break
      case ATOM:
        value = atom(block, code, first, end)
        break
      case NOT:
        value = (~value >>> half) | (~value << half)
        break
      case FAILS:
        value = twice(value)
        break
      case HOLDS:
        value = twice(value >>> half)
        break
      case CONSTANT:
        value = constant(code[first] as number)
        break
      case SOME:
        value = some(block, value, grains[code[first + 1] as number] as Grain)
        break
      default:
        value = ofRecord(block, value, grains[code[first + 1] as number] as Grain)
    }
    both[id] = value
  }
  return apart(both)
}

/** The values as the rest of the code reads them: here each node stands at the place of its id. */
function apart(both: Int32Array): Values {
  const values = {
    true: new Int32Array(both.length),
    false: new Int32Array(both.length),
    offset: firstNumbers(both.length),
  }
  for (let id = 0; id < both.length; id++) {
    const value = both[id] as number
    values.true[id] = value & low
    values.false[id] = (~value >>> half) & low
  }
  return values
}

let numbers = new Int32Array(0)

/** 0, 1, 2 and so on. Nobody writes into offsets, so all tables share them. */
function firstNumbers(count: number): Int32Array {
  if (numbers.length < count) {
    numbers = new Int32Array(count)
    for (let i = 0; i < count; i++) numbers[i] = i
  }
  return numbers
}

const constant = (value: number) => (value === 1 ? -1 : value === 0 ? 0 : -1 << half)
const twice = (value: number) => (value & low) | (value << half)

/** Rows on classes where the atom is true, and rows that are not known to be on others. */
function atom(
  { bits, start, ranged }: Block,
  code: Table['stream'],
  first: number,
  end: number,
): number {
  const column = code[first] as number
  const base = start[column] as number
  const split = first + 2 + (code[first + 1] as number)
  let yes = 0
  for (let i = first + 2; i < split; i++) yes |= bits[base + (code[i] as number)] as number
  let no = (bits[base] as number) & ~yes
  if (ranged[column] === 1) {
    no = 0
    for (let i = split; i < end; i++) no |= bits[base + (code[i] as number)] as number
    const mixed = yes & no
    yes &= ~mixed
    no &= ~mixed
  }
  return (yes & low) | (~no << half)
}

function some({ rows }: Block, value: number, grain: Grain): number {
  const { count, owner } = rows[grain]
  let result = 0
  for (let row = 0; row < count; row++) {
    const record = owner[row] as number
    result |= ((value >>> row) & 1) << record
    result |= ((value >>> (row + half)) & 1) << (record + half)
  }
  return result
}

function ofRecord({ rows }: Block, value: number, grain: Grain): number {
  const { count, owner } = rows[grain]
  let result = 0
  for (let row = 0; row < count; row++) {
    const record = owner[row] as number
    result |= ((value >>> record) & 1) << row
    result |= ((value >>> (record + half)) & 1) << (row + half)
  }
  return result
}
