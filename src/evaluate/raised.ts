import { statedAt } from '../condition/values.ts'
import type { Fact, Grain } from '../facts/fact.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { View } from '../law/link-provision.ts'
import type { Applied } from './apply.ts'

/**
 * Whether the record states a fact that the provision's own tests read. On rows of a list only what stands on the
 * row counts: that a grant is given does not raise a rule about its conditions. A provision on the record as a
 * whole is raised by any row that states what it reads through others.
 */
export function isRaised(
  applied: Applied,
  { ownFacts }: Pick<LinkedProvision, 'ownFacts'>,
  { view: { grain }, row }: { readonly view: View; readonly row: number },
): boolean {
  const place = grain === 'record' ? -1 : (applied.block.rows[grain].index[row] as number)
  const known = knownOn(applied, grain, place)
  return ownFacts.some((fact) => {
    const told = known.get(fact) ?? isStated(applied, fact, { grain, place })
    known.set(fact, told)
    return told
  })
}

/** Whether a provision is raised on a row: by a fact that is stated, or by a scope of its own that is met. */
export const isRaisedOn = (
  applied: Applied,
  linked: LinkedProvision,
  at: { readonly view: View; readonly row: number },
): boolean =>
  isRaised(applied, linked, at) ||
  (linked.head.scoped && applied.says(at.view.scope, at.row) === 'met')

type Stated = Map<Fact, boolean>

/** What has been found to be stated, or not, row by row: hundreds of provisions ask for the same facts. */
const found = new WeakMap<Applied, Map<Grain, Stated[]>>()

function knownOn(applied: Applied, grain: Grain, place: number): Stated {
  const grains = found.get(applied) ?? new Map<Grain, Stated[]>()
  found.set(applied, grains)
  const rows = grains.get(grain) ?? []
  grains.set(grain, rows)
  return (rows[place + 1] ??= new Map())
}

function isStated(
  { record }: Applied,
  fact: Fact,
  { grain, place }: { readonly grain: Grain; readonly place: number },
): boolean {
  if (grain !== 'record') {
    return fact.grain !== 'record' && statedAt(record, fact, grain, place) !== undefined
  }
  const list = fact.grain
  if (list === 'record' || list === 'floating')
    return statedAt(record, fact, 'record', -1) !== undefined
  const items = record[list]
  return Array.isArray(items) && items.some((_, i) => statedAt(record, fact, list, i) !== undefined)
}
