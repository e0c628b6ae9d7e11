import type { LedgerEntry } from '../finding/types.ts'
import type { Status } from '../finding/status.ts'
import type { LinkedProvision } from '../law/link.ts'
import { judge } from './apply.ts'
import type { Applied } from './apply.ts'
import { rowOf } from './elements.ts'

/** Of several rows, the status that matters most. */
const weight: readonly Status[] = [
  'established',
  'open-defence',
  'undetermined',
  'defeated',
  'not-established',
  'not-applicable',
  'not-raised',
  'out-of-force',
  'not-encoded',
]

/** Where each provision stands, with nothing left out. */
export function ledgerOf(
  applied: Applied,
  considered: readonly LinkedProvision[],
): readonly LedgerEntry[] {
  return considered.map((linked) => entryOf(applied, linked))
}

function entryOf(applied: Applied, linked: LinkedProvision): LedgerEntry {
  const { own: view, provision, instrument } = linked
  const judged = Array.from({ length: applied.block.rows[view.grain].count }, (_, row) => ({
    row: rowOf(applied, view.grain, row),
    judged: judge(applied, linked, { view, row }),
  }))
  const best = judged.toSorted(
    (a, b) => weight.indexOf(a.judged.status) - weight.indexOf(b.judged.status),
  )[0]
  const head = { provision: provision.id, instrument: instrument.id, pinpoint: provision.pinpoint }
  // A list that is known to be empty leaves nothing to judge.
  if (best === undefined)
    return { ...head, status: emptyStatus(applied, linked), onRecord: 'not-met' }
  const rows = judged.map(({ row, judged: j }) => ({ row, status: j.status, onRecord: j.onRecord }))
  return {
    ...head,
    status: best.judged.status,
    onRecord: best.judged.onRecord,
    ...(view.grain === 'record' ? {} : { rows }),
  }
}

function emptyStatus(applied: Applied, linked: LinkedProvision): Status {
  const [law] = [applied.record['law'] as { bound: Readonly<Record<string, boolean>> }]
  return law.bound[linked.instrument.id.replaceAll('.', '/')] === true
    ? 'not-established'
    : 'out-of-force'
}
