import type { Verdict } from '../condition/block.ts'
import type { LedgerEntry } from '../finding/types.ts'
import type { Status } from '../finding/status.ts'
import type { LawPart, LinkedProvision } from '../law/link.ts'
import { judge } from './judge.ts'
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
  considered: readonly LawPart[],
  isBound: ReadonlySet<string>,
): readonly LedgerEntry[] {
  return considered.flatMap((part) =>
    isBound.has(part.instrument.id)
      ? part.provisions.map((linked) => entryOf(applied, linked))
      : outOfForce(part),
  )
}

/** Of what does not bind, nothing is judged. */
function outOfForce({ instrument, names }: LawPart): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = []
  for (let i = 0; i < names.length; i += 2)
    entries.push({
      provision: names[i] as string,
      instrument: instrument.id,
      pinpoint: names[i + 1] as string,
      status: 'out-of-force',
      onRecord: 'not-met',
    })
  return entries
}

/** Where a provision that binds stands. */
export function entryOf(applied: Applied, linked: LinkedProvision): LedgerEntry {
  const view = linked.own
  const { count } = applied.block.rows[view.grain]
  // A list that is known to be empty leaves nothing to judge.
  if (count === 0) return entry(linked, 'not-established', 'not-met')
  if (view.grain === 'record') {
    const { status, onRecord } = judge(applied, linked, { view, row: 0 })
    return entry(linked, status, onRecord)
  }
  const rows = Array.from({ length: count }, (_, row) => {
    const { status, onRecord } = judge(applied, linked, { view, row })
    return { row: rowOf(applied, view.grain, row), status, onRecord }
  })
  const { status, onRecord } = rows.reduce((best, one) =>
    weight[one.status] < weight[best.status] ? one : best,
  )
  return { ...entry(linked, status, onRecord), rows }
}

const entry = (
  { id, instrument, pinpoint }: LinkedProvision,
  status: Status,
  onRecord: Verdict,
): LedgerEntry => ({
  provision: id,
  instrument: instrument.id,
  pinpoint,
  status,
  onRecord,
})
