import type { Cell } from '../condition/explain.ts'
import { applyLaw } from '../evaluate/apply.ts'
import type { Applied } from '../evaluate/apply.ts'
import { isChosen } from '../evaluate/options.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { cite } from '../finding/cite.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { validateMeasure } from '../measure/validate.ts'
import { barsTo, isCleared, rowAsGiven } from './cleared.ts'
import type { Change } from './cleared.ts'
import { edited } from './edit.ts'
import type { Edit } from './edit.ts'
import { movesOn } from './lever-moves.ts'
import type { Move } from './lever-moves.ts'
import { objectivesAfter } from './objectives.ts'
import type { ObjectivesAfter } from './objectives.ts'
import { standings } from './standing.ts'
import type { Standing } from './standing.ts'

/** A smallest set of changes that clears every conflict, verified by judging the changed measure anew. */
export interface Redesign {
  readonly moves: readonly Move[]
  readonly measure: Measure
  /** Provisions that were breached and now are known not to be. */
  readonly clears: readonly Named[]
  /** Prohibitions, limits and duties that still may bite. */
  readonly remains: readonly Named[]
  readonly objectives: ObjectivesAfter
}

export interface Named {
  readonly provision: string
  readonly citation: string
  readonly status: string
}

/** What was found, within which bound, and whether the search ended before it. */
export interface Redesigns {
  readonly conflicts: readonly Named[]
  readonly redesigns: readonly Redesign[]
  readonly bound: number
  /** Judgements made; the search stops at `mostTrials`. */
  readonly trials: number
  readonly complete: boolean
}

export interface RedesignOptions extends CheckOptions {
  readonly asOf: string
  /** The most changes in one set; 2 by default. */
  readonly bound?: number
  /** The most judgements; 20,000 by default. */
  readonly mostTrials?: number
}

/**
 * The smallest sets of changes to what government controls that clear a measure's conflicts under the chosen
 * instruments. A breach counts as cleared only if it is known not to be one, never because it is left unproven; and
 * no rule that could not bite before may bite after. Complete within the bound: a set of facts that keep a breach
 * alive must be hit by every redesign, and all moves on such a set are tried.
 */
export function redesign(law: Law, measure: Measure, options: RedesignOptions): Redesigns {
  const { bound = 2, mostTrials = 20_000 } = options
  const judge = (changed: Measure) => applyLaw(law, changed, options)
  const start = judge(measure)
  const before = standings(start)
  const targets = [...before.values()].filter(({ kind }) => kind === 'conflict')
  const search: Search = {
    start,
    judge,
    measure,
    before,
    everywhere: standings({ ...start, options: everyInstrument(options) }),
    targets: targets.map(({ linked }) => linked),
    bound,
    mostTrials,
    seen: new Set(),
    trials: 0,
    found: [],
  }
  if (targets.length > 0) grow(search, [], start)
  const redesigns = smallest(search.found)
  return {
    conflicts: targets.map(nameOf),
    redesigns: redesigns.toSorted(byMerit),
    bound,
    trials: search.trials,
    complete: search.trials < mostTrials,
  }
}

function everyInstrument(options: CheckOptions): CheckOptions {
  const { instruments: _, ...others } = options
  return others
}

const nameOf = ({ linked, status }: Standing): Named => ({
  provision: linked.provision.id,
  citation: cite(linked.instrument, linked.provision).text,
  status,
})

interface Search {
  readonly start: Applied
  readonly judge: (measure: Measure) => Applied
  readonly measure: Measure
  readonly before: ReadonlyMap<string, Standing>
  readonly everywhere: ReadonlyMap<string, Standing>
  readonly targets: readonly LinkedProvision[]
  readonly bound: number
  readonly mostTrials: number
  readonly seen: Set<string>
  readonly found: Redesign[]
  trials: number
}

/** One more move on what keeps the first breach alive; a set that clears everything is kept and not grown further. */
function grow(search: Search, moves: readonly Move[], applied: Applied): void {
  const change = { start: search.start, applied, edits: moves.flatMap((m) => m.edits) }
  const left = search.targets.find((linked) => !isCleared(change, linked))
  if (left === undefined) return accept(search, moves, applied)
  if (moves.length === search.bound) return
  for (const move of movesAgainst(change, left)) {
    const set = [...moves, move]
    const key = set
      .map((m) => m.id)
      .toSorted()
      .join(' | ')
    if (search.seen.has(key) || overlap(moves, move)) continue
    search.seen.add(key)
    if (search.trials++ >= search.mostTrials) return
    grow(
      search,
      set,
      search.judge(
        edited(
          search.measure,
          set.flatMap((m) => m.edits),
        ),
      ),
    )
  }
}

/**
 * Moves on the facts that keep a provision from being cleared. They are moves on the record as it was given: what was
 * moved already is not moved again.
 */
function movesAgainst(change: Change, linked: LinkedProvision): readonly Move[] {
  for (const cells of barsTo(change, linked)) {
    const given = cells.flatMap((cell) => asGiven(change, cell))
    const moves = given.flatMap((cell) => movesOn(change.start, cell))
    if (moves.length > 0) return [...new Map(moves.map((move) => [move.id, move])).values()]
  }
  return []
}

/** A cell of the changed record where it stood in the record as given. */
function asGiven(change: Change, cell: Cell): readonly Cell[] {
  const row = rowAsGiven(change, cell.grain, cell.row)
  return row === undefined ? [] : [{ ...cell, row }]
}

/** Two moves on one fact are no set of two, nor is one on a row that the other takes away; both may take a row away. */
function overlap(moves: readonly Move[], move: Move): boolean {
  const meets = (a: Edit, b: Edit) =>
    !('remove' in a && 'remove' in b) &&
    a.path.every((key, i) => i >= b.path.length || key === b.path[i])
  return moves.some((m) => m.edits.some((a) => move.edits.some((b) => meets(a, b))))
}

function accept(search: Search, moves: readonly Move[], applied: Applied): void {
  const { measure } = applied
  const whole = standings({ ...applied, options: everyInstrument(applied.options) })
  const opens = [...whole].some(
    ([id, { live, kind }]) =>
      live &&
      (search.everywhere.get(id)?.live !== true ||
        (kind === 'conflict' && search.everywhere.get(id)?.kind !== 'conflict')),
  )
  if (opens || !validateMeasure(measure).ok) return
  const after = [...whole.values()].filter(({ linked }) =>
    isChosen(applied.options, linked.instrument.id),
  )
  search.found.push({
    moves,
    measure,
    clears: search.targets.flatMap(({ provision: { id } }) => {
      const standing = search.before.get(id)
      return standing === undefined ? [] : [nameOf(standing)]
    }),
    remains: after.filter(({ live, kind }) => live && kind !== undefined).map(nameOf),
    objectives: objectivesAfter(search.measure, measure),
  })
}

/** Sets of which no part is itself a redesign, each outcome once. */
function smallest(found: readonly Redesign[]): readonly Redesign[] {
  const ids = ({ moves }: Redesign) => moves.map((m) => m.id)
  const minimal = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other.moves.length < one.moves.length && ids(other).every((id) => ids(one).includes(id)),
      ),
  )
  return [...new Map(minimal.map((r) => [JSON.stringify(r.measure), r])).values()]
}

/** Few changes first; then what keeps most of the declared aims; then what leaves least open. */
const byMerit = (a: Redesign, b: Redesign) =>
  a.moves.length - b.moves.length ||
  a.objectives.lost.length - b.objectives.lost.length ||
  a.remains.length - b.remains.length
