import type { Block, Says, Verdict } from './block.ts'
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
  readonly says: Says
}

/**
 * Makes something of a node on a row, once for a run: what lies behind it is the same whoever asks. A node that
 * carries the record's value to a row is asked for the record.
 */
export function oncePerNode<R extends Run, T>(
  make: (run: R, node: NodeId, row: number) => T,
): (run: R, node: NodeId, row: number) => T {
  const made = new WeakMap<R, Map<number, T>>()
  return function ask(run, node, row) {
    const inner = nodeAt(run.table, node)
    if (inner.kind === 'of-record')
      return ask(run, inner.of[0], run.block.rows[inner.grain].owner[row] as number)
    const known = made.get(run) ?? new Map<number, T>()
    made.set(run, known)
    const key = row * run.table.size + node
    const found = known.get(key)
    if (found !== undefined) return found
    const fresh = make(run, node, row)
    known.set(key, fresh)
    return fresh
  }
}

/**
 * The facts behind what a node says on a row. Decided: a set of stated facts that suffices to keep the verdict
 * whatever the others are. Undetermined: the facts that are missing.
 */
export const cellsBehind = (run: Run, node: NodeId, row: number): readonly Cell[] => [
  ...gather(run, node, row).values(),
]

type Cells = ReadonlyMap<string, Cell>
const none: Cells = new Map()

const gather = oncePerNode((run: Run, id: NodeId, row: number): Cells => {
  const node = nodeAt(run.table, id)
  if (node.kind === 'constant') return none
  const verdict = run.says(id, row)
  switch (node.kind) {
    case 'atom': {
      const column = run.table.columns[node.column] as Column
      const cell = { column, grain: node.grain, row, verdict }
      return new Map([[`${node.column} ${row} ${verdict}`, cell]])
    }
    case 'not':
    case 'unproven-fails':
    case 'unproven-holds':
      return gather(run, node.of[0], row)
    case 'of-record':
      return gather(run, node.of[0], run.block.rows[node.grain].owner[row] as number)
    case 'some':
      return gatherSome(run, node.of[0], { row, verdict })
    case 'and':
    case 'or': {
      // One part is enough to decide an `and` against, an `or` for; otherwise every part of the verdict counts.
      const parts = node.of
        .filter((part) => run.says(part, row) === verdict)
        .map((part) => gather(run, part, row))
      const enough = verdict === (node.kind === 'and' ? 'not-met' : 'met')
      return enough ? fewest(parts) : union(parts)
    }
  }
})

const fewest = (parts: readonly Cells[]): Cells =>
  parts.reduce((best, part) => (part.size < best.size ? part : best), parts[0] ?? none)

const union = (parts: readonly Cells[]): Cells =>
  parts.length === 1 ? (parts[0] as Cells) : new Map(parts.flatMap((part) => [...part]))

function gatherSome(run: Run, of: NodeId, at: { row: number; verdict: Verdict }): Cells {
  const { count, owner } = run.block.rows[nodeAt(run.table, of).grain]
  const found: Cells[] = []
  for (let row = 0; row < count; row++) {
    if (owner[row] !== at.row || run.says(of, row) !== at.verdict) continue
    found.push(gather(run, of, row))
    if (at.verdict === 'met') break
  }
  return union(found)
}
