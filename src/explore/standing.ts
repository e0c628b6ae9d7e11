import type { Verdict } from '../condition/block.ts'
import { judge } from '../evaluate/judge.ts'
import type { Applied } from '../evaluate/apply.ts'
import { isChosen } from '../evaluate/options.ts'
import type { Judged } from '../evaluate/judge.ts'
import type { Seat } from '../evaluate/elements.ts'
import { kindOfConstraint } from '../finding/kind.ts'
import type { Status } from '../finding/status.ts'
import type { FindingKind } from '../finding/types.ts'
import type { LinkedProvision } from '../law/link.ts'

/** Where a provision stands over all rows: its gravest finding, if it has one, and whether it can still bite. */
export interface Standing {
  readonly linked: LinkedProvision
  readonly kind: FindingKind | undefined
  readonly status: Status
  readonly onRecord: Verdict
  /** Rows on which it is a conflict. */
  readonly conflicts: readonly Seat[]
  /** Known not to be breached on any row, defences left aside. */
  readonly clear: boolean
  /** A prohibition, limit or duty that is breached or may be. */
  readonly live: boolean
}

const gravity: readonly (FindingKind | undefined)[] = ['conflict', 'constraint', undefined]
/** Those in which a provision can still bite, gravest first. */
const openStatuses: readonly Status[] = ['established', 'open-defence', 'undetermined']

/** How every constraint stands, by id, in the order of the law. */
export function standings(applied: Applied): ReadonlyMap<string, Standing> {
  const constraints = applied.law.provisions.filter(
    ({ head, instrument }) =>
      head.kind === 'constraint' && isChosen(applied.options, instrument.id),
  )
  return new Map(constraints.map((linked) => [linked.id, standingOf(applied, linked)]))
}

/** How one constraint stands. */
export function standingOf(applied: Applied, linked: LinkedProvision): Standing {
  const view = linked.own
  const rows = applied.rows[view.grain].map((row) => {
    const seat = { linked, view, row }
    const judged = judge(applied, linked, seat)
    const kind = kindOfConstraint(linked.head, judged)
    return { seat, judged, kind }
  })
  const [gravest] = rows.toSorted(
    (a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind) || rank(a.judged) - rank(b.judged),
  )
  return {
    linked,
    kind: gravest?.kind,
    status: gravest?.judged.status ?? 'not-raised',
    onRecord: gravest?.judged.onRecord ?? 'not-met',
    conflicts: rows.filter(({ kind }) => kind === 'conflict').map(({ seat }) => seat),
    clear: rows.every(({ seat }) => applied.says(view.primaFacie, seat.row) === 'not-met'),
    live:
      linked.head.effect !== 'exposes' &&
      rows.some(({ kind, judged }) => kind !== undefined && isOpen(judged)),
  }
}

const rank = ({ status }: Judged) =>
  openStatuses.includes(status) ? openStatuses.indexOf(status) : openStatuses.length
const isOpen = ({ status }: Judged) => openStatuses.includes(status)
