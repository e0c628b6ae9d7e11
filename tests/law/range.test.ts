import { describe, expect, it } from 'vitest'
import { endsOf } from '../../src/facts/range.ts'
import { validateMeasure } from '../../src/measure/validate.ts'
import { reportOn, statusOf } from '../support/load.ts'

const duty = (applied: unknown) => ({
  id: 'm',
  title: 'M',
  type: 'import-charge',
  actor: { member: 'USA' },
  waived: [],
  products: [{ bound: true, 'bound-duty': 5, 'applied-duty': applied }],
})
const found = (applied: unknown) =>
  statusOf(reportOn(duty(applied), { asOf: '2015-01-01' }), 'wto.gatt.ii.1.b.1')

describe('a range whose end is left out', () => {
  it.each([0, 1, -1, 8.5, 1e-9, 123_456.789])(
    'begins just above %d and ends just below it',
    (n) => {
      expect(endsOf({ above: n }).min).toBeGreaterThan(n)
      expect(endsOf({ below: n }).max).toBeLessThan(n)
      expect(endsOf({ above: n }).max).toBeUndefined()
    },
  )

  it('takes the narrower of two ends', () => {
    expect(endsOf({ min: 3, above: 2 }).min).toBe(3)
    expect(endsOf({ min: 2, above: 3 }).min).toBeGreaterThan(3)
    expect(endsOf({ max: 2, below: 3 }).max).toBe(2)
  })

  it('tells a duty above the bound rate from one at it', () => {
    expect(found({ above: 5 })).toBe('open-defence')
    expect(found({ min: 5 })).toBe('undetermined')
    expect(found({ max: 5 })).toBe('not-established')
    expect(found({ below: 5 })).toBe('not-established')
  })

  it('must leave a number in between', () => {
    const codes = (applied: unknown) => {
      const outcome = validateMeasure(duty(applied))
      return outcome.ok ? [] : outcome.diagnostics.map((d) => d.code)
    }
    expect(codes({ above: 5, max: 5 })).toEqual(['empty-range'])
    expect(codes({ above: 5, below: 6 })).toEqual([])
  })
})
