import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCase } from '../../src/evaluate/cases.ts'
import { linkLaw } from '../../src/law/link.ts'
import { readRules } from '../../src/node/read-rules.ts'

const loaded = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const linked = linkLaw(loaded.rulebook)
const law = linked.law

it('links without a defect', () => {
  expect([...loaded.diagnostics, ...linked.diagnostics].map(loaded.place)).toEqual([])
})

describe.each(loaded.cases.map(({ file, cases }) => ({ file, cases })))('$file', ({ cases }) => {
  it.each(cases.map((one) => ({ one, name: `${one.provision}: ${one.name}` })))(
    '$name',
    ({ one }) => {
      expect(law && runCase(law, one).mismatches).toEqual([])
    },
  )
})

describe('the cases of a rulebook', () => {
  const seen = loaded.cases.flatMap(({ cases }) =>
    cases.flatMap((one) => (law ? (runCase(law, one).seen ?? []) : [])),
  )
  const provisions = law?.provisions ?? []
  // A part that is not applied provisionally, a text only adopted, a proposal.
  const neverInForce = ({ provision, instrument }: (typeof provisions)[number]) =>
    instrument.force.length === 0 || provision.force?.length === 0

  it('exercise every provision', () => {
    const exercised = new Set(seen.map((s) => s.provision))
    expect(provisions.map((p) => p.provision.id).filter((id) => !exercised.has(id))).toEqual([])
  })

  it('show each provision both met and not', () => {
    const decided = (id: string, statuses: readonly string[]) =>
      seen.some((s) => s.provision === id && statuses.includes(s.status))
    const oneSided = provisions
      .filter((p) => !neverInForce(p))
      .map((p) => p.provision.id)
      .filter(
        (id) =>
          !decided(id, ['established', 'open-defence', 'defeated']) ||
          !decided(id, ['not-established', 'not-applicable', 'undetermined', 'not-raised']),
      )
    expect(oneSided).toEqual([])
  })

  it('show what was never in force by its test, both met and not', () => {
    const oneSided = provisions
      .filter(neverInForce)
      .map((p) => p.provision.id)
      .filter((id) => {
        const tests = seen.filter((s) => s.provision === id).map((s) => s.test)
        return !tests.includes('met') || tests.every((test) => test === 'met')
      })
    expect(oneSided).toEqual([])
  })

  it('show each exception effective against something and not', () => {
    const defeaters = provisions
      .filter((p) => !neverInForce(p))
      .filter((p) => (law?.graph.targets.get(p.provision.id) ?? []).length > 0)
      .map((p) => p.provision.id)
    const effective = new Set(seen.flatMap((s) => s.standing))
    const idle = new Set(seen.flatMap((s) => s.idle))
    expect(defeaters.filter((id) => !effective.has(id))).toEqual([])
    expect(defeaters.filter((id) => !idle.has(id))).toEqual([])
  })
})
