import { cite } from '../finding/cite.ts'
import type { Clash } from '../finding/types.ts'
import type { Instrument } from '../law/article.ts'
import { judge } from './apply.ts'
import type { Applied } from './apply.ts'
import { seatsOf } from './elements.ts'
import type { Seat } from './elements.ts'

/**
 * Norms of other instruments that bind on the same row and require, or authorise against the one breached, what it
 * forbids. Where a conflict clause ranks the two there is no clash: one of them gives way.
 */
export function clashesOf(applied: Applied, seat: Seat): readonly Clash[] {
  const { provision, instrument } = seat.linked
  const opposed = applied.law.graph.opposed.get(provision.id) ?? []
  return opposed.flatMap(({ by, as, why }) => {
    const other = applied.law.byId.get(by)
    if (other === undefined || other.instrument.id === instrument.id) return []
    if (isRanked(instrument, other.instrument) || isRanked(other.instrument, instrument)) return []
    const binds = seatsOf(applied, by, seat).some(
      (at) => judge(applied, at.linked, at).onRecord === 'met',
    )
    const citation = cite(other.instrument, other.provision).text
    return binds ? [{ provision: by, instrument: other.instrument.id, citation, as, why }] : []
  })
}

const ranking: readonly string[] = ['prevails-over', 'yields-to']

/** Whether a conflict clause of one instrument says which of the two prevails. */
const isRanked = ({ relations }: Instrument, { id }: Instrument) =>
  (relations ?? []).some(
    ({ to, kind }) => ranking.includes(kind) && (to === id || id.startsWith(`${to}.`)),
  )
