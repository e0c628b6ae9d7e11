import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'
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
