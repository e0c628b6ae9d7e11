import { describe, expect, it } from 'vitest'
import { verdictAt } from '../../src/condition/block.ts'
import { applyLaw } from '../../src/evaluate/apply.ts'
import { partiesOf } from '../../src/law/actor.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { reportOn, statusOf } from '../support/load.ts'

const law = bundledLaw()
const measure = { id: 'm', title: 'M', type: 'grant' as const }
const next = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

const covers = ({ from, until }: { from: string; until?: string | undefined }, day: string) =>
  from <= day && (until === undefined || day < until)

const spansOf = ({ provision, instrument }: (typeof law.provisions)[number]) => [
  ...(provision.force ?? []),
  ...instrument.force,
]
const boundaries = [
  ...new Set(
    law.provisions.flatMap((p) => spansOf(p).flatMap(({ from, until }) => [from, until ?? from])),
  ),
].toSorted()

it('has no provision twice in force for the same class on one day', () => {
  const twice = law.provisions.flatMap(({ provision }) => {
    const spans = (provision.force ?? []).filter((span) => span.when === undefined)
    return boundaries
      .filter((day) => spans.filter((span) => covers(span, day)).length > 1)
      .map((day) => `${provision.id} ${day}`)
  })
  expect(twice).toEqual([])
})

describe.each(['USA', 'BGD'])('seen from %s', (member) => {
  it('every boundary takes effect on its day: not the day before, not the day after', () => {
    const wrong = boundaries
      .flatMap((boundary) => [next(boundary, -1), boundary, next(boundary, 1)])
      .flatMap((day) => {
        const applied = applyLaw(law, { ...measure, actor: { member } }, { asOf: day })
        return law.provisions.flatMap((linked) => {
          const { provision, instrument, own } = linked
          if (spansOf(linked).some((span) => span.when !== undefined)) return []
          if (applied.block.rows[own.grain].count === 0) return []
          const bound = partiesOf(instrument, law.rulebook).some(
            (p) => p.member === member && covers(p, day),
          )
          const timely = [provision.force ?? instrument.force, instrument.force].every((spans) =>
            spans.some((s) => covers(s, day)),
          )
          const expected = bound && timely ? 'met' : 'not-met'
          const found = verdictAt(applied.values, own.inForce, 0)
          return found === expected ? [] : [`${provision.id} on ${day}: ${found}`]
        })
      })
    expect(wrong).toEqual([])
  })
})

describe('lapsed law', () => {
  const research = {
    ...measure,
    actor: { member: 'CAN' },
    support: {
      form: 'grant',
      provider: 'government',
      covers: ['research'],
      'research-stage': 'industrial',
      intensity: 60,
    },
    access: { 'limited-to': ['industries'] },
  }

  it('SCM 8 shelters a research grant in 1999 and has lapsed in 2000', () => {
    expect(statusOf(reportOn(research, { asOf: '1999-12-31' }), 'wto.scm.8.2.a')).not.toBe(
      'out-of-force',
    )
    expect(statusOf(reportOn(research, { asOf: '2000-01-01' }), 'wto.scm.8.2.a')).toBe(
      'out-of-force',
    )
  })

  it.each([
    ['IND', '1999-12-31', true],
    ['IND', '2000-01-01', false],
    ['BGD', '2002-12-31', true],
    ['BGD', '2003-01-01', false],
  ])('SCM 27.3 for %s on %s', (member, asOf, live) => {
    const report = reportOn({ ...research, actor: { member, development: 'developing' } }, { asOf })
    expect(report.ledger.find((e) => e.provision === 'wto.scm.27.3')?.onRecord === 'met').toBe(live)
  })

  it.each([
    ['USA', 'developed', '1996-12-31', '1997-01-01'],
    ['IND', 'developing', '1999-12-31', '2000-01-01'],
    ['BGD', 'developing', '2001-12-31', '2002-01-01'],
  ])('TRIMs 5.2 for %s (%s) ends after %s', (member, development, last, after) => {
    const local = {
      ...measure,
      type: 'local-content-requirement',
      actor: { member, development },
      investment: {
        'is-investment-measure': true,
        'introduced-before-1994-07-05': true,
        'notified-within-90-days': true,
      },
      conditions: [
        {
          kind: 'origin',
          bite: 'mandatory',
          favours: 'domestic',
          counts: ['goods'],
          'needs-domestic-goods': 'always',
        },
      ],
    }
    const inTime = (asOf: string) =>
      reportOn(local, { asOf }).ledger.find((e) => e.provision === 'wto.trims.5.2')?.onRecord
    expect([inTime(last), inTime(after)]).toEqual(['met', 'not-met'])
  })
})
