import { Environment } from '@marcbachmann/cel-js'
import { conjunction } from '../workload/rules.ts'
import type { Literal, Test } from '../workload/rules.ts'
import { twoValued } from './engine.ts'
import type { Engine } from './engine.ts'

/** The Common Expression Language in JavaScript, each rule parsed once. */
export const parsed: Engine = {
  reads: 'full',
  answers: 'rules',
  prepare: async (rules) => {
    const environment = new Environment().registerVariable('r', 'dyn')
    const context: { r: unknown } = { r: undefined }
    return twoValued(
      rules.map((rule) => {
        const expression = environment.parse(translate(conjunction(rule)))
        return (record) => {
          context.r = record
          return expression(context)
        }
      }),
    )
  },
}

function translate(test: Test): string {
  switch (test.kind) {
    case 'and':
      return `(${test.of.map(translate).join(' && ')})`
    case 'or':
      return `(${test.of.map(translate).join(' || ')})`
    case 'not':
      return `!(${translate(test.of)})`
    case 'in':
      return `(r.${test.path} in ${JSON.stringify(test.values)})`
    case 'has':
      return `(${JSON.stringify(test.value)} in r.${test.path})`
    case 'compare': {
      const { path, operator, against } = test
      const other = 'path' in against ? `r.${against.path}` : literal(against.literal)
      return `(r.${path} ${operator} ${other})`
    }
  }
}

/** Numbers from JSON are doubles. */
const literal = (value: Literal) =>
  typeof value === 'number' ? value.toFixed(1) : JSON.stringify(value)
