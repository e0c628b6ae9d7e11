import type { Grain } from '../facts/fact.ts'
import { half } from './block.ts'
import type { Block } from './block.ts'
import type { Table } from './table.ts'

// One record is a small block: there the loops of `evaluate-block.ts` cost more than what they compute. Up to 16 rows, a
// node's three values fit one word: *true* in the lower half, *not false* in the upper. So `and` is one operation
// for both, and `or` another. Tests hold what runs on such words against the loops of `evaluate-block.ts`.

const low = 0xffff

/** Kinds of node as the stream names them (`kinds`). The last, `of-record`, is whatever is none of these. */
export const [ATOM, CONSTANT, NOT, FAILS, HOLDS, AND, OR, SOME] = [0, 1, 2, 3, 4, 5, 6, 7] as const

export const constant = (value: number) => (value === 1 ? -1 : value === 0 ? 0 : -1 << half)
export const opposite = (value: number) => (~value >>> half) | (~value << half)
export const twice = (value: number) => (value & low) | (value << half)

/** Rows on classes where the atom is true, and rows that are not known to be on others. */
export function atom(
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

export function some({ rows }: Block, value: number, grain: Grain): number {
  const { count, owner } = rows[grain]
  let result = 0
  for (let row = 0; row < count; row++) {
    const record = owner[row] as number
    result |= ((value >>> row) & 1) << record
    result |= ((value >>> (row + half)) & 1) << (record + half)
  }
  return result
}

export function ofRecord({ rows }: Block, value: number, grain: Grain): number {
  const { count, owner } = rows[grain]
  let result = 0
  for (let row = 0; row < count; row++) {
    const record = owner[row] as number
    result |= ((value >>> record) & 1) << row
    result |= ((value >>> (record + half)) & 1) << (row + half)
  }
  return result
}
