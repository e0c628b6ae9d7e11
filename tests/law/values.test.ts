import { describe, expect, it } from 'vitest'
import type { DatedValue } from '../../src/law/article.ts'
import { applied, book } from '../support/book.ts'
import type { Said } from '../support/book.ts'

const entries = (...of: DatedValue['entries']): DatedValue[] => [
  { id: 'a.one.v', pinpoint: '1', entries: of },
]
const against = (operator: string, more: Partial<Said> = {}): Said => ({
  id: `a.one.${{ '<': 'lt', '<=': 'le', '>': 'gt', '>=': 'ge', '==': 'eq', '!=': 'ne' }[operator] ?? ''}`,
  elements: { is: { test: { [operator]: [{ var: 'support.intensity' }, { param: 'a.one.v' }] } } },
  ...more,
})
const operators = ['<', '<=', '>', '>=', '==', '!=']

/** What each operator says of 30 against the value of the day, in the order above. */
function said(
  values: readonly DatedValue[],
  day: string,
  mode: 'known' | 'record' = 'known',
  law: object = {},
) {
  const ask = applied(
    book(
      operators.map((o) => against(o)),
      { values, instrument: { force: [{ from: '1990-01-01' }] } },
    ),
    { support: { intensity: 30 } },
    { 'as-of': day, ...law },
  )
  return operators.map((o) => ask(against(o).id, mode)[0])
}
const below = ['met', 'met', 'not-met', 'not-met', 'not-met', 'met']
const above = ['not-met', 'not-met', 'met', 'met', 'not-met', 'met']
const open = operators.map(() => 'undetermined')

describe('a dated value', () => {
  const values = entries(
    { from: '1995-01-01', until: '2000-01-01', value: 50 },
    { from: '2000-01-01', until: '2005-01-01', value: 10 },
    { from: '2006-01-01', value: 30 },
  )
  it.each([
    ['1994-12-31', open],
    ['1995-01-01', below],
    ['1995-01-02', below],
    ['1999-12-31', below],
    ['2000-01-01', above],
    ['2000-01-02', above],
    ['2004-12-31', above],
    ['2005-01-01', open],
    ['2005-12-31', open],
    ['2006-01-01', ['not-met', 'met', 'not-met', 'met', 'met', 'not-met']],
    ['2026-01-01', ['not-met', 'met', 'not-met', 'met', 'met', 'not-met']],
  ])('holds from its first day to the last before its end: %s', (day, expected) => {
    expect(said(values, day)).toEqual(expected)
  })
  it.each(['1994-12-31', '2005-06-30'])(
    'that the law does not give leaves the record open too: %s',
    (day) => {
      expect(said(values, day, 'record')).toEqual(open)
    },
  )
})

describe('a value that is not set', () => {
  const values = entries(
    { from: '1995-01-01', until: '2000-01-01', value: 50 },
    { from: '2000-01-01', value: null },
  )

  it('leaves everything open from its first day, also on the record: burden decides facts, never law', () => {
    expect(said(values, '1999-12-31')).toEqual(below)
    expect(said(values, '2000-01-01')).toEqual(open)
    expect(said(values, '2000-01-01', 'record')).toEqual(open)
  })
  it('does not matter where the rest decides', () => {
    const either = (rest: boolean): Said => ({
      id: 'a.one.1',
      elements: {
        is: {
          test: {
            [rest ? 'or' : 'and']: [
              { '<': [{ var: 'support.intensity' }, { param: 'a.one.v' }] },
              { '==': [{ var: 'access.automatic' }, rest] },
            ],
          },
        },
      },
    })
    const facts = { support: { intensity: 30 }, access: { automatic: true } }
    for (const rest of [true, false]) {
      const ask = applied(book([either(rest)], { values }), facts)
      expect([ask('a.one.1'), ask('a.one.1', 'record')]).toEqual(
        rest ? [['met'], ['met']] : [['not-met'], ['not-met']],
      )
    }
  })
  it('does not open what a missing fact would leave to burden', () => {
    // Not met whatever the value will be: the complainant has not shown that access is automatic.
    const law = book(
      [
        {
          id: 'a.one.1',
          kind: 'constraint',
          effect: 'prohibits',
          elements: {
            is: {
              test: {
                and: [
                  { '<': [{ var: 'support.intensity' }, { param: 'a.one.v' }] },
                  { '==': [{ var: 'access.automatic' }, true] },
                ],
              },
            },
          },
        },
      ],
      { values },
    )
    const ask = applied(law, { support: { intensity: 30 } })
    expect([ask('a.one.1'), ask('a.one.1', 'record')]).toEqual([['undetermined'], ['not-met']])
  })
})

describe('a value by class of actor', () => {
  const developing = { '==': [{ var: 'law.development' }, 'developing'] }
  const values = entries(
    { from: '1995-01-01', when: developing, value: 50 },
    { from: '1995-01-01', when: { '!': developing }, value: 10 },
  )
  it('is that of the class', () => {
    expect(said(values, '2010-01-01', 'known', { development: 'developing' })).toEqual(below)
    expect(said(values, '2010-01-01', 'known', { development: 'developed' })).toEqual(above)
  })
  it('is open where the class is not known, and burden decides on the record', () => {
    expect(said(values, '2010-01-01')).toEqual(open)
    // A definition that nobody reads is for the complainant to show.
    expect(said(values, '2010-01-01', 'record')).toEqual([
      'not-met',
      'not-met',
      'not-met',
      'not-met',
      'not-met',
      'met',
    ])
  })
})

describe('force', () => {
  const law = book([
    {
      id: 'a.one.1',
      elements: { is: { test: { '==': [{ var: 'access.automatic' }, true] } } },
      force: [{ from: '1995-01-01', until: '2000-01-01' }, { from: '2005-06-15' }],
    },
  ])
  it.each([
    ['1994-12-31', 'not-met'],
    ['1995-01-01', 'met'],
    ['1999-12-31', 'met'],
    ['2000-01-01', 'not-met'],
    ['2005-06-14', 'not-met'],
    ['2005-06-15', 'met'],
    ['2005-06-16', 'met'],
  ])('is half-open: %s', (day, verdict) => {
    expect(applied(law, { access: { automatic: true } }, { 'as-of': day })('a.one.1')).toEqual([
      verdict,
    ])
  })
})
