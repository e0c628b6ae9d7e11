import type { Comparison, Rule, Test } from '../workload/rules.ts'
import { hoistedSets } from './hoisted-sets.ts'

const helpers = `
const eq = (a, b) => (a === undefined ? 1 : a === b ? 2 : 0)
const ne = (a, b) => (a === undefined ? 1 : a !== b ? 2 : 0)
const lt = (a, b) => (a === undefined || b === undefined ? 1 : a < b ? 2 : 0)
const le = (a, b) => (a === undefined || b === undefined ? 1 : a <= b ? 2 : 0)
const oneOf = (a, set) => (a === undefined ? 1 : set.has(a) ? 2 : 0)
const has = (list, a) => (list === undefined ? 1 : list.includes(a) ? 2 : 0)
const min = (a, b) => (a < b ? a : b)
const max = (a, b) => (a > b ? a : b)
`

/** Predicates in strong Kleene logic (0 false, 1 unknown, 2 true), which stop as soon as they are decided. */
export function threeValuedModule(rules: readonly Rule[]): string {
  const sets = hoistedSets()
  const predicates = rules.map((rule) => predicate(rule, sets.nameOf))
  const all = `export const predicates = [${rules.map((rule) => rule.id).join(', ')}]`
  return [helpers, sets.declarations(), ...predicates, all, ''].join('\n')
}

interface Writer {
  readonly setOf: (values: readonly string[]) => string
  /** A fresh variable for a truth that is looked at twice. */
  readonly variable: () => string
}

function predicate({ id, elements }: Rule, setOf: Writer['setOf']): string {
  const variables = ['t0']
  const variable = () => `t${variables.push(`t${variables.length}`) - 1}`
  const steps = Object.values(elements).map((element) => {
    const truth = code(element, { setOf, variable })
    return `  if ((t0 = ${truth}) === 0) return 0\n  if (t0 < verdict) verdict = t0`
  })
  return [
    `function ${id}(r) {`,
    `  let verdict = 2, ${variables.join(', ')}`,
    ...steps,
    '  return verdict\n}',
  ].join('\n')
}

function code(test: Test, writer: Writer): string {
  switch (test.kind) {
    case 'and':
    case 'or':
      return chain(test.kind, test.of, writer)
    case 'not':
      return `(2 - ${code(test.of, writer)})`
    case 'in':
      return `oneOf(${read(test.path)}, ${writer.setOf(test.values)})`
    case 'has':
      return `has(${read(test.path)}, '${test.value}')`
    case 'compare': {
      const { against } = test
      const other = 'path' in against ? read(against.path) : JSON.stringify(against.literal)
      return comparison[test.operator](read(test.path), other)
    }
  }
}

const comparison: Readonly<Record<Comparison, (a: string, b: string) => string>> = {
  '==': (a, b) => `eq(${a}, ${b})`,
  '!=': (a, b) => `ne(${a}, ${b})`,
  '<': (a, b) => `lt(${a}, ${b})`,
  '<=': (a, b) => `le(${a}, ${b})`,
  '>': (a, b) => `lt(${b}, ${a})`,
  '>=': (a, b) => `le(${b}, ${a})`,
}

const read = (path: string) => `r.${path.split('.').join('?.')}`

function chain(kind: 'and' | 'or', [first, ...rest]: readonly Test[], writer: Writer): string {
  const head = code(first as Test, writer)
  if (rest.length === 0) return head
  const [decided, combine] = kind === 'and' ? [0, 'min'] : [2, 'max']
  const t = writer.variable()
  return `((${t} = ${head}) === ${decided} ? ${decided} : ${combine}(${t}, ${chain(kind, rest, writer)}))`
}
