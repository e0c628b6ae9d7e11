import { isBinding, judge } from '../evaluate/apply.ts'
import type { Applied } from '../evaluate/apply.ts'
import { isChosen } from '../evaluate/report.ts'
import type { LinkedProvision } from '../law/link.ts'

/** Flexibilities of the chosen instruments that are met on some row, whether or not anything needs them. */
export const permissionsMet = (applied: Applied): readonly LinkedProvision[] =>
  applied.law.provisions.filter((linked) => {
    const { head, instrument } = linked
    if (head.kind !== 'flexibility' || !isChosen(applied.options, instrument.id)) return false
    if (!isBinding(applied, instrument)) return false
    const view = linked.own
    return Array.from({ length: applied.block.rows[view.grain].count }, (_, row) => row).some(
      (row) => judge(applied, linked, { view, row }).status === 'established',
    )
  })
