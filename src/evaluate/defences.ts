import { cite } from '../finding/cite.ts'
import type { Defence } from '../finding/types.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { LinkedDefence } from '../law/link-provision.ts'
import type { Applied } from './apply.ts'
import { seatsOf } from './elements.ts'
import type { Seat } from './elements.ts'
import { factsBehind } from './facts-behind.ts'

/** The defences that bear on a provision on a row, sorted by what became of them. */
export interface Defences {
  readonly open: readonly Defence[]
  readonly standing: readonly Defence[]
  readonly failed: readonly Defence[]
}

/** Looks at every edge against a provision on a row. Those out of force or out of scope do not bear on it. */
export function defencesOf(applied: Applied, { view, row }: Pick<Seat, 'view' | 'row'>): Defences {
  const found = view.defences.flatMap((defence) => {
    const linked = applied.law.byId.get(defence.by)
    if (linked === undefined || isIdle(applied, defence, { linked, view, row })) return []
    return [
      {
        defence: toDefence(applied, defence, { linked, view, row }),
        stands: applied.says(defence.primaFacie, row) === 'met',
      },
    ]
  })
  const all = found.map((f) => f.defence)
  return {
    open: found
      .filter((f) => !f.stands && f.defence.verdict === 'undetermined')
      .map((f) => f.defence),
    standing: found.filter((f) => f.stands).map((f) => f.defence),
    failed: all.filter((d) => d.verdict === 'not-met' && d.facts.length > 0),
  }
}

function isIdle({ says }: Applied, defence: LinkedDefence, { linked, view, row }: Seat): boolean {
  const own = linked.views.get(view.grain) ?? linked.own
  const out = own.grain === view.grain && says(own.inForce, row) === 'not-met'
  return out || says(defence.scope, row) === 'not-met'
}

function toDefence(
  applied: Applied,
  { by, as, known }: LinkedDefence,
  { linked, view, row }: Seat,
): Defence {
  const because = decisiveElement(applied, by, { view, row })
  return {
    provision: by,
    citation: cite(linked.instrument, linked.provision).text,
    as,
    verdict: applied.says(known, row),
    pleaded: applied.measure.invoked?.some((plea) => plea.provision === by) ?? false,
    ...factsBehind(applied, known, row),
    ...(because === undefined ? {} : { because }),
  }
}

/** The first element of a defence that is not met or not known. */
function decisiveElement(
  applied: Applied,
  by: string,
  at: Pick<Seat, 'view' | 'row'>,
): string | undefined {
  const [seat] = seatsOf(applied, by, at)
  if (seat === undefined) return undefined
  const verdicts = seat.view.elements.map((e) => ({
    e,
    verdict: applied.says(e.primaFacie, seat.row),
  }))
  const decisive =
    verdicts.find((v) => v.verdict === 'not-met') ??
    verdicts.find((v) => v.verdict === 'undetermined')
  if (decisive === undefined) return undefined
  return labelIn(seat.linked, decisive.e.name)
}

const labelIn = ({ provision }: LinkedProvision, name: string) =>
  provision.elements[name]?.label ?? name.replaceAll('-', ' ')
