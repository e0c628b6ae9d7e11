import { cite } from '../finding/cite.ts'
import type { Argument } from '../finding/types.ts'
import { referredTo } from '../law/graph.ts'
import type { Applied } from './apply.ts'
import { elementsOf, seatId, seatsOf } from './elements.ts'
import type { Seat } from './elements.ts'

/** What the elements of these provisions rest on, at any depth: one argument for each provision and row referred to. */
export function argumentsBehind(
  applied: Applied,
  seats: readonly Seat[],
): Readonly<Record<string, Argument>> {
  const found = new Map<string, Seat>()
  const idOf = seatId(applied)
  const visit = (seat: Seat): void => {
    const targets = Object.values(seat.linked.provision.elements).flatMap(referredTo)
    for (const at of targets.flatMap((target) => seatsOf(applied, target, seat))) {
      const id = idOf(at)
      if (found.has(id)) continue
      found.set(id, at)
      visit(at)
    }
  }
  seats.forEach(visit)
  return Object.fromEntries([...found].map(([id, seat]) => [id, argumentFor(applied, id, seat)]))
}

/** How a provision is met on a row. */
export function argumentFor(applied: Applied, id: string, seat: Seat): Argument {
  const { linked, view, row } = seat
  return {
    id,
    provision: linked.id,
    citation: cite(linked.instrument, linked.provision).text,
    verdict: applied.says(view.description, row),
    elements: elementsOf(applied, seat),
  }
}
