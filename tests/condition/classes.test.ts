import { describe, expect, it } from 'vitest'
import { holds } from '../../src/condition/atom.ts'
import { classCount, classifier, cut, order, representatives } from '../../src/condition/classes.ts'
import type { FactType } from '../../src/facts/fact.ts'
import type { Literal } from '../../src/condition/expression.ts'

const classesOf = (type: FactType, literals: readonly Literal[], values: readonly Literal[]) =>
  values.map(classifier(cut(type, new Set(literals))))

describe('numbers', () => {
  it('are cut below, on and above each literal', () => {
    const values = [-Infinity, 9.999999, 10, 10.000001, 24.9, 25, 25.1, Infinity]
    expect(classesOf('number', [25, 10], values)).toEqual([0, 0, 1, 2, 2, 3, 4, 4])
  })
  it('are ordered as numbers, not as text', () => {
    expect(classesOf('number', [9, 10, -1], [-2, -1, 0, 9, 9.5, 10, 11])).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ])
  })
  it('do not tell zero from minus zero', () => {
    expect(classesOf('number', [0], [-0, 0])).toEqual([1, 1])
  })
  it('are all of one class where nothing asks for them', () => {
    expect(classesOf('number', [], [-1, 0, 1])).toEqual([0, 0, 0])
  })
})

describe('days', () => {
  it('are cut before, on and after each literal', () => {
    const values = [
      '1994-12-31',
      '1995-01-01',
      '1995-01-02',
      '1999-12-31',
      '2000-01-01',
      '2000-01-02',
    ]
    expect(classesOf('date', ['2000-01-01', '1995-01-01'], values)).toEqual([0, 1, 2, 2, 3, 4])
  })
  it('tell a day from the next', () => {
    expect(
      classesOf('date', ['2000-01-01', '2000-01-02'], ['2000-01-01', '2000-01-02', '2000-01-03']),
    ).toEqual([1, 3, 4])
  })
})

describe('codes', () => {
  it('that no literal names are all alike', () => {
    expect(classesOf('code', ['loan', 'grant'], ['grant', 'loan', 'equity', ''])).toEqual([
      1, 2, 0, 0,
    ])
  })
})

describe('flags', () => {
  it('are no or yes', () => {
    expect(classesOf('flag', [true], [false, true])).toEqual([0, 1])
  })
})

describe('representatives', () => {
  const cuts: readonly (readonly [FactType, readonly Literal[]])[] = [
    ['number', []],
    ['number', [0]],
    ['number', [-0.5, 0.25, 1e9]],
    ['date', ['2000-01-01', '2000-01-02', '2010-12-31']],
    ['code', ['a', 'b']],
    ['flag', []],
  ]
  it.each(cuts)('of a %s stand each in its own class: %j', (type, literals) => {
    const classes = cut(type, new Set(literals))
    const values = representatives(classes, type) as readonly Literal[]
    expect(values.map(classifier(classes))).toEqual(values.map((_, i) => i))
    expect(values).toHaveLength(classCount(classes))
  })
  it('of a set hold the code, or do not', () => {
    const classes = cut('codes', new Set(['a']))
    expect(representatives(classes, 'codes').map((set) => holds('has', set, ['a']))).toEqual([
      false,
      true,
    ])
  })
  it('of two facts compared are below, equal, above', () => {
    expect([-1, 0, 1].map(classifier(order))).toEqual([0, 1, 2])
  })
})
