import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readExplained } from '../../scripts/mutation/explained.ts'
import { mutantsOf, nameOf } from '../../scripts/mutation/mutants.ts'
import { benchOf, isNoticed } from '../../scripts/mutation/noticed.ts'
import { readRules } from '../../src/node/read-rules.ts'

// `npm run mutate` tries every mutant and takes long. Here a sample of them is tried, spread over all of the law of the WTO.

const { rulebook, cases } = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const bench = benchOf(
  rulebook,
  cases.flatMap((file) => file.cases),
)
const mutants = mutantsOf(rulebook, bench.graph)
const explained = await readExplained()

it('what is said to survive can be broken', () => {
  const names = new Set(mutants.map(nameOf))
  expect([...explained].filter((name) => !names.has(name))).toEqual([])
})

it('some case notices a broken element, edge or date, or it is said why none does', () => {
  const ofWto = mutants.filter(({ id }) => id.startsWith('wto.'))
  expect(ofWto.length).toBeGreaterThan(1800)
  const sample = ofWto.filter((_, i) => i % 40 === 0)
  const unexplained = sample.filter((m) => !explained.has(nameOf(m)) && !isNoticed(m, bench))
  expect(unexplained.map(nameOf)).toEqual([])
})
