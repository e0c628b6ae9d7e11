import { isBinding } from '../evaluate/apply.ts'
import { judge } from '../evaluate/judge.ts'
import type { Applied } from '../evaluate/apply.ts'
import { isChosen } from '../evaluate/options.ts'
import type { Judged } from '../evaluate/judge.ts'
import type { Status } from '../finding/status.ts'
import type { LinkedProvision } from '../law/link.ts'
import { standingOf } from './standing.ts'

/**
 * Flexibilities of the chosen instruments that are met on some row: express permissions, and exceptions from a rule
 * that bears on the measure or would without them.
 */
export const permissionsMet = (applied: Applied): readonly LinkedProvision[] =>
  applied.law.provisions.filter((linked) => {
    const { head, instrument } = linked
    if (head.kind !== 'flexibility' || !isChosen(applied.options, instrument.id)) return false
    if (!isBinding(applied, instrument)) return false
    return (
      judgedOn(applied, linked).some(({ status }) => status === 'established') &&
      (head.permits || targetsOf(applied, linked).some((target) => isInPlay(applied, target)))
    )
  })

const judgedOn = (applied: Applied, linked: LinkedProvision): readonly Judged[] => {
  const view = linked.own
  return applied.rows[view.grain].map((row) => judge(applied, linked, { view, row }))
}

const targetsOf = ({ law }: Applied, { id: own }: LinkedProvision) =>
  (law.graph.targets.get(own) ?? []).flatMap((id) => law.byId.get(id) ?? [])

const defeasible: readonly Status[] = ['established', 'open-defence', 'defeated']

const isInPlay = (applied: Applied, target: LinkedProvision): boolean =>
  target.head.kind === 'constraint'
    ? standingOf(applied, target).kind !== undefined
    : judgedOn(applied, target).some(({ status }) => defeasible.includes(status))
