import { LogicEngine } from 'json-logic-engine'
import { jsonLogic } from '../workload/json-logic.ts'
import { conjunction } from '../workload/rules.ts'
import { twoValued } from './engine.ts'
import type { Engine } from './engine.ts'

/** Walks the condition each time. */
export const interpreted: Engine = {
  reads: 'full',
  answers: 'rules',
  prepare: async (rules) => {
    const engine = new LogicEngine()
    return twoValued(
      rules.map((rule) => {
        const condition = jsonLogic(conjunction(rule))
        return (record) => engine.run(condition, record)
      }),
    )
  },
}

/** Generates code from strings, which strict content-security policies refuse. */
export const built: Engine = {
  ...interpreted,
  prepare: async (rules) => {
    const engine = new LogicEngine()
    return twoValued(
      rules.map(
        (rule) => engine.build(jsonLogic(conjunction(rule))) as (record: unknown) => unknown,
      ),
    )
  },
}
