import type { Grain } from '../facts/fact.ts'
import { cite } from '../finding/cite.ts'
import type { ElementFinding, RowRef } from '../finding/types.ts'
import { negatedIn, referredTo } from '../law/graph.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { LinkedElement, View } from '../law/link-provision.ts'
import type { Applied } from './apply.ts'
import { factsBehind } from './facts-behind.ts'
import { labelOf } from './row-label.ts'

/** A provision on a row, seen through one of its views. */
export interface Seat {
  readonly linked: LinkedProvision
  readonly view: View
  readonly row: number
}

/** The elements of a provision on a row. What an element refers to is named, and explained among the arguments. */
export const elementsOf = (applied: Applied, seat: Seat): readonly ElementFinding[] =>
  seat.view.elements.map((element) => elementFinding(applied, { ...seat, element }))

function elementFinding(
  applied: Applied,
  seat: Seat & { readonly element: LinkedElement },
): ElementFinding {
  const { linked, row, element } = seat
  const source = linked.provision.elements[element.name]
  const verdict = applied.says(element.primaFacie, row)
  const known = applied.says(element.known, row)
  const targets = source === undefined ? [] : referredTo(source)
  const see = targets.flatMap((target) => seatsOf(applied, target, seat)).map(seatId(applied))
  const open =
    verdict === 'met' && known === 'undetermined' ? openInside(applied, targets, seat) : []
  return {
    name: element.name,
    label: source?.label ?? element.name.replaceAll('-', ' '),
    ...(source?.pinpoint === undefined ? {} : { pinpoint: source.pinpoint }),
    verdict,
    ...(isNegated(linked, element.name) ? { negated: true } : {}),
    ...(open.length === 0
      ? {}
      : { unless: open.map((id) => ({ provision: id, citation: citationOf(applied, id) })) }),
    ...(see.length === 0 ? {} : { see }),
    ...factsBehind(applied, element.primaFacie, row),
  }
}

function citationOf({ law }: Applied, id: string): string {
  const linked = law.byId.get(id)
  return linked === undefined ? id : cite(linked.instrument, linked.provision).text
}

const isNegated = ({ provision }: LinkedProvision, name: string) =>
  [provision.applies, provision.holds].some((part) => negatedIn(part).includes(name))

/** The rows of `target` that a row of `seat` reads: itself, or all rows of another list. */
export function seatsOf(
  applied: Applied,
  target: string,
  { view, row }: Pick<Seat, 'view' | 'row'>,
): readonly Seat[] {
  const linked = applied.law.byId.get(target)
  if (linked === undefined) return []
  const { head, own } = linked
  if (head.each !== undefined && head.each !== view.grain)
    return applied.rows[own.grain].map((i) => ({ linked, view: own, row: i }))
  const same = own.grain === view.grain ? own : linked.views.get(view.grain)
  return same === undefined ? [] : [{ linked, view: same, row }]
}

/** Names a provision on a row: `wto.scm.1.1`, `wto.scm.3.1.b@conditions[0]`. */
export const seatId =
  ({ block }: Applied) =>
  ({ linked, view: { grain }, row }: Seat): string => {
    if (grain === 'record') return linked.id
    const index = block.rows[grain].index[row] as number
    return `${linked.id}@${grain}[${index < 0 ? '-' : index}]`
  }

/** Open exclusions inside what an element refers to, at any depth. */
function openInside(
  applied: Applied,
  targets: readonly string[],
  from: Pick<Seat, 'view' | 'row'>,
): readonly string[] {
  const found = new Set<string>()
  const visit = (target: string, at: Pick<Seat, 'view' | 'row'>): void => {
    for (const seat of seatsOf(applied, target, at)) {
      for (const defence of seat.view.defences) {
        const open =
          defence.as === 'excludes' && applied.says(defence.known, seat.row) === 'undetermined'
        if (open) found.add(defence.by)
      }
      for (const inner of Object.values(seat.linked.provision.elements).flatMap(referredTo))
        visit(inner, seat)
    }
  }
  for (const target of targets) visit(target, from)
  return [...found]
}

/** A row as findings name it. */
export function rowOf({ block, record }: Applied, grain: Grain, row: number): RowRef {
  if (grain === 'record') return { label: 'the measure as a whole' }
  const index = block.rows[grain].index[row] as number
  return index < 0
    ? { list: grain, label: `${grain} that are not listed` }
    : {
        list: grain,
        index,
        label: labelOf(grain, index, (record[grain] as readonly unknown[])[index]),
      }
}
