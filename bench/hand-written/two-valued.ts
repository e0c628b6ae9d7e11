import type { Rule, Test } from '../workload/rules.ts'
import { hoistedSets } from './hoisted-sets.ts'

/** A module of predicates as somebody would write them who knows that no fact is missing. */
export function twoValuedModule(rules: readonly Rule[]): string {
  const sets = hoistedSets()
  const predicates = rules.map(({ id, elements }) => {
    const parts = Object.values(elements).map((element) => code(element, sets.nameOf))
    return `const ${id} = (r) =>\n  ${parts.join(' &&\n  ')}`
  })
  const all = `export const predicates = [${rules.map((rule) => rule.id).join(', ')}]`
  return [sets.declarations(), ...predicates, all, ''].join('\n')
}

function code(test: Test, setOf: (values: readonly string[]) => string): string {
  switch (test.kind) {
    case 'and':
      return `(${test.of.map((part) => code(part, setOf)).join(' && ')})`
    case 'or':
      return `(${test.of.map((part) => code(part, setOf)).join(' || ')})`
    case 'not':
      return `!(${code(test.of, setOf)})`
    case 'in':
      return test.values.length <= 3
        ? `(${test.values.map((value) => `r.${test.path} === '${value}'`).join(' || ')})`
        : `${setOf(test.values)}.has(r.${test.path})`
    case 'has':
      return `r.${test.path}.includes('${test.value}')`
    case 'compare': {
      const { path, operator, against } = test
      const exact = operator === '==' || operator === '!=' ? `${operator}=` : operator
      const other = 'path' in against ? `r.${against.path}` : JSON.stringify(against.literal)
      return `r.${path} ${exact} ${other}`
    }
  }
}
