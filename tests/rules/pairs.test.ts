import { describe, expect, it } from 'vitest'
import type { Weight } from '../../src/explore/compare.ts'
import { relationBetween } from '../../src/explore/relation.ts'
import type { Relation } from '../../src/explore/relation.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { fixture } from '../support/fixture.ts'

const law = bundledLaw()

interface Pair {
  readonly record: string
  readonly asOf: string
  readonly between: readonly [string, string]
  readonly relation: Relation
  /** What makes it so: how provisions of either agreement bear on the record. */
  readonly because: Readonly<Record<string, Weight>>
}

const pairs: readonly Pair[] = [
  {
    record: 'safeguard-sparing-partners-2022',
    asOf: '2022-01-01',
    between: ['wto', 'usmca'],
    // A duty to leave partners out against a duty to leave nobody out; both affirm the other.
    relation: 'clash',
    because: { 'wto.safeguards.2.2': 'breached', 'usmca.10.2.1.exclusion': 'permits' },
  },
  {
    record: 'safeguard-sparing-partners-2001',
    asOf: '2001-01-01',
    between: ['wto', 'nafta'],
    // The same duty in NAFTA, which says that it prevails (103.2) and is read to reach the WTO: ranked, so no clash.
    relation: 'divergence',
    because: { 'wto.safeguards.2.2': 'breached', 'nafta.802.1.exclusion': 'permits' },
  },
  {
    record: 'safeguard-sparing-korea',
    asOf: '2018-03-01',
    between: ['wto', 'kor-usa'],
    // A permission that keeps the obligations of the WTO (10.5.1): both are obeyed by not using it.
    relation: 'divergence',
    because: { 'wto.safeguards.2.2': 'breached', 'kor-usa.10.5.1': 'permits' },
  },
  {
    record: 'technology-for-access',
    asOf: '2024-06-01',
    between: ['wto', 'cptpp'],
    relation: 'divergence',
    because: { 'cptpp.9.10.1.f': 'breached' },
  },
  {
    record: 'duty-on-exported-ore',
    asOf: '2024-06-01',
    between: ['wto.gatt', 'eu-ukr'],
    relation: 'divergence',
    because: { 'eu-ukr.31.1': 'breached' },
  },
  {
    record: 'duty-on-exported-ore',
    asOf: '2024-06-01',
    between: ['wto.gatt', 'wto.accession-ukr'],
    relation: 'divergence',
    because: { 'wto.accession-ukr.240': 'may-bear' },
  },
  {
    record: 'servers-at-home',
    // The five years in which 12.14.2 did not bind Viet Nam are over.
    asOf: '2027-06-01',
    between: ['rcep', 'cptpp'],
    // RCEP leaves the need to the Party; CPTPP asks that it goes no further than needed.
    relation: 'divergence',
    because: {
      'rcep.12.14.2': 'respected',
      'rcep.12.14.3.a': 'permits',
      'cptpp.14.13.2': 'breached',
    },
  },
  {
    record: 'generalised-preference',
    asOf: '2020-06-01',
    between: ['wto.gatt', 'wto.enabling-clause'],
    // Authorised and therefore outside the rule on most favoured nations: nothing is breached that could clash.
    relation: 'divergence',
    because: { 'wto.gatt.i.1': 'respected', 'wto.enabling-clause.2.a': 'permits' },
  },
  {
    record: 'mineral-export-ban',
    asOf: '2024-06-01',
    between: ['wto.gatt', 'cptpp'],
    relation: 'same',
    because: { 'wto.gatt.xi.1': 'breached', 'cptpp.2.10.1': 'breached' },
  },
  {
    record: 'remanufactured-ban',
    asOf: '2024-06-01',
    between: ['wto', 'cptpp'],
    relation: 'divergence',
    because: { 'wto.gatt.xi.1': 'breached', 'cptpp.2.11.2': 'breached' },
  },
  {
    record: 'unlimited-guarantee',
    asOf: '2024-06-01',
    between: ['wto.scm', 'eu-gbr'],
    // Actionable at most in the WTO, prohibited as such between the two.
    relation: 'divergence',
    because: { 'wto.scm.5': 'may-bear', 'eu-gbr.367.2': 'breached' },
  },
  {
    record: 'small-business-set-aside',
    asOf: '2024-06-01',
    between: ['wto.gpa', 'cptpp'],
    // Carved out of one schedule; the record says that it is within the other.
    relation: 'divergence',
    because: { 'wto.gpa.iv.6': 'respected', 'cptpp.15.4.6': 'breached' },
  },
  {
    record: 'content-for-a-licence',
    asOf: '2024-06-01',
    between: ['wto.gatt', 'rcep'],
    // A rule on products and one on investment, both against it, each of them on content required.
    relation: 'same',
    because: { 'wto.gatt.iii.4.content': 'breached', 'rcep.10.6.1.c': 'breached' },
  },
]

describe('pairs of agreements over one measure', () => {
  it.each(pairs)('$record, $between: $relation', ({ record, asOf, between, relation, because }) => {
    const [base, other] = between
    const found = relationBetween(law, fixture(record, 'pairs'), { asOf, base, other })
    expect(found.relation).toBe(relation)
    const weights = new Map(
      found.deltas.flatMap((delta) =>
        [...delta.base, ...delta.other].map((p) => [p.provision, p.weight] as const),
      ),
    )
    for (const [provision, weight] of Object.entries(because))
      expect(weights.get(provision), provision).toBe(weight)
    expect(found.clashes.length > 0).toBe(relation === 'clash')
  })

  it('a clash tells both sides: what is breached, and what requires it', () => {
    const record = fixture('safeguard-sparing-partners-2022', 'pairs')
    const { clashes } = relationBetween(law, record, {
      asOf: '2022-01-01',
      base: 'wto',
      other: 'usmca',
    })
    expect(clashes).toMatchObject([
      { breached: 'wto.safeguards.2.2', provision: 'usmca.10.2.1.exclusion', as: 'requires' },
    ])
  })

  it('what ranks two agreements is told, and a clash where it is read not to reach the other', () => {
    const record = fixture('safeguard-sparing-partners-2001', 'pairs')
    const between = { asOf: '2001-01-01', base: 'wto', other: 'nafta' }
    const reading = 'nafta-and-later-agreements'
    expect(relationBetween(law, record, between).clauses).toMatchObject([
      { instrument: 'nafta', kind: 'prevails-over', to: 'wto', under: { reading } },
    ])
    const narrow = { ...between, readings: { [reading]: 'earlier-agreements-only' } }
    const { relation, clauses, clashes } = relationBetween(law, record, narrow)
    expect({ relation, clauses }).toEqual({ relation: 'clash', clauses: [] })
    expect(clashes).toMatchObject([
      { breached: 'wto.safeguards.2.2', provision: 'nafta.802.1.exclusion', as: 'requires' },
    ])
  })

  it('silent where neither has a rule: support for skills, between services and standards', () => {
    const { relation } = relationBetween(
      law,
      { id: 's', title: 'Courses', actor: { member: 'CAN', level: 'central' }, type: 'skills' },
      { asOf: '2024-06-01', base: 'wto.safeguards', other: 'wto.licensing' },
    )
    expect(relation).toBe('silent')
  })
})
