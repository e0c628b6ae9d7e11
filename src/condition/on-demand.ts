import type { Grain } from '../facts/fact.ts'
import type { Block } from './block.ts'
import { atom, constant, single, twice } from './half-word-operations.ts'
import { AND, ATOM, CONSTANT, OF_RECORD, OR, SOME, grains, placesIn } from './stream.ts'
import type { Column, NodeId, Table } from './table.ts'

/**
 * The half words of nodes on a block of at most 16 rows a grain, each worked out when it is first asked for. Most
 * provisions are not raised by a measure, and of those hardly anything is asked.
 */
export function onDemand(table: Table, block: Block): (id: NodeId) => number {
  const { stream: code, columns } = table
  const places = placesIn(table)
  const words = new Int32Array(table.size)
  // The rows that each node is judged on, in both halves: beyond them nothing is meant. 0: not worked out yet.
  const rows = new Int32Array(table.size)
  const rowsOn = (grain: Grain) => twice((1 << Math.max(1, block.rows[grain].count)) - 1)
  const wordOf = (id: NodeId): number => {
    if (rows[id] === 0) workOut(id, places[id] as number)
    return words[id] as number
  }
  const workOut = (id: NodeId, at: number): void => {
    const kind = code[at] as number
    const first = at + 3
    const end = first + (code[at + 2] as number)
    const one = code[first] as number
    if (kind === ATOM || kind === CONSTANT) {
      words[id] = kind === ATOM ? atom(block, code, first, end) : constant(one)
      rows[id] = rowsOn(
        kind === ATOM
          ? (columns[one] as Column).grain
          : (grains[code[first + 1] as number] as Grain),
      )
      return
    }
    let word = wordOf(one)
    let meant = rows[one] as number
    if (kind === AND)
      for (let i = first + 1; i < end && (word & meant) !== 0; i++)
        word &= wordOf(code[i] as number)
    else if (kind === OR)
      for (let i = first + 1; i < end && (word & meant) !== meant; i++)
        word |= wordOf(code[i] as number)
    else {
      const list = code[first + 1]
      word = single(block, kind, word, list)
      if (kind === SOME) meant = rowsOn('record')
      else if (kind === OF_RECORD) meant = rowsOn(grains[list as number] as Grain)
    }
    words[id] = word
    rows[id] = meant
  }
  return wordOf
}
