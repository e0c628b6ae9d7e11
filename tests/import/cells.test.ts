import { describe, expect, it } from 'vitest'
import { memberNamed } from '../../src/import/member-named.ts'
import { isBlank, rangeIn, readCell } from '../../src/import/read-cell.ts'

describe('amounts', () => {
  it.each([
    ['500000', 500_000],
    ['1,500.25', 1500.25],
    ['1 234 567', 1_234_567],
    ['-17360000000', -17_360_000_000],
    ['1,000,001 - 2,000,000', { min: 1_000_001, max: 2_000_000 }],
    ['> 1,000,000 - 2,000,000', { min: 1_000_000, max: 2_000_000 }],
    ['< 500,000', { max: 500_000 }],
    ['> 30,000,000', { min: 30_000_000 }],
  ])('%s', (text, value) => {
    expect(rangeIn(text)).toEqual(value)
  })

  it.each(['1.000,5', '12,34', 'about 5', '', '-', '1-', '..', '5 EUR'])(
    'does not guess at `%s`',
    (text) => {
      expect(rangeIn(text)).toBeUndefined()
    },
  )

  it('counts in millions without the dust of binary fractions', () => {
    expect(readCell({ as: 'number', to: 'x', times: 1_000_000 }, '0.0441')).toEqual({
      facts: { x: 44_100 },
    })
    expect(readCell({ as: 'number', to: 'x', times: 1000 }, '< 1.1')).toEqual({
      facts: { x: { max: 1100 } },
    })
  })
})

describe('days', () => {
  const day = (text: string, dates?: 'day-first' | 'month-first') =>
    readCell({ as: 'day', to: 'from', ...(dates === undefined ? {} : { dates }) }, text)

  it.each([
    ['2021-06-11', '2021-06-11'],
    ['2021-06-11T00:00:00', '2021-06-11'],
    ['31/12/2020', '2020-12-31'],
    ['12/31/2020', '2020-12-31'],
    ['05.05.2020', '2020-05-05'],
  ])('%s', (text, value) => {
    expect(day(text)).toEqual({ facts: { from: value } })
  })

  it('asks which of two days is meant', () => {
    expect(day('03/04/2020')).toMatchObject({ reject: { code: 'bad-date' } })
    expect(day('03/04/2020', 'day-first')).toEqual({ facts: { from: '2020-04-03' } })
    expect(day('03/04/2020', 'month-first')).toEqual({ facts: { from: '2020-03-04' } })
    expect(day('03-04-98', 'day-first')).toEqual({ facts: { from: '1998-04-03' } })
  })

  it('has no day that there is not', () => {
    expect(day('2021-02-30')).toMatchObject({ reject: { code: 'bad-date' } })
    expect(day('31/02/2021', 'day-first')).toMatchObject({ reject: { code: 'bad-date' } })
  })

  it('turns the last day into the first on which it no longer holds', () => {
    expect(readCell({ as: 'last-day', to: 'until' }, '9999-12-31')).toEqual({ facts: {} })
    expect(readCell({ as: 'last-day', to: 'until' }, '2020-12-31')).toEqual({
      facts: { until: '2021-01-01' },
    })
  })
})

describe('Members', () => {
  it.each([
    ['Japan', { member: 'JPN' }],
    ['NLD', { member: 'NLD' }],
    ['Türkiye', { member: 'TUR' }],
    ['The Netherlands', { member: 'NLD' }],
    ['EU', { member: 'EU' }],
    ['China (Guangdong Province)', { member: 'CHN', part: 'Guangdong Province' }],
    ['United States of America/State of Vermont', { member: 'USA', part: 'State of Vermont' }],
    ['SACU', { group: 'SACU' }],
    ['http', undefined],
    ['Atlantis (West)', undefined],
  ])('%s', (name, named) => {
    expect(memberNamed(name)).toEqual(named)
  })
})

it('tells words that say nothing', () => {
  expect(['', ' ', 'NA', 'n/a', '-', 'Unknown'].map(isBlank)).not.toContain(false)
  expect(isBlank('None of these')).toBe(false)
})
