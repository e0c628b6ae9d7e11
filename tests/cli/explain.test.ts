import { expect, it } from 'vitest'
import { measure, policyspace, rules } from './command.ts'

const explain = (...args: readonly string[]) =>
  policyspace(['explain', '--rules', rules, '--as-of', '2024-06-01', ...args])

it('tells the whole argument, row by row', async () => {
  expect(await explain(measure('export-grant'), 'demo.x.1.1')).toEqual({
    code: 0,
    err: '',
    out: `Grant to firms that export half their output
conditions[0] (export): established; on the record met
✓ Examples Agreement, Article 1.1: met
  ✓ the condition is attached to the support: met
      conditions[0].attaches-to = support
  ✓ it asks for exports: met
      conditions[0].kind = export

conditions[1] (training): not-established; on the record not-met
✗ Examples Agreement, Article 1.1: not-met
  ✓ the condition is attached to the support: met
      conditions[1].attaches-to = support
  ✗ it asks for exports: not-met
      conditions[1].kind = training
`,
  })
})

it('tells what stands against it', async () => {
  const { out } = await explain(measure('export-grant'), 'demo.x.1.1', '--reading', 'how-wide=wide')
  expect(out).toContain('Against it\n  - justifies Examples Agreement, Article 2: undetermined')
})

it('wants a file and a provision that there is', async () => {
  expect((await explain(measure('quota'))).code).toBe(2)
  const { code, out, err } = await explain(measure('quota'), 'demo.x.1.3')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('no provision is called `demo.x.1.3`: did you mean `demo.x.1.1`?')
})

it('ends with 1 on a record that is not valid', async () => {
  const { code, out, err } = await explain(
    'fixtures/invalid/measures/wrong-value.measure.yaml',
    'demo.x.1.1',
  )
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain(':3:7: error unknown-value: ')
})
