import type { Verdict } from '../condition/block.ts'
import { cellsBehind } from '../condition/explain.ts'
import type { Cell } from '../condition/explain.ts'
import { keepers } from '../condition/keepers.ts'
import type { Applied } from '../evaluate/apply.ts'
import type { Grain } from '../facts/fact.ts'
import type { Element } from '../law/article.ts'
import { listed } from '../law/graph.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { LinkedElement } from '../law/link-provision.ts'
import type { Edit } from './edit.ts'

/** A record as it was given, and as it stands after some changes. */
export interface Change {
  readonly start: Applied
  readonly applied: Applied
  readonly edits: readonly Edit[]
}

/**
 * Whether what was breached is known not to be. A row may stay as open as it was: that other charges on importing are
 * not told neither proves nor hides that the duty was too high. What had been known may not have become open: a
 * breach is never cleared by leaving it unproven.
 */
export const isCleared = (change: Change, linked: LinkedProvision): boolean =>
  change.applied.rows[linked.own.grain].every((row) => isClearedOn(change, linked, row))

/**
 * Facts of the changed record of which at least one must change before a provision is cleared, row by row. Whoever
 * looks for changes needs to look nowhere else.
 */
export function barsTo(change: Change, linked: LinkedProvision): readonly (readonly Cell[])[] {
  return change.applied.rows[linked.own.grain]
    .filter((row) => !isClearedOn(change, linked, row))
    .map((row) => barsOn(change, linked, row))
}

function barsOn(change: Change, linked: LinkedProvision, row: number): readonly Cell[] {
  const { applied } = change
  const { record, primaFacie } = linked.own
  if (now(change, record, row) === 'met') return keepers(applied, record, row, 'other-than-met')
  if (now(change, primaFacie, row) === 'met')
    return keepers(applied, primaFacie, row, 'other-than-met')
  // Left unproven: it has to be known again, or known to fail.
  return [
    ...keepers(applied, primaFacie, row, 'not-met'),
    ...opened(change, linked, row).flatMap((e) => cellsBehind(applied, e.primaFacie, row)),
  ]
}

function isClearedOn(change: Change, linked: LinkedProvision, row: number): boolean {
  const verdict = now(change, linked.own.primaFacie, row)
  return (
    verdict === 'not-met' ||
    (verdict === 'undetermined' &&
      now(change, linked.own.record, row) !== 'met' &&
      before(change, linked, row) !== undefined &&
      opened(change, linked, row).length === 0)
  )
}

/** Elements that were known in the record as given, and no longer are. */
const opened = (change: Change, linked: LinkedProvision, row: number): readonly LinkedElement[] => {
  const from = before(change, linked, row)
  if (from === undefined) return []
  return linked.own.elements.filter(
    ({ name, primaFacie }) =>
      now(change, primaFacie, row) === 'undetermined' &&
      change.start.says(primaFacie, from) !== 'undetermined' &&
      !follows(change, linked.provision.elements[name]?.result),
  )
}

/** SCM 3.2 repeats what 3.1 comes to: where all that was breached there is cleared, the rest was open all along. */
function follows(change: Change, results: Element['result']): boolean {
  const read = listed(results).flatMap((id) => change.start.law.byId.get(id) ?? [])
  const breached = read.filter((linked) => wasBreached(change, linked))
  return breached.length > 0 && breached.every((linked) => isCleared(change, linked))
}

const wasBreached = ({ start }: Change, { own }: LinkedProvision): boolean =>
  start.rows[own.grain].some((row) => start.says(own.primaFacie, row) === 'met')

const now = ({ applied }: Change, node: number, row: number): Verdict => applied.says(node, row)

const before = (change: Change, { own }: LinkedProvision, row: number): number | undefined =>
  rowAsGiven(change, own.grain, row)

/** Where a row of the changed record stood in the record as given: rows may have gone before it. */
export function rowAsGiven(
  { start, applied, edits }: Change,
  grain: Grain,
  row: number,
): number | undefined {
  if (grain === 'record') return row
  const place = applied.block.rows[grain].index[row] ?? -1
  const gone = edits.flatMap((e) =>
    'remove' in e && e.path[0] === grain ? [e.path[1] as number] : [],
  )
  const list = (start.measure[grain] ?? []) as readonly unknown[]
  const left = list.map((_, i) => i).filter((i) => !gone.includes(i))
  const { index, count } = start.block.rows[grain]
  return Array.from({ length: count }, (_, i) => i).find(
    (i) => (index[i] ?? -1) === (place < 0 ? -1 : left[place]),
  )
}
