import { ask } from '../condition/ask.ts'
import type { Block } from '../condition/block.ts'
import { readBlock } from '../condition/columns.ts'
import { grains } from '../condition/stream.ts'
import type { Grain } from '../facts/fact.ts'
import type { FactRecord } from '../condition/values.ts'
import type { Run } from '../condition/explain.ts'
import { counterparts, isWithin, lawFactsFor, owedFor } from '../law/actor.ts'
import type { Counterparts } from '../law/actor.ts'
import type { Instrument } from '../law/article.ts'
import type { Law } from '../law/link.ts'
import type { View } from '../law/link-provision.ts'
import { factRecord } from '../measure/rows.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Judged } from './judge.ts'
import { demandOptions } from './options.ts'
import type { CheckOptions } from './options.ts'

/** The law applied to one measure: the table has been run, nothing has been said yet. */
export interface Applied extends Run {
  readonly law: Law
  readonly measure: Measure
  readonly record: FactRecord
  readonly owed: Counterparts
  readonly asOf: string
  readonly options: CheckOptions
  /** The rows of each grain, counted once: every provision is judged on some. */
  readonly rows: Readonly<Record<Grain, readonly number[]>>
  /** What has been judged so far, row by row. */
  readonly judged: Map<View, Judged[]>
}

/**
 * Applies the law to a valid measure.
 *
 * @throws RangeError where an option names what does not exist
 */
export function applyLaw(
  law: Law,
  measure: Measure,
  options: CheckOptions & { asOf: string },
): Applied {
  demandOptions(law, options)
  const { asOf, towards, readings } = options
  const {
    development: claims,
    'development-contested': contested,
    'annex-vii-b-graduated': graduated,
  } = measure.actor
  const applied = {
    actor: measure.actor.member,
    asOf,
    ...(claims === undefined ? {} : { claims }),
    ...(contested === undefined ? {} : { contested }),
    ...(graduated === undefined ? {} : { graduated }),
    ...(towards === undefined ? {} : { towards }),
    ...(readings === undefined ? {} : { readings }),
  }
  const owed = counterparts(law.rulebook, applied)
  const record = factRecord(measure, lawFactsFor(law.rulebook, applied, owed), {
    owedFor: () => owedFor(law.rulebook, applied, owed),
    isWithin: isWithin(law.rulebook, applied),
  })
  const block = readBlock(law.table, [record])
  const says = ask(law.table, block)
  return {
    law,
    table: law.table,
    block,
    says,
    measure,
    record,
    owed,
    asOf,
    options,
    rows: rowsOf(block),
    judged: new Map(),
  }
}

function rowsOf({ rows }: Block): Applied['rows'] {
  const numbered = grains.map((grain) => [grain, [...Array(rows[grain].count).keys()]])
  return Object.fromEntries(numbered) as Applied['rows']
}

/** Whether an instrument may bind the actor on the day: where it does not, nothing of it needs a look. */
export const isBinding = ({ law, says }: Applied, { id }: Instrument): boolean => {
  const node = law.binds.get(id)
  return node !== undefined && says(node, 0) !== 'not-met'
}
