import jsonLogic from 'json-logic-js'
import type { AtomOperator, Literal } from './expression.ts'

/**
 * What an atom says of known values. json-logic-js decides it, and this is the only place that asks it:
 * what *not* knowing means is decided elsewhere.
 */
export function holds(
  operator: AtomOperator,
  value: Literal | readonly string[],
  literals: readonly Literal[],
): boolean {
  switch (operator) {
    case '==':
      return ask({ '===': [value, literals[0]] })
    case '<':
    case '<=':
      return ask({ [operator]: [value, literals[0]] })
    case 'in':
      return ask({ in: [value, literals] })
    case 'has':
      return ask({ in: [literals[0], value] })
  }
}

const ask = (rule: object) =>
  jsonLogic.apply(rule as Parameters<typeof jsonLogic.apply>[0], {}) === true
