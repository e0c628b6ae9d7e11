import { cite } from '../finding/cite.ts'
import type { Clash } from '../finding/types.ts'
import type { Instrument, Relation } from '../law/article.ts'
import { goesBy } from '../law/goes-by.ts'
import { judge } from './judge.ts'
import type { Applied } from './apply.ts'
import { seatsOf } from './elements.ts'
import type { Seat } from './elements.ts'
import { positionsTaken } from './readings.ts'

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
    if (conflictClause(applied, instrument, other.instrument) !== undefined) return []
    if (conflictClause(applied, other.instrument, instrument) !== undefined) return []
    const binds = seatsOf(applied, by, seat).some(
      (at) => judge(applied, at.linked, at).onRecord === 'met',
    )
    const citation = cite(other.instrument, other.provision).text
    return binds ? [{ provision: by, instrument: other.instrument.id, citation, as, why }] : []
  })
}

const ranking: readonly string[] = ['prevails-over', 'yields-to']

/** A clause of one instrument that says which of it and another prevails, under the readings taken. */
export const conflictClause = (
  applied: Applied,
  { relations = [] }: Instrument,
  { id }: Instrument,
): Relation | undefined =>
  relations.find(
    ({ to, kind, under }) =>
      ranking.includes(kind) &&
      goesBy(id, to) &&
      (under === undefined ||
        positionsTaken(applied, [under.reading]).some(
          ({ position }) => position === under.position,
        )),
  )
