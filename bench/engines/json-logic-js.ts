import jsonLogicJs from 'json-logic-js'
import type { RulesLogic } from 'json-logic-js'
import { jsonLogic } from '../workload/json-logic.ts'
import { conjunction } from '../workload/rules.ts'
import { twoValued } from './engine.ts'
import type { Engine } from './engine.ts'

/** The reference implementation of JsonLogic for JavaScript. */
export const interpreted: Engine = {
  reads: 'full',
  answers: 'rules',
  prepare: async (rules) =>
    twoValued(
      rules.map((rule) => {
        const condition = jsonLogic(conjunction(rule)) as RulesLogic
        return (record) => jsonLogicJs.apply(condition, record)
      }),
    ),
}
