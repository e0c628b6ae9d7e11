import jsonLogicJs from 'json-logic-js'
import type { RulesLogic } from 'json-logic-js'
import type { Engine, Load } from '../engines/engine.ts'
import { jsonLogic } from '../workload/json-logic.ts'
import type { WorkloadRecord } from '../workload/records.ts'
import { conjunction } from '../workload/rules.ts'
import type { Rule } from '../workload/rules.ts'
import { elementsAndRule, truth } from './kleene.ts'

export interface Check {
  readonly checked: number
  readonly differences: number
}

interface Workload {
  readonly rules: readonly Rule[]
  readonly records: readonly WorkloadRecord[]
}

/**
 * Compares an engine's verdicts with the oracles: json-logic-js on full records, the Kleene walk on partial ones.
 * json-logic-js itself is compared with the walk, so that the two oracles agree as well.
 */
export async function checkVerdicts(
  engine: Engine,
  load: Load,
  workload: Workload,
): Promise<Check> {
  const batch = load(workload.records)
  await batch.judge()
  const found = batch.verdicts()
  let checked = 0
  let differences = 0
  for (const expected of expectations(engine, workload)) {
    if (found[checked++] !== expected) differences++
  }
  if (found.length !== checked) throw new Error(`${found.length} verdicts for ${checked} questions`)
  return { checked, differences }
}

function* expectations(
  { reads, answers }: Engine,
  { rules, records }: Workload,
): Generator<number> {
  const questions = rules.map((rule) => {
    const whole = conjunction(rule)
    return { rule, whole, condition: jsonLogic(whole) as RulesLogic }
  })
  for (const record of records) {
    for (const { rule, whole, condition } of questions) {
      if (answers === 'elements') yield* elementsAndRule(rule, record)
      else if (reads === 'partial') yield truth(whole, record)
      else yield agreed(truth(whole, record), jsonLogicJs.apply(condition, record) ? 2 : 0)
    }
  }
}

/** A value that no verdict equals, where the oracles disagree. */
const agreed = (a: number, b: number): number => (a === b ? a : Number.NaN)
