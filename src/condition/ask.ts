import { verdictAt, verdictIn } from './block.ts'
import type { Block, Says } from './block.ts'
import { evaluateBlock } from './evaluate-block.ts'
import { fitsHalfWord } from './half-word.ts'
import { onDemand } from './on-demand.ts'
import type { Table } from './table.ts'

/** Asks a table of a block node by node. Of a small block only what is asked is worked out; a large one is run whole. */
export function ask(table: Table, block: Block): Says {
  if (fitsHalfWord(block)) {
    const wordOf = onDemand(table, block)
    return (node, row) => verdictIn(wordOf(node), row)
  }
  const values = evaluateBlock(table, block)
  return (node, row) => verdictAt(values, node, row)
}
