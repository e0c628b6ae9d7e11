import { verdictAt } from './block.ts'
import type { Block, Values, Verdict } from './block.ts'
import { nodeAt } from './stream.ts'
import type { Column, NodeId, Table } from './table.ts'
import type { Grain } from '../facts/fact.ts'

/** One fact on one row, and whether it decides. `row` counts the rows of `grain` in the block. */
export interface Cell {
  readonly column: Column
  readonly grain: Grain
  readonly row: number
  /** Undetermined where the fact is missing, or known too vaguely for what is asked. */
  readonly verdict: Verdict
}

/** A table that has been run over a block. */
export interface Run {
  readonly table: Table
  readonly block: Block
  readonly values: Values
}

/**
 * The facts behind what a node says on a row. Decided: a set of stated facts that suffices to keep the verdict
 * whatever the others are. Undetermined: the facts that are missing.
 */
export function cellsBehind(run: Run, node: NodeId, row: number): readonly Cell[] {
  const cells = new Map<string, Cell>()
  gather(run, node, row, cells)
  return [...cells.values()]
}

function gather(run: Run, id: NodeId, row: number, into: Map<string, Cell>): void {
  const node = nodeAt(run.table, id)
  if (node.kind === 'constant') return
  const verdict = verdictAt(run.values, id, row)
  switch (node.kind) {
    case 'atom': {
      const column = run.table.columns[node.column] as Column
      into.set(`${node.column} ${row} ${verdict}`, { column, grain: node.grain, row, verdict })
      return
    }
    case 'not':
    case 'unproven-fails':
    case 'unproven-holds':
      return gather(run, node.of[0], row, into)
    case 'of-record':
      return gather(run, node.of[0], run.block.rows[node.grain].owner[row] as number, into)
    case 'some':
      return gatherSome(run, node.of[0], { row, verdict }, into)
    case 'and':
    case 'or': {
      // One part is enough to decide an `and` against, an `or` for; otherwise every part of the verdict counts.
      const parts = node.of.filter((part) => verdictAt(run.values, part, row) === verdict)
      const enough = verdict === (node.kind === 'and' ? 'not-met' : 'met')
      for (const part of enough ? shortest(run, parts, row) : parts) gather(run, part, row, into)
    }
  }
}

function shortest(run: Run, parts: readonly NodeId[], row: number): readonly NodeId[] {
  const sizes = parts.map((part) => cellsBehind(run, part, row).length)
  const best = parts[sizes.indexOf(Math.min(...sizes))]
  return best === undefined ? [] : [best]
}

function gatherSome(
  run: Run,
  of: NodeId,
  at: { row: number; verdict: string },
  into: Map<string, Cell>,
): void {
  const grain = nodeAt(run.table, of).grain
  const { count, owner } = run.block.rows[grain]
  for (let row = 0; row < count; row++) {
    if (owner[row] !== at.row || verdictAt(run.values, of, row) !== at.verdict) continue
    gather(run, of, row, into)
    if (at.verdict === 'met') return
  }
}
