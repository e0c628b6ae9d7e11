import type { Block } from './block.ts'
import { atom, constant, single, twice } from './half-word-operations.ts'
import { AND, ATOM, CONSTANT, OF_RECORD, OR, SOME, grains, placesIn } from './stream.ts'
import type { Column, NodeId, Table } from './table.ts'

/** The number of no grain. */
const unknown = 0xff
const record = grains.indexOf('record')

/**
 * The half words of nodes on a block of at most 16 rows a grain, each worked out when it is first asked for. Most
 * provisions are not raised by a measure, and of those hardly anything is asked.
 */
export function onDemand(table: Table, block: Block): (id: NodeId) => number {
  const { stream: code, columns } = table
  const places = placesIn(table)
  const words = new Int32Array(table.size)
  // By the number of its grain, and of a node once it is worked out: the rows it is judged on, in both halves. Beyond
  // them nothing is meant.
  const rows = grains.map((grain) => twice((1 << Math.max(1, block.rows[grain].count)) - 1))
  const grainOf = new Uint8Array(table.size).fill(unknown)
  const wordOf = (id: NodeId): number => {
    if (grainOf[id] === unknown) workOut(id, places[id] as number)
    return words[id] as number
  }
  const workOut = (id: NodeId, at: number): void => {
    const kind = code[at] as number
    const first = at + 3
    const end = first + (code[at + 2] as number)
    const one = code[first] as number
    if (kind === ATOM) {
      words[id] = atom(block, code, first, end)
      grainOf[id] = grains.indexOf((columns[one] as Column).grain)
      return
    }
    const list = code[first + 1] as number
    if (kind === CONSTANT) {
      words[id] = constant(one)
      grainOf[id] = list
      return
    }
    let word = wordOf(one)
    let grain = grainOf[one] as number
    const meant = rows[grain] as number
    if (kind === AND)
      for (let i = first + 1; i < end && (word & meant) !== 0; i++)
        word &= wordOf(code[i] as number)
    else if (kind === OR)
      for (let i = first + 1; i < end && (word & meant) !== meant; i++)
        word |= wordOf(code[i] as number)
    else {
      word = single(block, kind, word, list)
      if (kind === SOME) grain = record
      else if (kind === OF_RECORD) grain = list
    }
    words[id] = word
    grainOf[id] = grain
  }
  return wordOf
}
