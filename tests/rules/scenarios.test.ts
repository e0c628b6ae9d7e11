import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCase } from '../../src/evaluate/cases.ts'
import { reportOn } from '../../src/evaluate/report.ts'
import { lawUnder } from '../../src/explore/compare.ts'
import { linkLaw } from '../../src/law/link.ts'
import { lintScenario } from '../../src/law/lint-scenario.ts'
import { withScenario } from '../../src/law/overlay.ts'
import { readRules } from '../../src/node/read-rules.ts'
import { fixture } from '../support/fixture.ts'

const loaded = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const { law } = linkLaw(loaded.rulebook)
if (law === undefined) throw new Error('the law does not link')

it('there are at least thirty reforms, each with an id of its own', () => {
  const ids = loaded.scenarios.map(({ scenario }) => scenario.id)
  expect(ids.length).toBeGreaterThanOrEqual(30)
  expect(new Set(ids).size).toBe(ids.length)
})

// `relinkLaw` links only what a reform touches; tests/property/overlays.test.ts has the same over drawn rulebooks.
it.each(['bacchus-climate-waiver', 'scm-8-revived'])(
  '%s, laid over in parts, is what it is as a whole',
  (name) => {
    const { scenario } = loaded.scenarios.find((s) => s.scenario.id === name) ?? {}
    if (scenario === undefined) throw new Error(`no reform is called ${name}`)
    const asOf = scenario.effective.from
    const { law: whole } = linkLaw(withScenario(loaded.rulebook, scenario, asOf))
    if (whole === undefined) throw new Error('the reform does not link')
    const parts = lawUnder(law, scenario, asOf)
    for (const fixtureName of [
      'ds412-ontario-feed-in-tariff',
      'ds267-cotton-payments-after-step-2',
      'ds353-washington-tax-after-compliance',
    ]) {
      const measure = fixture(fixtureName)
      const [a, b] = [parts, whole].map((one) => reportOn(one, measure, { asOf }))
      expect(a?.ledger).toEqual(b?.ledger)
      const kinds = (report: typeof a) =>
        report?.findings.map((f) => [f.provision, f.kind, f.status, f.rows.length])
      expect(kinds(a)).toEqual(kinds(b))
    }
  },
)

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
