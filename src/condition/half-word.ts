import type { Grain } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import { half } from './block.ts'
import type { Block, HalfWords } from './block.ts'
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
export function evaluateHalfWord(table: Table, block: Block): HalfWords {
  const code = table.stream
  const words = new Int32Array(table.size)
  let at = 0
  while (at < code.length) {
    const kind = code[at] as number
    const id = code[at + 1] as number
    const first = at + 3
    const end = first + (code[at + 2] as number)
    at = end
    let value = words[code[first] as number] as number
    switch (kind) {
      case AND:
        for (let i = first + 1; i < end; i++) value &= words[code[i] as number] as number
        break
      case OR:
        for (let i = first + 1; i < end; i++) value |= words[code[i] as number] as number
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
    words[id] = value
  }
  return { words }
}
