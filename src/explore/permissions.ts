import { isBinding, judge } from '../evaluate/apply.ts'
import type { Applied } from '../evaluate/apply.ts'
import { isChosen } from '../evaluate/report.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { Standing } from './standing.ts'

/**
 * Flexibilities of the chosen instruments that are met on some row: express permissions, and exceptions from a rule
 * that bears on the measure, be it that they defeat it.
 */
export const permissionsMet = (
  applied: Applied,
  standing: ReadonlyMap<string, Standing>,
): readonly LinkedProvision[] =>
  applied.law.provisions.filter((linked) => {
    const { head, instrument } = linked
    const targets = applied.law.graph.targets.get(head.id) ?? []
    if (!head.permits && !targets.some((id) => standing.get(id)?.kind !== undefined)) return false
    if (head.kind !== 'flexibility' || !isChosen(applied.options, instrument.id)) return false
    if (!isBinding(applied, instrument)) return false
    const view = linked.own
    return Array.from({ length: applied.block.rows[view.grain].count }, (_, row) => row).some(
      (row) => judge(applied, linked, { view, row }).status === 'established',
    )
  })
