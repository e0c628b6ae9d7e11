import { describe, expect, it } from 'vitest'
import { applied, book } from '../support/book.ts'
import type { Said } from '../support/book.ts'

const is = (fact: string, value: unknown) => ({ '==': [{ var: fact }, value] })

const mandatory = is('conditions.bite', 'mandatory')
const origin = is('conditions.kind', 'origin')
const onConditions = (id: string, test: object, more: Partial<Said> = {}): Said => ({
  id,
  each: 'conditions',
  elements: { is: { test: test as Record<string, unknown> } },
  ...more,
})
const reads = (id: string, target: string, more: Partial<Said> = {}): Said => ({
  id,
  elements: { is: { meets: target } },
  ...more,
})

describe('facts of two rows', () => {
  const both = book([
    onConditions('a.one.1', { and: [mandatory, origin] }),
    reads('a.one.2', 'a.one.1'),
  ])

  it('are not put together: one condition is mandatory, another is about origin', () => {
    const ask = applied(both, {
      conditions: [
        { kind: 'origin', bite: 'advantage' },
        { kind: 'employment', bite: 'mandatory' },
      ],
    })
    expect(ask('a.one.1')).toEqual(['not-met', 'not-met'])
    expect(ask('a.one.2')).toEqual(['not-met'])
  })
  it('do not fill each other in', () => {
    const ask = applied(both, { conditions: [{ kind: 'origin' }, { bite: 'mandatory' }] })
    expect(ask('a.one.1')).toEqual(['undetermined', 'undetermined'])
    expect(ask('a.one.2')).toEqual(['undetermined'])
  })
  it('count for the record where they stand on one row', () => {
    const ask = applied(both, {
      conditions: [{ kind: 'export' }, { kind: 'origin', bite: 'mandatory' }],
    })
    expect(ask('a.one.1')).toEqual(['not-met', 'met'])
    expect(ask('a.one.2')).toEqual(['met'])
  })
  it('are not put together through a reference from the same list', () => {
    const law = book([
      onConditions('a.one.1', mandatory),
      onConditions('a.one.2', origin, {
        elements: { is: { test: origin }, also: { meets: 'a.one.1' } },
      }),
    ])
    const ask = applied(law, {
      conditions: [
        { kind: 'origin', bite: 'advantage' },
        { kind: 'employment', bite: 'mandatory' },
      ],
    })
    expect(ask('a.one.2')).toEqual(['not-met', 'not-met'])
  })
  it('are not put together from two comparisons', () => {
    const law = book([
      {
        id: 'a.one.1',
        each: 'comparisons',
        elements: {
          tax: { test: is('comparisons.dimension', 'tax') },
          more: {
            test: { '>': [{ var: 'comparisons.tax-compared' }, { var: 'comparisons.tax-other' }] },
          },
        },
      },
    ])
    const ask = applied(law, {
      comparisons: [
        { dimension: 'tax', 'tax-compared': 10, 'tax-other': 10 },
        { dimension: 'price', 'tax-compared': 20, 'tax-other': 10 },
        { dimension: 'tax', 'tax-compared': 20 },
        { dimension: 'tax', 'tax-compared': 20, 'tax-other': { min: 5, max: 15 } },
      ],
    })
    expect(ask('a.one.1')).toEqual(['not-met', 'not-met', 'undetermined', 'met'])
  })
})

describe('lists', () => {
  const law = book([onConditions('a.one.1', mandatory), reads('a.one.2', 'a.one.1')])

  it('not stated: one row of which nothing is known', () => {
    const ask = applied(law, {})
    expect(ask('a.one.1')).toEqual(['undetermined'])
    expect(ask('a.one.2')).toEqual(['undetermined'])
  })
  it('known to be empty: no row, and nothing that meets', () => {
    const ask = applied(law, { conditions: [] })
    expect(ask('a.one.1')).toEqual([])
    expect(ask('a.one.2')).toEqual(['not-met'])
  })
  it('open: one row more, that may meet', () => {
    const ask = applied(law, { conditions: [{ bite: 'advantage' }], incomplete: ['conditions'] })
    expect(ask('a.one.1')).toEqual(['not-met', 'undetermined'])
    expect(ask('a.one.2')).toEqual(['undetermined'])
  })
})

describe('floating facts', () => {
  const like = { '==': [{ var: 'assessments.like' }, true] }
  const law = book([
    onConditions('a.one.1', like),
    { id: 'a.one.2', elements: { is: { test: like } } },
  ])
  const found = { finds: true, by: 'a panel', basis: 'a report' }

  it('on the record hold for every row', () => {
    const ask = applied(law, {
      conditions: [{}, {}],
      incomplete: ['conditions'],
      assessments: { like: found },
    })
    expect(ask('a.one.1')).toEqual(['met', 'met', 'met'])
    expect(ask('a.one.2')).toEqual(['met'])
  })
  it('on a row hold for that row alone, and not for the record', () => {
    const ask = applied(law, { conditions: [{ assessments: { like: found } }, {}] })
    expect(ask('a.one.1')).toEqual(['met', 'undetermined'])
    expect(ask('a.one.2')).toEqual(['undetermined'])
  })
  it('in dispute are unknown', () => {
    const ask = applied(law, { assessments: { like: { ...found, disputed: true } } })
    expect(ask('a.one.2')).toEqual(['undetermined'])
  })
})

describe('a comparison of two facts', () => {
  it('reads the record’s on the row of the other', () => {
    const law = book([
      onConditions('a.one.1', { '<=': [{ var: 'from' }, { var: 'conditions.from' }] }),
    ])
    const ask = applied(law, {
      from: '2001-01-01',
      conditions: [{ from: '2000-12-31' }, { from: '2001-01-01' }, {}],
    })
    expect(ask('a.one.1')).toEqual(['not-met', 'met', 'undetermined'])
  })
  it('knows that ranges which do not touch are in order', () => {
    const law = book([
      {
        id: 'a.one.1',
        elements: {
          is: { test: { '<': [{ var: 'support.intensity' }, { var: 'support.ad-valorem' }] } },
        },
      },
      {
        id: 'a.one.2',
        elements: {
          is: { test: { '<=': [{ var: 'support.intensity' }, { var: 'support.ad-valorem' }] } },
        },
      },
    ])
    const ask = (intensity: object, adValorem: object) => {
      const verdicts = applied(law, { support: { intensity, 'ad-valorem': adValorem } })
      return [...verdicts('a.one.1'), ...verdicts('a.one.2')]
    }
    expect(ask({ max: 1 }, { min: 5 })).toEqual(['met', 'met'])
    expect(ask({ max: 5 }, { min: 5 })).toEqual(['undetermined', 'met'])
    expect(ask({ min: 5 }, { max: 5 })).toEqual(['not-met', 'undetermined'])
    expect(ask({ max: 6 }, { min: 5 })).toEqual(['undetermined', 'undetermined'])
    expect(ask({}, {})).toEqual(['undetermined', 'undetermined'])
  })
})

describe('a defeater', () => {
  const barred = (more: Partial<Said> = {}) =>
    onConditions('a.one.1', mandatory, { kind: 'constraint', effect: 'prohibits', ...more })
  const exempts = (as: 'excludes' | 'disapplies' | 'justifies', each: boolean): Said => ({
    id: 'a.one.2',
    kind: 'flexibility',
    ...(each ? { each: 'conditions' as const } : {}),
    elements: { is: { test: each ? origin : is('access.automatic', true) } },
    defeats: [{ provision: 'a.one.1', as }],
  })
  const conditions = [
    { bite: 'mandatory', kind: 'origin' },
    { bite: 'mandatory', kind: 'employment' },
    { bite: 'mandatory' },
  ]

  it.each(['excludes', 'disapplies', 'justifies'] as const)(
    'that %s counts on its own row only',
    (as) => {
      const ask = applied(book([barred(), exempts(as, true)]), { conditions })
      expect(ask('a.one.1')).toEqual(['not-met', 'met', 'undetermined'])
      expect(ask('a.one.1', 'primaFacie')).toEqual(['not-met', 'met', 'met'])
      // Its respondent has not shown it for the third.
      expect(ask('a.one.1', 'record')).toEqual(['not-met', 'met', 'met'])
    },
  )
  it('without rows of its own counts on every row of its target', () => {
    const ask = applied(book([barred(), exempts('justifies', false)]), {
      conditions,
      access: { automatic: true },
    })
    expect(ask('a.one.1')).toEqual(['not-met', 'not-met', 'not-met'])
  })
  it('is seen by readers of the description only where it excludes', () => {
    const read = (as: 'excludes' | 'disapplies' | 'justifies') =>
      applied(book([barred(), exempts(as, true), reads('a.one.3', 'a.one.1')]), {
        conditions: [conditions[0]],
      })('a.one.3')
    expect([read('excludes'), read('disapplies'), read('justifies')]).toEqual([
      ['not-met'],
      ['met'],
      ['met'],
    ])
  })
  it('is itself defeated on one row only', () => {
    const exception: Said = {
      id: 'a.one.3',
      kind: 'flexibility',
      each: 'conditions',
      elements: { is: { test: is('conditions.favours', 'domestic') } },
      defeats: [{ provision: 'a.one.2', as: 'disapplies' }],
    }
    const ask = applied(book([barred(), exempts('justifies', true), exception]), {
      conditions: [
        { ...conditions[0], favours: 'domestic' },
        { ...conditions[0], favours: 'foreign' },
        conditions[0],
      ],
    })
    expect(ask('a.one.1')).toEqual(['met', 'not-met', 'undetermined'])
    // An open exception to a defence fails at first sight, and so the defence stands.
    expect(ask('a.one.1', 'primaFacie')).toEqual(['met', 'not-met', 'not-met'])
  })
})
