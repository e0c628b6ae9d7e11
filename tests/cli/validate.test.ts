import { expect, it } from 'vitest'
import { measure, policyspace } from './command.ts'

const broken = 'fixtures/invalid/measures/second-document.measure.yaml'

it('counts what is valid', async () => {
  expect(await policyspace(['validate', measure('quota')])).toEqual({
    code: 0,
    out: '1 of 1 records valid in 1 file\n',
    err: '',
  })
  const { code, out } = await policyspace(['validate', 'fixtures/measures-small/*.yaml', broken])
  expect({ code, out }).toEqual({ code: 1, out: '5 of 6 records valid in 4 files\n' })
})

it('says one line a defect, on the error stream', async () => {
  const { err } = await policyspace(['validate', broken])
  expect(err).toBe(
    `${broken}:9:30: error unknown-value: \`centrl\` is no value here: did you mean \`central\`? (actor.level)\n`,
  )
})

it('passes on a warning', async () => {
  const input = `id: a
title: A grant
type: grant
actor: { member: CAN }
sources: [{ title: Gazette, facts: [support.form] }]
`
  const { code, out, err } = await policyspace(['validate', '-'], { input })
  expect({ code, out }).toEqual({ code: 0, out: '1 of 1 records valid in 1 file\n' })
  expect(err).toContain('<stdin>:5:37: warning source-of-nothing: ')
})

it('without a file is wrong use, and so is an option of another command', async () => {
  expect((await policyspace(['validate'])).code).toBe(2)
  const { code, err } = await policyspace(['validate', '--as-of', '2024-01-01', measure('quota')])
  expect(code).toBe(2)
  expect(err).toBe('policyspace: `--as-of` is no option here; these are: --help\n')
})
