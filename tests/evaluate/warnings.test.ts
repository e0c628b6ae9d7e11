import { describe, expect, it } from 'vitest'
import { grantOf } from '../support/grant.ts'
import { reportOn } from '../support/load.ts'

const warnings = (member: string, asOf: string, towards?: string) =>
  reportOn(grantOf(member), { asOf, ...(towards === undefined ? {} : { towards }) }).warnings

describe('who is no Member of the WTO', () => {
  it('is told to be acceding, since when', () => {
    expect(warnings('BLR', '2024-06-01').map((w) => [w.code, w.message])).toEqual([
      ['nothing-binds', 'no instrument known here binds `BLR` on 2024-06-01'],
      [
        'no-member-of-the-wto',
        '`BLR` negotiates its accession to the WTO, for which it applied in 1993, and is no Member',
      ],
    ])
  })

  it('is told when it became one', () => {
    const messages = warnings('CHN', '2001-12-10').map((w) => w.message)
    expect(messages).toContain('`CHN` was no Member of the WTO until 2001-12-11')
    expect(warnings('CHN', '2001-12-11')).toEqual([])
  })

  it('is told of the counterpart too, though another agreement binds', () => {
    expect(warnings('EU', '2024-06-01', 'DZA').map((w) => w.code)).toEqual(['no-member-of-the-wto'])
  })

  it('is no matter before there was a WTO, nor of a code that nobody has', () => {
    expect(warnings('CHN', '1990-06-01').map((w) => w.code)).toEqual(['nothing-binds'])
    const [unknown] = warnings('XYZ', '2024-06-01')
    expect(unknown?.message).toContain('is the code right')
  })
})
