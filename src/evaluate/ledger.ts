import type { LedgerEntry } from '../finding/types.ts'
import type { Status } from '../finding/status.ts'
import type { LinkedProvision } from '../law/link.ts'
import { isBinding, judge } from './apply.ts'
import type { Applied } from './apply.ts'
import { rowOf } from './elements.ts'

/** Of several rows, the status that matters most. */
const weight: Readonly<Record<Status, number>> = {
  established: 0,
  'open-defence': 1,
  undetermined: 2,
  defeated: 3,
  'not-established': 4,
  'not-applicable': 5,
  'not-raised': 6,
  'out-of-force': 7,
  'not-encoded': 8,
}

/** Where each provision stands, with nothing left out. */
export function ledgerOf(
  applied: Applied,
  considered: readonly LinkedProvision[],
): readonly LedgerEntry[] {
  return considered.map((linked) => entryOf(applied, linked))
}

function entryOf(applied: Applied, linked: LinkedProvision): LedgerEntry {
  const { id, pinpoint } = linked.head
  const head = { provision: id, instrument: linked.instrument.id, pinpoint }
  if (!isBinding(applied, linked.instrument))
    return { ...head, status: 'out-of-force', onRecord: 'not-met' }
  const view = linked.own
  if (view.grain === 'record') return { ...head, ...standing(applied, linked, 0) }
  const rows = Array.from({ length: applied.block.rows[view.grain].count }, (_, row) => ({
    row: rowOf(applied, view.grain, row),
    ...standing(applied, linked, row),
  }))
  const [first, ...others] = rows
  // A list that is known to be empty leaves nothing to judge.
  if (first === undefined) return { ...head, status: 'not-established', onRecord: 'not-met' }
  const { status, onRecord } = others.reduce(
    (best, one) => (weight[one.status] < weight[best.status] ? one : best),
    first,
  )
  return { ...head, status, onRecord, rows }
}

function standing(applied: Applied, linked: LinkedProvision, row: number) {
  const { status, onRecord } = judge(applied, linked, { view: linked.own, row })
  return { status, onRecord }
}
