import { listNames } from '../facts/fact.ts'
import { half } from './block.ts'
import type { Block, HalfWords } from './block.ts'
import { atom, constant, single } from './half-word-operations.ts'
import { AND, ATOM, CONSTANT, OR } from './stream.ts'
import type { Table } from './table.ts'

/** Whether every grain of a block has few enough rows. */
export const fitsHalfWord = ({ rows }: Block): boolean =>
  rows.record.count <= half && listNames.every((list) => rows[list].count <= half)

/** Runs a table over a block of at most 16 rows a grain. */
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
      case CONSTANT:
        value = constant(code[first] as number)
        break
      default:
        value = single(block, kind, value, code[first + 1])
    }
    words[id] = value
  }
  return { words }
}
