import { describe, expect, it } from 'vitest'
import { factsOf, parseCondition } from '../../src/condition/expression.ts'
import type { Catalogue, Fact, FactType } from '../../src/facts/fact.ts'

const fact = (id: string, type: FactType, values?: readonly string[]): [string, Fact] => [
  id,
  {
    id,
    type,
    grain: 'record',
    ask: '?',
    knows: 'law',
    ...(values === undefined ? {} : { values }),
  },
]
const catalogue: Catalogue = new Map([
  fact('flag', 'flag'),
  fact('number', 'number'),
  fact('other', 'number'),
  fact('day', 'date'),
  fact('code', 'code', ['a', 'b']),
  fact('open', 'code'),
  fact('set', 'codes', ['a', 'b']),
])
const types = { rate: 'number', start: 'date', kind: 'code' } as const
const parameterType = (id: string) => types[id as keyof typeof types]
const parse = (source: unknown) => parseCondition(source, { catalogue, parameterType }, ['file'])
const yes = { '==': [{ var: 'flag' }, true] }

/** What is written, the code of the complaint, and the place that it points to. */
const wrong: readonly (readonly [unknown, string, readonly (string | number)[]])[] = [
  [null, 'not-a-condition', []],
  ['flag', 'not-a-condition', []],
  [true, 'not-a-condition', []],
  [[yes], 'not-a-condition', []],
  [{ and: [yes, 1] }, 'not-a-condition', ['and', 1]],
  [{ '!': [yes, yes] }, 'not-a-condition', ['!', 0]],
  [{ '!': 'flag' }, 'not-a-condition', ['!']],
  [{}, 'not-one-key', []],
  [{ and: [yes], or: [yes] }, 'not-one-key', []],
  [{ or: [yes, {}] }, 'not-one-key', ['or', 1]],
  [{ var: 'flag' }, 'unknown-operator', ['var']],
  [{ '===': [{ var: 'flag' }, true] }, 'unknown-operator', ['===']],
  [{ some: [{ var: 'set' }, yes] }, 'unknown-operator', ['some']],
  [{ constructor: [] }, 'unknown-operator', ['constructor']],
  [JSON.parse('{"__proto__": [{"var": "flag"}, true]}'), 'unknown-operator', ['__proto__']],
  [{ and: [] }, 'not-a-list', ['and']],
  [{ or: yes }, 'not-a-list', ['or']],
  [{ in: [{ var: 'code' }, []] }, 'not-a-list', ['in', 1]],
  [{ '==': [{ var: 'flag' }] }, 'not-two-sides', ['==']],
  [{ '<': [{ var: 'number' }, 1, 2] }, 'not-two-sides', ['<']],
  [{ in: { var: 'set' } }, 'not-two-sides', ['in']],
  [{ '==': [true, { var: 'flag' }] }, 'not-a-fact', ['==', 0]],
  [{ '==': [{ var: ['flag', false] }, true] }, 'not-a-fact', ['==', 0]],
  [{ '==': [{ var: 'flag', or: 1 }, true] }, 'not-a-fact', ['==', 0]],
  [{ in: ['a', 'code'] }, 'not-a-fact', ['in', 1]],
  [{ '==': [{ var: 'flagg' }, true] }, 'unknown-fact', ['==', 0, 'var']],
  [{ '<': [{ var: 'number' }, { var: 'nothing' }] }, 'unknown-fact', ['<', 1, 'var']],
  [{ in: ['a', { var: '__proto__' }] }, 'unknown-fact', ['in', 1, 'var']],
  [{ '<': [{ var: 'number' }, { param: 'nothing' }] }, 'unknown-value', ['<', 1, 'param']],
  [{ '==': [{ var: 'code' }, 'c'] }, 'unknown-code', ['==', 1]],
  [{ in: [{ var: 'code' }, ['a', 'c']] }, 'unknown-code', ['in', 1, 1]],
  [{ in: ['c', { var: 'set' }] }, 'unknown-code', ['in', 0]],
  [{ '==': [{ var: 'flag' }, 'true'] }, 'type-mismatch', ['==', 1]],
  [{ '==': [{ var: 'number' }, '1'] }, 'type-mismatch', ['==', 1]],
  [{ '<': [{ var: 'number' }, Infinity] }, 'type-mismatch', ['<', 1]],
  [{ '<': [{ var: 'number' }, null] }, 'type-mismatch', ['<', 1]],
  [{ '<': [{ var: 'day' }, '2020'] }, 'type-mismatch', ['<', 1]],
  [{ '<': [{ var: 'day' }, '2020-02-30'] }, 'type-mismatch', ['<', 1]],
  [{ '==': [{ var: 'number' }, { var: 'day' }] }, 'type-mismatch', ['==', 1]],
  [{ '<': [{ var: 'number' }, { param: 'start' }] }, 'type-mismatch', ['<', 1]],
  [{ '<': [{ var: 'code' }, 'a'] }, 'type-mismatch', ['<']],
  [{ '>=': [{ var: 'flag' }, true] }, 'type-mismatch', ['>=']],
  [{ '==': [{ var: 'set' }, 'a'] }, 'type-mismatch', ['==']],
  [{ '==': [{ var: 'set' }, { var: 'set' }] }, 'type-mismatch', ['==']],
  [{ in: [{ var: 'number' }, [1]] }, 'type-mismatch', ['in']],
  [{ in: ['a', { var: 'code' }] }, 'type-mismatch', ['in', 1]],
  [{ in: [1, { var: 'set' }] }, 'type-mismatch', ['in', 0]],
]

describe('a condition that cannot be read', () => {
  it.each(
    wrong.map(([source, code, path]) => [JSON.stringify(source), code, { source, path }] as const),
  )('%s: %s', (_, code, { source, path }) => {
    const { expression, diagnostics } = parse(source)
    expect(expression).toBeUndefined()
    expect(diagnostics.map((d) => ({ code: d.code, path: d.path }))).toEqual([
      { code, path: ['file', ...path] },
    ])
  })
  it('tells all that is wrong', () => {
    const { diagnostics } = parse({ and: [{}, { or: [1, { x: 1 }] }, yes] })
    expect(diagnostics.map((d) => d.code)).toEqual([
      'not-one-key',
      'not-a-condition',
      'unknown-operator',
    ])
  })
  it('is one nested too deep', () => {
    let source: object = yes
    for (let i = 0; i < 100; i++) source = { '!': source }
    expect(parse(source).diagnostics.map((d) => d.code)).toEqual(['too-deep'])
  })
})

const right: readonly unknown[] = [
  yes,
  { '!': yes },
  { '!': [yes] },
  { and: [yes] },
  { '!=': [{ var: 'code' }, 'a'] },
  { '==': [{ var: 'open' }, 'anything'] },
  { '>': [{ var: 'number' }, { var: 'other' }] },
  { '>=': [{ var: 'number' }, { param: 'rate' }] },
  { '<=': [{ var: 'day' }, { param: 'start' }] },
  { '==': [{ var: 'open' }, { param: 'kind' }] },
  { in: [{ var: 'code' }, ['b', 'a']] },
  { in: ['a', { var: 'set' }] },
]

describe('a condition that can be read', () => {
  it.each(right.map((source) => [JSON.stringify(source), source] as const))('%s', (_, source) => {
    expect(parse(source).diagnostics).toEqual([])
  })
  it('names its facts', () => {
    const { expression } = parse({
      or: [yes, { '!': { '<': [{ var: 'number' }, { var: 'other' }] } }],
    })
    expect(expression && factsOf(expression).map((f) => f.id)).toEqual(['flag', 'number', 'other'])
  })
})
