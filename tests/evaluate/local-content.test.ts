import { expect, it } from 'vitest'
import type { Finding } from '../../src/index.ts'
import { findingsOn, reportOn } from '../support/load.ts'

// "Local content" is not one test. The same wish in five shapes has five answers.

const base = { title: 'Local content', actor: { member: 'CAN', level: 'central' } }
const origin = {
  kind: 'origin',
  bite: 'advantage',
  favours: 'domestic',
  counts: ['goods'],
  'needs-domestic-goods': 'always',
  basis: 'law',
}
const asOf = '2020-01-01'
const conflicts = (measure: object): readonly string[] =>
  reportOn(measure, { asOf })
    .findings.filter((f: Finding) => f.kind === 'conflict')
    .map((f) => f.provision)

it('a border tax within the binding breaches nothing', () => {
  const tariff = {
    ...base,
    id: 'tariff',
    type: 'tariff',
    border: { side: 'import', form: 'duty' },
    products: [{ name: 'cells', bound: true, 'bound-duty': 20, 'applied-duty': 15 }],
  }
  expect(conflicts(tariff)).toEqual([])
  // Above the binding it is Article II that is broken, and still no rule on content.
  const [cells] = tariff.products
  const above = conflicts({ ...tariff, products: [{ ...cells, 'applied-duty': 25 }] })
  expect(above).toEqual(expect.arrayContaining(['wto.gatt.ii.1.b.1', 'wto.gatt.ii.1.a']))
  expect(above.filter((id) => /^wto\.(scm|trims|gatt\.iii)/.test(id))).toEqual([])
})

it('a subsidy tied to domestic goods is prohibited by SCM 3.1(b)', () => {
  const grant = {
    ...base,
    id: 'grant',
    type: 'grant',
    support: { form: 'grant', provider: 'government' },
    conditions: [{ ...origin, 'attaches-to': 'support' }],
  }
  expect(conflicts(grant)).toContain('wto.scm.3.1.b')
  expect(conflicts(grant)).toContain('wto.gatt.iii.4.content')
  // Without the tie nothing is prohibited: the grant is actionable, if it is specific and does harm.
  expect(conflicts({ ...grant, conditions: [] })).toEqual([])
})

it('a mandatory content rule is on the TRIMs list and breaches III:4, without any subsidy', () => {
  const rule = {
    ...base,
    id: 'rule',
    type: 'local-content-requirement',
    investment: { 'is-investment-measure': true },
    support: { form: 'none' },
    conditions: [{ ...origin, bite: 'mandatory', 'attaches-to': 'nothing' }],
  }
  expect(conflicts(rule)).toEqual(
    expect.arrayContaining(['wto.trims.2.1', 'wto.gatt.iii.4.content']),
  )
  expect(conflicts(rule).filter((id) => id.startsWith('wto.scm'))).toEqual([])
})

it('the same preference in buying for government’s own use is outside Article III', () => {
  const purchase = {
    ...base,
    id: 'purchase',
    type: 'procurement-preference',
    support: { form: 'none' },
    procurement: { 'by-government': true, purchased: 'same', use: 'governmental', covered: false },
    conditions: [{ ...origin, 'attaches-to': 'procurement' }],
  }
  const report = reportOn(purchase, { asOf })
  const [content] = findingsOn(report, 'wto.gatt.iii.4.content')
  expect(content).toMatchObject({ kind: 'constraint', status: 'defeated' })
  expect(content?.defeatedBy.map((d) => d.provision)).toEqual(['wto.gatt.iii.8.a'])
  expect(report.findings.filter((f) => f.kind === 'conflict')).toEqual([])
  // Bought to be sold again, it is not.
  const resale = { ...purchase, procurement: { ...purchase.procurement, use: 'resale' } }
  expect(conflicts(resale)).toContain('wto.gatt.iii.4.content')
})

it('a condition to produce at home, inputs free, is not a content rule', () => {
  const site = {
    ...base,
    id: 'site',
    type: 'tax-credit',
    support: { form: 'grant', provider: 'government' },
    conditions: [
      {
        kind: 'production-site',
        bite: 'advantage',
        'attaches-to': 'support',
        favours: 'neither',
        counts: ['labour'],
        'needs-domestic-goods': 'never',
      },
    ],
  }
  const report = reportOn(site, { asOf })
  expect(report.findings.filter((f) => f.kind === 'conflict')).toEqual([])
  expect(findingsOn(report, 'wto.scm.5')[0]?.kind).toBe('constraint')
  // Nor by the other reading, as long as it can be met without domestic goods.
  const covered = { asOf, readings: { 'scm-3-1-b-production-site': 'covered' } }
  expect(reportOn(site, covered).findings.filter((f) => f.kind === 'conflict')).toEqual([])
  const [condition] = site.conditions
  const assembled = { ...site, conditions: [{ ...condition, 'needs-domestic-goods': 'always' }] }
  expect(conflicts(assembled)).toEqual([])
  expect(
    reportOn(assembled, covered).findings.some(
      (f) => f.provision === 'wto.scm.3.1.b' && f.kind === 'conflict',
    ),
  ).toBe(true)
})
