import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCase } from '../../src/evaluate/cases.ts'
import { lawUnder } from '../../src/explore/compare.ts'
import { linkLaw } from '../../src/law/link.ts'
import { lintScenario } from '../../src/law/lint-scenario.ts'
import { readRules } from '../../src/node/read-rules.ts'

const loaded = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const { law } = linkLaw(loaded.rulebook)
if (law === undefined) throw new Error('the law does not link')

it('there are at least thirty reforms, each with an id of its own', () => {
  const ids = loaded.scenarios.map(({ scenario }) => scenario.id)
  expect(ids.length).toBeGreaterThanOrEqual(30)
  expect(new Set(ids).size).toBe(ids.length)
})

describe.each(loaded.scenarios)('$scenario.id', ({ scenario, cases, file }) => {
  it('names only what there is', () => {
    expect(lintScenario(loaded.rulebook, scenario, file)).toEqual([])
  })

  it('says what it is, and does nothing if it only informs', () => {
    const { provisions, extends: grounds, force, values, readings } = scenario
    const edits = [provisions, grounds, force, values].filter((edit) => edit !== undefined)
    expect(edits.length === 0 && readings === undefined).toBe(
      scenario.words.every((word) => word === 'inform'),
    )
  })

  it('has a case for whatever it changes', () => {
    const isInert = scenario.words.every((word) => word === 'inform')
    expect(cases.length > 0 || isInert).toBe(true)
  })

  const days = [...new Set(cases.map((one) => one['as-of']))]
  it.each(days)('its cases on %s', (day) => {
    const under = lawUnder(law, scenario, day)
    const wrong = cases
      .filter((one) => one['as-of'] === day)
      .map((one) => ({ name: one.name, mismatches: runCase(under, one).mismatches }))
      .filter(({ mismatches }) => mismatches.length > 0)
    expect(wrong).toEqual([])
  })
})
