import type { Grain } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import type { Block, Values } from './block.ts'
import {
  AND,
  ATOM,
  CONSTANT,
  FAILS,
  HOLDS,
  NOT,
  OR,
  SOME,
  atom,
  constant,
  half,
  low,
  ofRecord,
  opposite,
  some,
  twice,
} from './half-word-operations.ts'
import { grains } from './stream.ts'
import type { Table } from './table.ts'

/** Whether every grain of a block has few enough rows. */
export const fitsHalfWord = ({ rows }: Block): boolean =>
  rows.record.count <= half && listNames.every((list) => rows[list].count <= half)

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
