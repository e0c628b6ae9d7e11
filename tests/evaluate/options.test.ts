import { describe, expect, it } from 'vitest'
import { bindingOf, compareDates, policySpace, questionsOn, redesign } from '../../src/explore.ts'
import { bundledLaw, check, explain } from '../../src/index.ts'
import { grantOf } from '../support/grant.ts'

const grant = grantOf('USA')
const codes = (options: unknown) => {
  const result = check(grant, options as Parameters<typeof check>[1])
  return result.ok ? [] : result.diagnostics.map((d) => d.code)
}

describe('options from JavaScript', () => {
  it.each([[null], [{ instruments: null }], [{ readings: null, towards: null }]])(
    '%j state nothing',
    (options) => {
      expect(codes(options)).toEqual([])
    },
  )

  it('are refused where they are misspelt: the answer would be to another question', () => {
    const result = check(grant, { asof: '2001-01-01' } as object)
    expect(result.ok ? [] : result.diagnostics.map((d) => d.message)).toEqual([
      'no option is called `asof`: did you mean `asOf`?',
    ])
  })
})

describe('what gives an answer alone', () => {
  const law = bundledLaw()
  const day = { asOf: '2024-06-01' }

  it.each([
    ['redesign', () => redesign(law, grant, { asOf: '2024-6-1' }), '`2024-6-1` is no calendar day'],
    ['bindingOf', () => bindingOf(law, grant, {} as typeof day), 'no date was given: write `asOf`'],
    ['questionsOn', () => questionsOn(law, grant, { ...day, towards: 'Japan' }), '`Japan` is no '],
    [
      'policySpace',
      () => policySpace(law, [{ ...day, actor: 'USA', label: 'USA', instruments: ['cptp'] }]),
      'no instrument is called `cptp`: did you mean `cptpp`?',
    ],
    [
      'compareDates',
      () => compareDates(law, grant, { dates: ['2012-01-01', '2012-02-30'] }),
      '`2012-02-30` is no calendar day',
    ],
    [
      'explain',
      () => explain(law, grant, 'wto.scm.5', { ...day, readings: { necessity: 'strict' } }),
      '`strict` is no position of `necessity`; these are: ',
    ],
  ])('says what is wrong with an option: %s', (_, ask, message) => {
    expect(ask).toThrow(RangeError)
    expect(ask).toThrow(message)
  })

  it('may take options of its own', () => {
    expect(redesign(law, grant, { ...day, bound: 1 }).redesigns).toEqual([])
  })
})

it('a report that is taken apart leaves the law whole', () => {
  const origin = {
    ...grant,
    conditions: [
      { kind: 'origin', bite: 'advantage', 'attaches-to': 'support', favours: 'domestic' },
    ],
  }
  const conflicts = () => {
    const result = check(origin, { asOf: '2024-06-01' })
    return result.ok ? result.report.findings.filter((f) => f.kind === 'conflict') : []
  }
  const before = JSON.stringify(conflicts())
  for (const finding of conflicts()) {
    ;(finding.topics as string[]).length = 0
    ;(finding.instead as string[] | undefined)?.splice(0)
  }
  expect(JSON.stringify(conflicts())).toBe(before)
})
