import { describe, expect, it } from 'vitest'
import { applyLaw } from '../../src/evaluate/apply.ts'
import { partiesOf } from '../../src/law/actor.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { kleene } from '../property/kleene.ts'
import { reportOn, statusOf } from '../support/load.ts'

const law = bundledLaw()
const measure = { id: 'm', title: 'M', type: 'grant' as const }
const next = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

const instruments = [...new Set(law.provisions.map(({ instrument }) => instrument))]

const covers = ({ from, until }: { from: string; until?: string | undefined }, day: string) =>
  from <= day && (until === undefined || day < until)

const spansOf = ({ provision, instrument }: (typeof law.provisions)[number]) => [
  ...(provision.force ?? []),
  ...instrument.force,
]
/** Each day on which something begins or ends, with the day before and the day after. */
const sweep = [
  ...new Set(
    law.provisions
      .flatMap((p) => spansOf(p).flatMap(({ from, until }) => [from, until ?? from]))
      .flatMap((day) => [next(day, -1), day, next(day, 1)]),
  ),
].toSorted()

/** A class of actors: those for whom a span or a value is meant. */
const classOf = (span: { when?: unknown }) => JSON.stringify(span.when ?? 'everybody')

describe('one version on each day', () => {
  it('no provision is twice in force for the same class', () => {
    const twice = law.provisions.flatMap(({ provision }) => {
      const spans = provision.force ?? []
      return sweep.flatMap((day) => {
        const now = spans.filter((span) => covers(span, day)).map(classOf)
        // What is in force for everybody leaves no room for a class.
        const clash =
          new Set(now).size < now.length || (now.length > 1 && now.includes('"everybody"'))
        return clash ? [`${provision.id} ${day}`] : []
      })
    })
    expect(twice).toEqual([])
  })

  it('no dated value has two levels, nor a day without one between its first and its last', () => {
    const values = law.rulebook.instruments.flatMap(({ articles }) =>
      articles.flatMap(({ article }) => article.values ?? []),
    )
    expect(values.length).toBeGreaterThan(20)
    const wrong = values.flatMap(({ id, entries }) => {
      const classes = [...new Set(entries.map(classOf))]
      return classes.flatMap((one) => {
        const own = entries
          .filter((entry) => classOf(entry) === one)
          .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        return own.flatMap(({ until }, i) => {
          const after = own[i + 1]
          return after === undefined || after.from === until ? [] : [`${id} until ${until}`]
        })
      })
    })
    expect(wrong).toEqual([])
  })
})

const listedAsPoor = (member: string, day: string) =>
  law.rulebook.membership['least-developed'].some((l) => l.member === member && covers(l, day))

const actors = [
  ['USA', 'developed'],
  ['EU', 'developed'],
  ['JPN', 'developed'],
  ['IND', 'developing'],
  ['CHN', 'developing'],
  ['KAZ', 'developing'],
  ['RUS', 'developed'],
  ['BGD', 'developing'],
  // Acceded after 1995.
  ['VNM', 'developing'],
  ['UKR', 'developing'],
  // Least-developed until 2007 and 2011.
  ['CPV', 'developing'],
  ['MDV', 'developing'],
] as const

/** Days on which an instrument begins or ceases to bind a Member, or on which its own status changes. */
const daysOf = (member: string): readonly string[] =>
  [
    ...instruments.flatMap((instrument) => partiesOf(instrument, law.rulebook)),
    ...law.rulebook.membership['least-developed'],
  ]
    .filter((span) => span.member === member)
    .flatMap(({ from, until }) => [from, until ?? from])
    .flatMap((day) => [next(day, -1), day, next(day, 1)])

describe.each(actors)('seen from %s (%s)', (member, development) => {
  it('every boundary takes effect on its day: not the day before, not the day after', () => {
    const days = [...new Set([...sweep, ...daysOf(member)])].toSorted()
    const wrong = days.flatMap((day) => {
      const applied = applyLaw(law, { ...measure, actor: { member, development } }, { asOf: day })
      // The conditions of spans are read by an evaluator of its own.
      const look = (fact: string): unknown =>
        fact === 'law.development'
          ? listedAsPoor(member, day)
            ? 'least-developed'
            : development
          : fact === 'actor.member'
            ? member
            : undefined
      const holds = ({ when }: { when?: Readonly<Record<string, unknown>> | undefined }) =>
        when === undefined || kleene(when, look, () => undefined)
      return law.provisions.flatMap(({ provision, instrument, own }) => {
        if (applied.block.rows[own.grain].count === 0) return []
        const bound = partiesOf(instrument, law.rulebook).some(
          (p) => p.member === member && covers(p, day),
        )
        const timely = [provision.force ?? instrument.force, instrument.force].map((spans) =>
          spans.filter((s) => covers(s, day)).map(holds),
        )
        // A span for a class that the record does not settle.
        if (timely.some((now) => now.includes(undefined) && !now.includes(true))) return []
        const expected = bound && timely.every((now) => now.includes(true)) ? 'met' : 'not-met'
        const found = applied.says(own.inForce, 0)
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

  it('SCM 6.1 and 9 end with Article 8', () => {
    for (const provision of ['wto.scm.6.1', 'wto.scm.9.1', 'wto.scm.8.2.b', 'wto.scm.8.2.c']) {
      const on = (asOf: string) => statusOf(reportOn(research, { asOf }), provision)
      expect([provision, on('1999-12-31') === 'out-of-force', on('2000-01-01')]).toEqual([
        provision,
        false,
        'out-of-force',
      ])
    }
  })

  it.each([
    ['IND', '1994-12-31', false],
    ['IND', '1995-01-01', true],
    ['IND', '1999-12-31', true],
    ['IND', '2000-01-01', false],
    ['BGD', '1994-12-31', false],
    ['BGD', '1995-01-01', true],
    ['BGD', '2002-12-31', true],
    ['BGD', '2003-01-01', false],
    ['USA', '1999-12-31', false],
  ])('SCM 27.3 for %s on %s', (member, asOf, live) => {
    const development = member === 'USA' ? 'developed' : 'developing'
    const report = reportOn({ ...research, actor: { member, development } }, { asOf })
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
