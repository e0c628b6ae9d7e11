import type { Grain } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import type { Block, Says, Values } from './block.ts'
import { grains, placesIn } from './stream.ts'
import type { Column, NodeId, Table } from './table.ts'

// One record is a small block: there the loops of `evaluate-block.ts` cost more than what they compute. Up to 16 rows, a
// node's three values fit one word: *true* in the lower half, *not false* in the upper. So `and` is one operation
// for both, and `or` another. Tests hold both ways against the loops of `evaluate-block.ts`.

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
        value = opposite(value)
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

/**
 * A table over a block of at most 16 rows a grain, each node worked out when it is first asked for. Most provisions
 * are not raised by a measure, and of those hardly anything is asked.
 */
export function halfWordOnDemand(table: Table, block: Block): Says {
  const { stream: code, columns } = table
  const places = placesIn(table)
  const both = new Int32Array(table.size)
  // The rows that each node is judged on, in both halves: beyond them nothing is meant. 0: not worked out yet.
  const rows = new Int32Array(table.size)
  const rowsOn = (grain: Grain) => twice((1 << Math.max(1, block.rows[grain].count)) - 1)
  const valueOf = (id: NodeId): number => {
    if (rows[id] === 0) workOut(id, places[id] as number)
    return both[id] as number
  }
  // oxlint-disable-next-line complexity -- one case a kind of node, as above
  const workOut = (id: NodeId, at: number): void => {
    const kind = code[at] as number
    const first = at + 3
    const end = first + (code[at + 2] as number)
    const one = code[first] as number
    if (kind === ATOM) {
      both[id] = atom(block, code, first, end)
      rows[id] = rowsOn((columns[one] as Column).grain)
      return
    }
    if (kind === CONSTANT) {
      both[id] = constant(one)
      rows[id] = rowsOn(grains[code[first + 1] as number] as Grain)
      return
    }
    let value = valueOf(one)
    let meant = rows[one] as number
    switch (kind) {
      case AND:
        for (let i = first + 1; i < end && (value & meant) !== 0; i++)
          value &= valueOf(code[i] as number)
        break
      case OR:
        for (let i = first + 1; i < end && (value & meant) !== meant; i++)
          value |= valueOf(code[i] as number)
        break
      case NOT:
        value = opposite(value)
        break
      case FAILS:
        value = twice(value)
        break
      case HOLDS:
        value = twice(value >>> half)
        break
      case SOME:
        value = some(block, value, grains[code[first + 1] as number] as Grain)
        meant = rowsOn('record')
        break
      default: {
        const grain = grains[code[first + 1] as number] as Grain
        value = ofRecord(block, value, grain)
        meant = rowsOn(grain)
      }
    }
    both[id] = value
    rows[id] = meant
  }
  return (id, row) => {
    const value = valueOf(id)
    if ((value >>> row) & 1) return 'met'
    return (value >>> (row + half)) & 1 ? 'undetermined' : 'not-met'
  }
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
const opposite = (value: number) => (~value >>> half) | (~value << half)
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
