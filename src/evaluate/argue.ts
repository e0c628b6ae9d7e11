import type { Argument, Defence, RowRef } from '../finding/types.ts'
import type { Status } from '../finding/status.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { applyLaw } from './apply.ts'
import { judge } from './judge.ts'
import type { CheckOptions } from './options.ts'
import { defencesOf } from './defences.ts'
import { argumentFor, argumentsBehind } from './arguments.ts'
import { rowOf } from './elements.ts'
import type { Verdict } from '../condition/block.ts'

/** The whole argument of one provision on one row, whether or not it became a finding. */
export interface Explanation {
  readonly row: RowRef
  readonly status: Status
  readonly onRecord: Verdict
  readonly root: Argument
  readonly arguments: Readonly<Record<string, Argument>>
  readonly defences: readonly Defence[]
}

/**
 * Explains a provision row by row; `undefined` if the law has none of that id.
 *
 * @throws RangeError where an option names what does not exist
 */
export function explain(
  law: Law,
  measure: Measure,
  provision: string,
  options: CheckOptions & { asOf: string },
): readonly Explanation[] | undefined {
  const linked = law.byId.get(provision)
  if (linked === undefined) return undefined
  const applied = applyLaw(law, measure, options)
  const view = linked.own
  return applied.rows[view.grain].map((row) => {
    const seat = { linked, view, row }
    const { status, onRecord } = judge(applied, linked, seat)
    const { open, standing, failed } = defencesOf(applied, seat)
    return {
      row: rowOf(applied, view.grain, row),
      status,
      onRecord,
      root: argumentFor(applied, provision, seat),
      arguments: argumentsBehind(applied, [seat]),
      defences: [...standing, ...open, ...failed],
    }
  })
}
