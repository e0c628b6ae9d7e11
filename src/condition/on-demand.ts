import type { Grain } from '../facts/fact.ts'
import type { Block, Says } from './block.ts'
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
  ofRecord,
  opposite,
  some,
  twice,
} from './half-word-operations.ts'
import { grains, placesIn } from './stream.ts'
import type { Column, NodeId, Table } from './table.ts'

/**
 * Asks a table of a block of at most 16 rows a grain: each node is worked out when it is first asked for. Most
 * provisions are not raised by a measure, and of those hardly anything is asked.
 */
export function askOnDemand(table: Table, block: Block): Says {
  const words = new Words(table, block)
  return (id, row) => {
    const value = words.of(id)
    if ((value >>> row) & 1) return 'met'
    return (value >>> (row + half)) & 1 ? 'undetermined' : 'not-met'
  }
}

/** The half words of nodes, as far as they have been asked for. */
class Words {
  readonly #code: Int32Array
  readonly #places: Int32Array
  readonly #columns: readonly Column[]
  readonly #block: Block
  readonly #values: Int32Array
  /** The rows that each node is judged on, in both halves: beyond them nothing is meant. 0: not worked out yet. */
  readonly #rows: Int32Array

  constructor(table: Table, block: Block) {
    this.#code = table.stream
    this.#places = placesIn(table)
    this.#columns = table.columns
    this.#block = block
    this.#values = new Int32Array(table.size)
    this.#rows = new Int32Array(table.size)
  }

  of(id: NodeId): number {
    if (this.#rows[id] === 0) this.#workOut(id)
    return this.#values[id] as number
  }

  #workOut(id: NodeId): void {
    const at = this.#places[id] as number
    const first = at + 3
    const end = first + (this.#code[at + 2] as number)
    this.#values[id] = this.#value(this.#code[at] as number, first, end)
    this.#rows[id] = this.#rowsOf(this.#code[at] as number, first)
  }

  // oxlint-disable-next-line complexity -- one case a kind of node, as where a block is run whole
  #value(kind: number, first: number, end: number): number {
    const code = this.#code
    const one = code[first] as number
    switch (kind) {
      case ATOM:
        return atom(this.#block, code, first, end)
      case CONSTANT:
        return constant(one)
      case AND: {
        let value = this.of(one)
        const rows = this.#rows[one] as number
        for (let i = first + 1; i < end && (value & rows) !== 0; i++)
          value &= this.of(code[i] as number)
        return value
      }
      case OR: {
        let value = this.of(one)
        const rows = this.#rows[one] as number
        for (let i = first + 1; i < end && (value & rows) !== rows; i++)
          value |= this.of(code[i] as number)
        return value
      }
      case NOT:
        return opposite(this.of(one))
      case FAILS:
        return twice(this.of(one))
      case HOLDS:
        return twice(this.of(one) >>> half)
      case SOME:
        return some(this.#block, this.of(one), this.#grainAt(first + 1))
      default:
        return ofRecord(this.#block, this.of(one), this.#grainAt(first + 1))
    }
  }

  #rowsOf(kind: number, first: number): number {
    const one = this.#code[first] as number
    switch (kind) {
      case ATOM:
        return this.#rowsOn((this.#columns[one] as Column).grain)
      case SOME:
        return this.#rowsOn('record')
      case AND:
      case OR:
      case NOT:
      case FAILS:
      case HOLDS:
        return this.#rows[one] as number
      // Of a constant and of what is carried from the record, the grain stands behind what is read.
      default:
        return this.#rowsOn(this.#grainAt(first + 1))
    }
  }

  #grainAt(place: number): Grain {
    return grains[this.#code[place] as number] as Grain
  }

  #rowsOn(grain: Grain): number {
    return twice((1 << Math.max(1, this.#block.rows[grain].count)) - 1)
  }
}
