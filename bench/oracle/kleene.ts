import type { WorkloadRecord } from '../workload/records.ts'
import type { Comparison, Rule, Test } from '../workload/rules.ts'

/** 0 false, 1 unknown, 2 true. */
export type Truth = 0 | 1 | 2

/** Strong Kleene logic by walking the tree: slow, short, and shares no code with what it judges. */
export function truth(test: Test, record: WorkloadRecord): Truth {
  switch (test.kind) {
    case 'and':
      return Math.min(...test.of.map((part) => truth(part, record))) as Truth
    case 'or':
      return Math.max(...test.of.map((part) => truth(part, record))) as Truth
    case 'not':
      return (2 - truth(test.of, record)) as Truth
    case 'in':
      return known(valueAt(record, test.path), (value) => test.values.includes(value as string))
    case 'has':
      return known(valueAt(record, test.path), (set) => (set as string[]).includes(test.value))
    case 'compare': {
      const { against } = test
      const other = 'path' in against ? valueAt(record, against.path) : against.literal
      if (other === undefined) return 1
      return known(valueAt(record, test.path), (value) => holds(test.operator, value, other))
    }
  }
}

const known = (value: unknown, ask: (value: unknown) => boolean): Truth =>
  value === undefined ? 1 : ask(value) ? 2 : 0

function holds(operator: Comparison, a: unknown, b: unknown): boolean {
  const [x, y] = [a as number, b as number]
  switch (operator) {
    case '==':
      return x === y
    case '!=':
      return x !== y
    case '<':
      return x < y
    case '<=':
      return x <= y
    case '>':
      return x > y
    case '>=':
      return x >= y
  }
}

function valueAt(record: WorkloadRecord, path: string): unknown {
  let value: unknown = record
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key]
  return value
}

/** Every element's truth on a record, then the rule's. */
export function elementsAndRule(rule: Rule, record: WorkloadRecord): readonly Truth[] {
  const elements = Object.values(rule.elements).map((element) => truth(element, record))
  return [...elements, Math.min(...elements) as Truth]
}
