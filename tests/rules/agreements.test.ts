import { describe, expect, it } from 'vitest'
import { check } from '../../src/index.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'

const law = bundledLaw()
const instruments = law.rulebook.instruments.map(({ instrument }) => instrument)
const has = (id: string) => instruments.some((i) => i.id === id)

/** The same facts, whoever acts: support for firms that use domestic inputs, and a duty to keep data at home. */
const facts = {
  id: 'same',
  title: 'The same facts',
  type: 'grant',
  support: { form: 'grant', provider: 'government', 'below-market': true },
  access: { 'limited-to': ['industries'] },
  conditions: [
    {
      kind: 'origin',
      bite: 'advantage',
      'attaches-to': 'support',
      favours: 'domestic',
      counts: ['goods'],
    },
  ],
  digital: { 'requires-local-computing': true, 'as-condition-of-business': true },
}

const boundOf = (member: string, asOf: string, towards?: string): readonly string[] =>
  allBound(member, asOf, towards).filter((id) => !id.startsWith('wto.'))

function allBound(member: string, asOf: string, towards?: string): readonly string[] {
  const result = check(
    { ...facts, actor: { member, level: 'central' } },
    { asOf, ...(towards === undefined ? {} : { towards }) },
  )
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
  return result.report.bound.map((b) => b.instrument)
}

describe('selection by country', () => {
  const sets: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
    [
      'VNM',
      '2025-06-01',
      ['cptpp', 'rcep', 'eu-vnm', 'gbr-vnm'],
      ['usmca', 'ceta', 'afcfta.goods'],
    ],
    ['CAN', '2025-06-01', ['cptpp', 'ceta', 'usmca'], ['rcep', 'nafta', 'kor-usa']],
    ['KEN', '2025-06-01', ['afcfta.goods'], ['cptpp', 'rcep', 'ceta']],
    ['KHM', '2025-06-01', ['rcep'], ['cptpp', 'afcfta.goods']],
    ['GBR', '2019-06-01', ['ceta', 'eu-jpn', 'eu-kor'], ['cptpp', 'gbr-jpn', 'eu-gbr']],
    ['GBR', '2025-06-01', ['cptpp', 'gbr-jpn', 'eu-gbr', 'gbr-vnm'], ['ceta', 'eu-jpn', 'rcep']],
    ['CHN', '2025-06-01', ['rcep'], ['cptpp', 'usmca']],
    ['USA', '2025-06-01', ['usmca', 'kor-usa'], ['cptpp', 'rcep', 'nafta', 'ttip']],
  ]

  it.each(sets)('%s on %s', (member, asOf, bound, notBound) => {
    const found = boundOf(member, asOf)
    for (const id of bound.filter(has)) expect(found).toContain(id)
    for (const id of notBound) expect(found).not.toContain(id)
  })

  it('no two of them have the same set', () => {
    const found = sets.map(([member, asOf]) => allBound(member, asOf).join(' '))
    expect(new Set(found).size).toBe(sets.length)
  })

  it('towards a counterpart, only what binds the pair', () => {
    expect(boundOf('VNM', '2025-06-01', 'CHN')).toEqual(['rcep'])
    expect(boundOf('GBR', '2025-06-01', 'CAN')).not.toContain('cptpp')
    expect(boundOf('GBR', '2025-06-01', 'JPN')).toContain('cptpp')
    // A member state acts under the agreements of its union, and owes them nothing to its fellow members.
    expect(boundOf('DEU', '2025-06-01', 'CAN')).toContain('ceta')
    expect(boundOf('DEU', '2025-06-01', 'FRA')).toEqual([])
  })
})

describe('force by party, to the day', () => {
  it.each([
    ['cptpp', 'GBR', '2024-12-14', '2024-12-15'],
    ['cptpp', 'VNM', '2019-01-13', '2019-01-14'],
    ['ceta', 'CAN', '2017-09-20', '2017-09-21'],
    ['eu-gbr', 'GBR', '2020-12-31', '2021-01-01'],
    ['eu-jpn', 'JPN', '2019-01-31', '2019-02-01'],
    ['rcep', 'KOR', '2022-01-31', '2022-02-01'],
    ['eu-vnm', 'VNM', '2020-07-31', '2020-08-01'],
  ])('%s binds %s from %s to %s', (id, member, before, after) => {
    expect(boundOf(member, before)).not.toContain(id)
    expect(boundOf(member, after)).toContain(id)
  })

  it('between Australia and the United Kingdom nine days later than with others', () => {
    expect(boundOf('GBR', '2024-12-23', 'AUS')).not.toContain('cptpp')
    expect(boundOf('GBR', '2024-12-24', 'AUS')).toContain('cptpp')
  })

  it('what is only adopted or proposed never binds', () => {
    for (const instrument of instruments.filter((i) => i.force.length === 0)) {
      const node = law.binds.get(instrument.id)
      expect(node, instrument.id).toBeDefined()
    }
    expect(boundOf('USA', '2026-06-01')).not.toContain('ttip')
  })
})

describe('one agreement and another', () => {
  it('never defeat each other: a permission here is no defence there', () => {
    const crossing = law.provisions.flatMap(({ head, instrument }) =>
      (law.graph.targets.get(head.id) ?? [])
        .filter((target) => {
          const other = law.byId.get(target)?.instrument.id ?? ''
          const family = (id: string) =>
            id.startsWith('wto.') || /^(gatt|gpa)-/.test(id) ? 'wto' : id.split('.')[0]
          return family(other) !== family(instrument.id)
        })
        .map((target) => `${head.id} → ${target}`),
    )
    expect(crossing).toEqual([])
  })

  it('the advantage list does not reach technology, and RCEP leaves a grant with content alone', () => {
    const judged = (member: string, kind: string) => {
      const result = check(
        {
          ...facts,
          actor: { member, level: 'central' },
          investment: { 'is-investment-measure': true },
          conditions: [
            {
              kind,
              bite: 'advantage',
              'attaches-to': 'support',
              favours: 'domestic',
              counts: ['goods'],
              share: 30,
            },
          ],
        },
        { asOf: '2025-06-01' },
      )
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics))
      return result.report.findings.filter((f) => f.kind === 'conflict').map((f) => f.provision)
    }
    expect(judged('VNM', 'origin')).toEqual(
      expect.arrayContaining(['cptpp.9.10.2.a', 'cptpp.9.10.2.b']),
    )
    expect(judged('VNM', 'origin').filter((id) => id.startsWith('rcep.10'))).toEqual([])
    expect(judged('VNM', 'technology-transfer').filter((id) => id.startsWith('cptpp.9'))).toEqual(
      [],
    )
  })
})
