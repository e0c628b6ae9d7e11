import { cite } from '../finding/cite.ts'
import type { Argument, Defence, RowRef } from '../finding/types.ts'
import type { Status } from '../finding/status.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { applyLaw, rowsIn } from './apply.ts'
import { judge } from './judge.ts'
import type { CheckOptions } from './apply.ts'
import { defencesOf } from './defences.ts'
import { elementsOf, rowOf } from './elements.ts'
import type { Arguments } from './elements.ts'
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

/** Explains a provision row by row; `undefined` if the law has none of that id. */
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
  return rowsIn(applied, view.grain).map((row) => {
    const into: Arguments = new Map()
    const elements = elementsOf(applied, { linked, view, row }, into)
    const { status, onRecord } = judge(applied, linked, { view, row })
    const { open, standing, failed } = defencesOf(applied, { view, row })
    const root: Argument = {
      id: provision,
      provision,
      citation: cite(linked.instrument, linked.provision).text,
      verdict: applied.says(view.description, row),
      elements,
    }
    return {
      row: rowOf(applied, view.grain, row),
      status,
      onRecord,
      root,
      arguments: Object.fromEntries(into),
      defences: [...standing, ...open, ...failed],
    }
  })
}
