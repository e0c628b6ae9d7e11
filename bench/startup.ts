// From nothing to the first verdict: imports the built package and checks one measure.
import type { check as Check } from '../src/index.ts'

const measure = {
  id: 'first',
  title: 'A grant',
  actor: { member: 'USA' },
  type: 'grant',
  support: { form: 'grant' },
}

// Not a literal: the package exists only once it is built.
const name: string = 'policyspace'

const start = performance.now()
const { check } = (await import(name)) as { check: typeof Check }
const result = check(measure, { asOf: '2024-06-01' })
const took = performance.now() - start

if (!result.ok) throw new Error('the measure should be valid')
process.stdout.write(JSON.stringify(took))
