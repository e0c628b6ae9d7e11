import { tableBelow } from '../condition/below.ts'
import { verdictAt } from '../condition/block.ts'
import { evaluateBlock } from '../condition/evaluate-block.ts'
import type { Verdict } from '../condition/block.ts'
import { classCount } from '../condition/classes.ts'
import { vary } from '../condition/vary.ts'
import { cellsBehind } from '../condition/explain.ts'
import type { Cell } from '../condition/explain.ts'
import type { NodeId } from '../condition/table.ts'
import type { Applied } from './apply.ts'

/** More completions than this are not tried. */
const mostCompletions = 256

/**
 * What every completion of the missing facts agrees on, where there are few enough to try. Kleene logic says
 * "unknown" even where all of them agree.
 */
export function settledAt(applied: Applied, node: NodeId, row: number): Verdict | undefined {
  const cells = cellsBehind(applied, node, row)
  const size = cells.reduce((product, cell) => product * classCount(cell.column.classes), 1)
  if (cells.length === 0 || size > mostCompletions || cells.some(isOpen)) return undefined
  const below = tableBelow(applied.table, node)
  const verdicts = new Set<Verdict>()
  for (const block of vary(applied, cells)) {
    verdicts.add(verdictAt(evaluateBlock(below.table, block), below.node, row))
    if (verdicts.size > 1 || verdicts.has('undetermined')) return undefined
  }
  const [agreed] = verdicts
  return agreed
}

/** Facts of the unlisted cannot be completed one by one: there may be any number of such rows. */
const isOpen = ({ grain }: Cell) => grain !== 'record'
