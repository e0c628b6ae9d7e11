import { Engine as RulesEngine } from 'json-rules-engine'
import type { ConditionProperties, NestedCondition, TopLevelCondition } from 'json-rules-engine'
import type { Comparison, Test } from '../workload/rules.ts'
import { conjunction } from '../workload/rules.ts'
import { namingRules } from './engine.ts'
import type { Engine } from './engine.ts'

/** One run a record; a rule that is met emits an event. */
export const asynchronous: Engine = {
  reads: 'full',
  answers: 'rules',
  prepare: async (rules) => {
    const engine = new RulesEngine([], { pathResolver })
    // Its own orderings refuse days.
    engine.addOperator<string, string>('<', (a, b) => a < b)
    engine.addOperator<string, string>('<=', (a, b) => a <= b)
    engine.addOperator<string, string>('>', (a, b) => a > b)
    engine.addOperator<string, string>('>=', (a, b) => a >= b)
    for (const rule of rules) {
      engine.addRule({
        conditions: translate(conjunction(rule)) as TopLevelCondition,
        event: { type: rule.id },
      })
    }
    return namingRules(rules, async (record) => {
      const { events } = await engine.run(record)
      return events.map((event) => event.type)
    })
  },
}

/** Plain keys, several times quicker than the JSONPath that it comes with. */
function pathResolver(value: object, path: string): unknown {
  let at: unknown = value
  for (const key of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[key]
  return at
}

const operators: Readonly<Record<Comparison, string>> = {
  '==': 'equal',
  '!=': 'notEqual',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

function translate(test: Test): NestedCondition {
  switch (test.kind) {
    case 'and':
      return { all: test.of.map(translate) }
    case 'or':
      return { any: test.of.map(translate) }
    case 'not':
      return { not: translate(test.of) }
    case 'in':
      return leaf(test.path, 'in', test.values)
    case 'has':
      return leaf(test.path, 'contains', test.value)
    case 'compare': {
      const { against } = test
      const value = 'path' in against ? factAt(against.path) : against.literal
      return leaf(test.path, operators[test.operator], value)
    }
  }
}

const leaf = (path: string, operator: string, value: unknown): ConditionProperties => ({
  ...factAt(path),
  operator,
  value,
})

function factAt(dotted: string): { fact: string; path?: string } {
  const [fact = '', ...path] = dotted.split('.')
  return path.length === 0 ? { fact } : { fact, path: path.join('.') }
}
