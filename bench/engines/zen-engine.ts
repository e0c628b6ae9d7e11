import { ZenEngine } from '@gorules/zen-engine'
import { leaves } from '../workload/leaves.ts'
import { conjunction } from '../workload/rules.ts'
import type { Literal, Rule, Test } from '../workload/rules.ts'
import { namingRules } from './engine.ts'
import type { Engine } from './engine.ts'

/** A native add-on: one decision of one expression a rule, so that a record crosses the border once. */
export const decision: Engine = {
  reads: 'full',
  answers: 'rules',
  prepare: async (rules) => {
    const loaded = new ZenEngine().createDecision(decisionOf(rules))
    return namingRules(rules, async (record) => {
      const { result } = (await loaded.evaluate(record)) as { result: Record<string, boolean> }
      return rules.flatMap(({ id }) => (result[id] === true ? [id] : []))
    })
  },
}

function decisionOf(rules: readonly Rule[]): object {
  const node = (id: string, type: string) => ({ id, type, name: id, position: { x: 0, y: 0 } })
  const expressions = rules.map((rule) => ({
    id: rule.id,
    key: rule.id,
    value: translate(conjunction(rule)),
  }))
  return {
    nodes: [
      node('in', 'inputNode'),
      { ...node('rules', 'expressionNode'), content: { expressions } },
      node('out', 'outputNode'),
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  }
}

const days = new Set(leaves.filter((leaf) => leaf.type === 'day').map((leaf) => leaf.path))
const quoted = (text: string) => `'${text}'`

function translate(test: Test): string {
  switch (test.kind) {
    case 'and':
    case 'or':
      return `(${test.of.map(translate).join(` ${test.kind} `)})`
    case 'not':
      return `not (${translate(test.of)})`
    case 'in':
      return `(${test.path} in [${test.values.map(quoted).join(', ')}])`
    case 'has':
      return `(${quoted(test.value)} in ${test.path})`
    case 'compare': {
      const { path, operator, against } = test
      const asDay = (text: string) => (days.has(path) ? `d(${text})` : text)
      const other = 'path' in against ? against.path : literal(against.literal)
      return `(${asDay(path)} ${operator} ${asDay(other)})`
    }
  }
}

const literal = (value: Literal) => (typeof value === 'string' ? quoted(value) : String(value))
