import { expect, it } from 'vitest'
import { policyspace } from './command.ts'

// What a newcomer can say in a record, found by words.

it('tells a fact by its name, with the question and the words that it takes', async () => {
  const { code, out, err } = await policyspace(['facts', 'support.provider'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^support\.provider\n {2}Who gives it\?\n {2}one of: government, public-body/)
  expect(out.match(/^\S/gm)).toHaveLength(1)
})

it('finds facts by words, whole from their beginning', async () => {
  const { out } = await policyspace(['facts', 'assembl'])
  expect(out).toContain('sector.stage\n')
  expect((await policyspace(['facts', 'tax', 'relief'])).out).toContain('support.form\n')
  // `vat` is no part of `private`.
  expect(await policyspace(['facts', 'vat'])).toEqual({
    code: 2,
    out: '',
    err: 'policyspace: no fact speaks of `vat`\n',
  })
})

it('lists all that a record can state, and nothing that is derived', async () => {
  const { out } = await policyspace(['facts'])
  const ids = out.trim().split('\n')
  expect(ids.length).toBeGreaterThan(400)
  expect(out).toMatch(/^conditions\.share +number$/m)
  expect(out).not.toMatch(/^actor\.ldc /m)
})

it('guesses what a value of one’s own words meant', async () => {
  const said = async (type: string) =>
    (
      await policyspace(['validate', '-'], {
        input: `id: x\ntitle: X\nactor: { member: KEN }\ntype: ${type}\n`,
      })
    ).err
  expect(await said('Tax Credit')).toContain('did you mean `tax-credit`?')
  expect(await said('subsidy')).toContain(
    'related are: interest-subsidy, consumer-subsidy, input-subsidy',
  )
  expect(await said('gift')).toMatch(/`gift` is (none of tariff|no value here)/)
})
