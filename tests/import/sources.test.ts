import { describe, expect, it } from 'vitest'
import { importFile, importTable, measuresIn, rejectsIn } from './read.ts'
import { sources } from '../../src/import/sources/index.ts'
import type { Mapping } from '../../src/import/mapping.ts'

const at = (name: string) => `fixtures/import/${name}.csv`

describe('Global Trade Alert', () => {
  const rows = importFile('gta', at('gta-examples'))
  const measures = measuresIn(rows)
  const named = (id: string) => measures.find((measure) => measure.id === id)

  it('makes a record of each row, or names the line and the reason', () => {
    expect(rejectsIn(rows)).toEqual(['4 group-of-members', '10 no-member', '12 unknown-member'])
    expect(measures).toHaveLength(rows.length - 3)
  })

  it('keeps a label as a classification, and states no fact of a test by it', () => {
    const content = measures.find((measure) => measure.type === 'local-content-requirement')
    expect(content).toMatchObject({
      actor: { member: 'ARG' },
      classifications: [
        { scheme: 'GTA', code: 'Local content requirement' },
        { scheme: 'GTA', code: 'Localisation policy' },
      ],
    })
    expect(content).not.toHaveProperty('conditions')
    expect(content).not.toHaveProperty('assessments')
    const ban = named('gta-state-act-48295')
    expect(ban).toMatchObject({ type: 'export-ban', border: { side: 'export' } })
    expect(ban?.border).not.toHaveProperty('form')
  })

  it('reads no duty off the label of a trade-defence case', () => {
    expect(named('gta-intervention-72181')?.type).toBe('other')
  })

  it('gives each row an id of its own, the same on each run', () => {
    const ids = measures.map((measure) => measure.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('gta-state-act-38878')
    expect(ids).toContain('gta-state-act-38878-2')
    expect(measuresIn(importFile('gta', at('gta-examples'))).map((m) => m.id)).toEqual(ids)
  })

  it('takes the Member from the title where its column is empty', () => {
    expect(named('gta-intervention-80421')?.actor).toEqual({ member: 'CHN' })
  })

  it('reads the level that a name states', () => {
    expect(named('gta-intervention-73626')?.actor).toEqual({ member: 'USA', level: 'sub-central' })
  })

  it('reads exports of interventions, several Members apart', () => {
    const layout = sources[0]?.layouts[1] as Mapping
    const header = [
      'Intervention ID',
      'State Act Title',
      'Implementing Jurisdictions',
      'Intervention Type',
      'Date Implemented',
      'Date Removed',
      'GTA Evaluation',
      'Affected Products',
    ]
    const [row, other] = importTable(layout, header, [
      [
        '12',
        'Loans for mills',
        'France, Germany',
        'State loan',
        '2020-01-31',
        'NA',
        'Red',
        '010121, 720110',
      ],
      ['13', 'Loans for mills', 'France, Ruritania', 'State loan', '', '', '', ''],
    ])
    expect(row).toMatchObject({
      ok: true,
      measures: [
        { id: 'gta-intervention-12.1', actor: { member: 'FRA' }, programme: 'Loans for mills' },
        {
          id: 'gta-intervention-12.2',
          actor: { member: 'DEU' },
          support: { form: 'loan' },
          from: '2020-01-31',
        },
      ],
    })
    expect(row?.ok && row.measures[0]?.classifications).toContainEqual({
      scheme: 'HS',
      version: 'HS 2012',
      by: 'Global Trade Alert',
      code: '010121',
    })
    expect(other).toMatchObject({ ok: false, line: 3, rejects: [{ code: 'unknown-member' }] })
  })
})

describe('EU State aid', () => {
  const measures = measuresIn(importFile('eu-state-aid', at('eu-tam-measures')))
  const named = (id: string) => measures.find((measure) => measure.id === id)

  it('states the form that the instrument names, and an aim that the heading names', () => {
    expect(named('eu-tam-SA.26330')).toMatchObject({
      type: 'grant',
      support: {
        form: 'grant',
        amount: { value: 3_822_519, currency: 'EUR', basis: 'aid-element' },
      },
      objectives: ['environment'],
      access: { beneficiaries: 1 },
    })
  })

  it('says who gives it only where the name of the authority does', () => {
    expect(named('eu-tam-SA.26330')?.support).not.toHaveProperty('provider')
    expect(named('eu-tam-SA.34383')?.support?.provider).toBe('government')
  })

  it('parts a package into records that share a programme, with amounts that are ceilings', () => {
    const grant = named('eu-tam-SA.39887.1')
    const loan = named('eu-tam-SA.39887.2')
    expect(grant?.support).toMatchObject({ form: 'grant', amount: { value: { max: 41_867_452 } } })
    expect(loan?.support).toMatchObject({ form: 'loan', amount: { value: { max: 41_867_452 } } })
    expect(grant?.programme).toBe(grant?.title)
    expect(loan?.programme).toBe(grant?.programme)
  })

  it('leaves open what a word of another language does not tell', () => {
    expect(named('eu-tam-SA.47752')).toMatchObject({ type: 'other' })
    expect(named('eu-tam-SA.47752')?.support).not.toHaveProperty('form')
  })

  it('keeps ranges, and leaves open ends open', () => {
    expect(named('eu-tam-SA.45430')?.support?.amount?.value).toEqual({ min: 0, max: 1_000_000 })
    const values = measuresIn(importFile('eu-state-aid', at('eu-tam-awards'))).map(
      (measure) => measure.support?.amount?.value,
    )
    expect(values).toEqual([510_700, { min: 1_000_000, max: 2_000_000 }, { min: 30_000_000 }])
  })

  it('reads the register, its last day and its case type', () => {
    const rows = importFile('eu-state-aid', at('eu-register'))
    expect(rejectsIn(rows)).toEqual(['5 empty-span'])
    expect(measuresIn(rows).map((m) => [m.id, m.act, m.support?.form, m.until])).toEqual([
      ['eu-case-SA.38117.1', 'programme', 'grant', '2014-07-01'],
      ['eu-case-SA.38117.2', 'programme', 'guarantee', '2014-07-01'],
      ['eu-case-SA.38117.3', 'programme', 'loan', '2014-07-01'],
      ['eu-case-SA.45940', 'decision', undefined, undefined],
      ['eu-case-SA.57340', 'decision', 'grant', undefined],
    ])
  })

  it('says that a set of codes may hold more where a word is not understood', () => {
    const layout = sources[1]?.layouts[0] as Mapping
    const header = [
      'sa_number',
      'title',
      'member_state',
      'aid_instruments',
      'objectives',
      'aid_total_low',
    ]
    const [known, unknown] = measuresIn(
      importTable(layout, header, [
        [
          'SA.1',
          'A',
          'AUT',
          'Direct grant',
          'Research and development | Training aid (Art. 31)',
          '1',
        ],
        ['SA.2', 'B', 'AUT', 'Direct grant', 'Training aid (Art. 31)', '1'],
      ]),
    )
    expect(known).toMatchObject({ objectives: ['research'], incomplete: ['objectives'] })
    expect(unknown).not.toHaveProperty('objectives')
    expect(unknown).not.toHaveProperty('incomplete')
  })
})

describe('US federal programmes', () => {
  const measures = measuresIn(importFile('us-programs', at('us-programs')))

  it('takes the newest figure, and the form that the type of assistance names', () => {
    expect(measures.map((m) => [m.id, m.support?.form, m.support?.amount?.value])).toEqual([
      ['usa-10.053', undefined, 500_000],
      ['usa-10.184', 'grant', 0],
      ['usa-11.413', 'services-provided', 0],
      ['usa-31.007', undefined, 0],
      ['usa-TC.007', 'tax-relief', -17_360_000_000],
    ])
  })

  it('leaves open whether a bank or corporation is an organ of government', () => {
    expect(measures.map((m) => m.support?.provider)).toEqual([
      'government',
      'government',
      'government',
      undefined,
      'government',
    ])
  })

  it('never says that a tax would otherwise be due', () => {
    expect(measures.some((measure) => measure.assessments !== undefined)).toBe(false)
  })
})

describe('subsidy notifications', () => {
  it('reads the questions of the form', () => {
    const rows = importFile('scm-notification', at('scm-notification'))
    expect(rejectsIn(rows)).toEqual(['2 unknown-member'])
    expect(measuresIn(rows)).toMatchObject([
      {
        title: 'Electric ferries',
        support: { form: 'grant', amount: { value: 12_500_000, currency: 'NOK' } },
        transparency: { notified: ['scm'] },
        incomplete: ['transparency.notified'],
      },
      { title: 'Battery works', support: { form: 'grant' } },
      { title: 'Battery works', support: { form: 'tax-relief' } },
    ])
  })
})
