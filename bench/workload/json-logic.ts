import type { Test } from './rules.ts'

/** A condition in JsonLogic, as fresh objects. */
export function jsonLogic(test: Test): object {
  switch (test.kind) {
    case 'and':
    case 'or':
      return { [test.kind]: test.of.map(jsonLogic) }
    case 'not':
      return { '!': [jsonLogic(test.of)] }
    case 'in':
      return { in: [{ var: test.path }, [...test.values]] }
    case 'has':
      return { in: [test.value, { var: test.path }] }
    case 'compare': {
      const { operator, path, against } = test
      return {
        [operator]: [{ var: path }, 'path' in against ? { var: against.path } : against.literal],
      }
    }
  }
}
