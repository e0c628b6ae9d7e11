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
  { column, row }: Pick<Cell, 'column' | 'row'>,
  to: number,
): Block {
  const bits = block.bits.slice()
  const words = wordsFor(block.rows[column.grain].count)
  const at = (block.start[table.columns.indexOf(column)] as number) + (row >> 5)
  const bit = 1 << (row & 31)
  for (let c = 0; c <= classCount(column.classes); c++)
    bits[at + c * words] = (bits[at + c * words] as number) & ~bit
  bits[at] = (bits[at] as number) | bit
  bits[at + (to + 1) * words] = (bits[at + (to + 1) * words] as number) | bit
  return { ...block, bits }
}
