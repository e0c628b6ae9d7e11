import type { Block } from './block.ts'
import { wordsFor } from './block.ts'
import { classCount } from './classes.ts'
import type { Cell } from './explain.ts'
import type { Table } from './table.ts'

/**
 * Every block that the cells can make: each runs over all classes that the literals of the rulebook cut. The one
 * primitive behind completion, questions, sensitivity and redesign.
 */
export function* vary(
  { table, block }: { table: Table; block: Block },
  cells: readonly Cell[],
): Generator<Block> {
  const [cell, ...rest] = cells
  if (cell === undefined) {
    yield block
    return
  }
  for (let c = 0; c < classCount(cell.column.classes); c++)
    yield* vary({ table, block: withClass({ table, block }, cell, c) }, rest)
}

/** The block with one cell set to a class. */
export function withClass(
  { table, block }: { table: Table; block: Block },
  { column, row }: Cell,
  to: number,
): Block {
  const index = table.columns.indexOf(column)
  const bits = (block.bitmaps[index] as Int32Array).slice()
  const words = wordsFor(block.rows[column.grain].count)
  const at = row >> 5
  const bit = 1 << (row & 31)
  for (let c = 0; c <= classCount(column.classes); c++)
    bits[c * words + at] = (bits[c * words + at] as number) & ~bit
  bits[at] = (bits[at] as number) | bit
  bits[(to + 1) * words + at] = (bits[(to + 1) * words + at] as number) | bit
  return { ...block, bitmaps: block.bitmaps.with(index, bits) }
}
