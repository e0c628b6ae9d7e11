import type { Grain } from '../facts/fact.ts'
import { half } from './block.ts'
import type { Block } from './block.ts'
import { FAILS, HOLDS, NOT, SOME, grains } from './stream.ts'
import type { Table } from './table.ts'

// One record is a small block: there the loops of `evaluate-block.ts` cost more than what they compute. Up to 16 rows, a
// node's three values fit one word: *true* in the lower half, *not false* in the upper. So `and` is one operation
// for both, and `or` another. Tests hold what runs on such words against the loops of `evaluate-block.ts`.

const low = 0xffff

export const constant = (value: number) => (value === 1 ? -1 : value === 0 ? 0 : -1 << half)
const opposite = (value: number) => (~value >>> half) | (~value << half)
export const twice = (value: number) => (value & low) | (value << half)

/** What a node that reads one other makes of its word. `list` is the place of a grain, where the kind has one. */
export function single(block: Block, kind: number, word: number, list: number | undefined): number {
  switch (kind) {
    case NOT:
      return opposite(word)
    case FAILS:
      return twice(word)
    case HOLDS:
      return twice(word >>> half)
    case SOME:
      return some(block, word, grains[list as number] as Grain)
    default:
      return ofRecord(block, word, grains[list as number] as Grain)
  }
}

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
