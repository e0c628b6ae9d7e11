import { describe, expect, it } from 'vitest'
import { findingsOn, fixture, reportOn, statusOf } from '../support/load.ts'

const feedInTariff = () => fixture('disputes/ds412-ontario-feed-in-tariff.measure.yaml')

describe("Ontario's feed-in tariff", () => {
  const report = reportOn(feedInTariff(), { asOf: '2012-01-01', towards: 'JPN' })

  it.each(['wto.trims.2.1', 'wto.gatt.iii.4'])('conflicts with %s', (provision) => {
    const kinds = findingsOn(report, provision).map((f) => f.kind)
    expect(kinds).toContain('conflict')
  })

  it('is not saved by III:8(a), because another product is bought than the one treated worse', () => {
    for (const finding of findingsOn(report, 'wto.gatt.iii.4')) {
      const defence = finding.failedDefences.find((d) => d.provision === 'wto.gatt.iii.8.a')
      expect(defence?.verdict).toBe('not-met')
      expect(defence?.because).toMatch(/bought/)
      expect(defence?.facts).toContainEqual(
        expect.objectContaining({ fact: 'procurement.purchased', value: 'other' }),
      )
      expect(finding.defeatedBy).toEqual([])
    }
  })

  it('leaves SCM 3.1(b) open on benefit', () => {
    const [finding] = findingsOn(report, 'wto.scm.3.1.b')
    expect(finding).toMatchObject({
      kind: 'constraint',
      status: 'undetermined',
      onRecord: 'not-met',
    })
    expect(finding?.missingFacts.map((m) => m.fact)).toContain('assessments.benefit')
    expect(finding?.elements.find((e) => e.name === 'subsidy')?.verdict).toBe('undetermined')
    expect(finding?.elements.find((e) => e.name.startsWith('contingent'))?.verdict).toBe('met')
  })

  it('meets no WTO provision in 1990: out of force, not silent', () => {
    const early = reportOn(feedInTariff(), { asOf: '1990-01-01', towards: 'JPN' })
    // Those of GATT 1947 and of the Tokyo Round are another law.
    expect(early.findings.filter((f) => f.instrument.startsWith('wto.'))).toEqual([])
    const wto = early.ledger.filter((entry) => entry.provision.startsWith('wto.'))
    expect(wto.length).toBeGreaterThan(100)
    expect(new Set(wto.map((entry) => entry.status))).toEqual(new Set(['out-of-force']))
  })

  it('conflicts with nothing once the domestic content condition is gone', () => {
    const without = { ...feedInTariff(), conditions: [], comparisons: [] }
    const kinds = reportOn(without, { asOf: '2012-01-01', towards: 'JPN' }).findings.map(
      (f) => f.kind,
    )
    expect(kinds).not.toContain('conflict')
  })
})

describe('a bare production grant by a developed Member', () => {
  const bare = {
    id: 'bare',
    title: 'Bare grant',
    actor: { member: 'USA' },
    type: 'grant',
    support: { form: 'grant' },
  }

  it('is actionable, its effects not shown: one constraint and no conflict', () => {
    const { findings } = reportOn(bare, { asOf: '2024-06-01' })
    expect(findings.map((f) => [f.provision, f.kind, f.status, f.onRecord])).toEqual([
      ['wto.scm.5', 'constraint', 'undetermined', 'not-met'],
    ])
    const effects = findings[0]?.elements.find((e) => e.name === 'adverse-effects')
    expect(effects?.verdict).toBe('undetermined')
    expect(effects?.missing.map((m) => m.fact)).toContain('effects')
  })
})

describe('a defence against what has lapsed', () => {
  const shown = {
    id: 'shown',
    title: 'Injury shown',
    actor: { member: 'USA' },
    type: 'grant',
    support: { form: 'grant', provider: 'government' },
    access: { 'limited-to': ['industries'] },
    effects: [{ kind: 'injury', shown: true }],
  }
  const flexibilities = (asOf: string) =>
    reportOn(shown, { asOf })
      .findings.filter((f) => f.kind === 'flexibility')
      .map((f) => f.provision)

  it('is no flexibility: SCM 6.2 went with the presumption of 6.1', () => {
    expect(flexibilities('1999-12-31')).toContain('wto.scm.6.2')
    expect(flexibilities('2000-01-01')).not.toContain('wto.scm.6.2')
  })
})

describe("a least-developed Member's subsidies", () => {
  const base = {
    title: 'Support',
    actor: { member: 'BGD' },
    type: 'export-subsidy',
    sector: { area: ['manufacturing'] },
    support: { form: 'grant', provider: 'government' },
    access: { 'limited-to': ['industries'] },
    products: [{ name: 'garments', area: 'industrial' }],
    assessments: {
      'export-competitive': {
        finds: false,
        by: 'Secretariat',
        basis: 'export shares below the threshold',
      },
    },
  }
  const exporting = {
    ...base,
    id: 'exporting',
    conditions: [{ kind: 'export', bite: 'advantage', 'attaches-to': 'support', basis: 'law' }],
  }
  const localContent = {
    ...base,
    id: 'local',
    conditions: [
      {
        kind: 'origin',
        bite: 'advantage',
        'attaches-to': 'support',
        favours: 'domestic',
        counts: ['goods'],
        'needs-domestic-goods': 'always',
        basis: 'law',
      },
    ],
  }

  it('contingent on exporting are outside 3.1(a) by 27.2(a) and stay actionable', () => {
    const report = reportOn(exporting, { asOf: '2010-01-01' })
    const [finding] = findingsOn(report, 'wto.scm.3.1.a')
    expect(finding).toMatchObject({ kind: 'constraint', status: 'defeated', onRecord: 'not-met' })
    expect(finding?.defeatedBy.map((d) => d.provision)).toContain('wto.scm.27.2.a')
    expect(findingsOn(report, 'wto.scm.5')[0]?.kind).toBe('constraint')
    expect(report.findings.find((f) => f.provision === 'wto.scm.27.2.a')?.kind).toBe('flexibility')
  })

  it('contingent on local content were sheltered by 27.3 until 2002 and are a conflict from 2003', () => {
    const before = reportOn(localContent, { asOf: '2002-12-31' })
    expect(statusOf(before, 'wto.scm.3.1.b')).toBe('defeated')
    const after = reportOn(localContent, { asOf: '2003-01-01' })
    expect(findingsOn(after, 'wto.scm.3.1.b').map((f) => f.kind)).toContain('conflict')
    expect(statusOf(after, 'wto.scm.27.3')).toBe('out-of-force')
  })
})

describe('rows never mix', () => {
  const actor = { member: 'CAN' }

  it('III:8(a): procurement on one comparison saves that one alone', () => {
    const worse = {
      between: 'imported-domestic',
      dimension: 'rule',
      'worse-off': 'compared',
      'same-but-origin': true,
    }
    const measure = {
      id: 'two-comparisons',
      title: 'Two',
      type: 'internal-regulation',
      actor,
      comparisons: [
        {
          ...worse,
          product: 'desks',
          procurement: { 'by-government': true, purchased: 'same', use: 'governmental' },
        },
        {
          ...worse,
          product: 'turbines',
          procurement: { 'by-government': true, purchased: 'other', use: 'resale' },
        },
      ],
    }
    const findings = findingsOn(reportOn(measure, { asOf: '2020-01-01' }), 'wto.gatt.iii.4')
    const conflicts = findings
      .filter((f) => f.kind === 'conflict')
      .flatMap((f) => f.rows.map((r) => r.label))
    expect(conflicts).toEqual(['comparisons[1] (rule, turbines)'])
    const saved = findings.find((f) => f.status === 'defeated')
    expect(saved?.rows.map((r) => r.index)).toEqual([0])
    expect(saved?.defeatedBy.map((d) => d.provision)).toEqual(['wto.gatt.iii.8.a'])
  })

  it('II:1(b): the product above its binding is named, the one below has headroom', () => {
    const measure = {
      id: 'two-products',
      title: 'Two',
      type: 'tariff',
      actor,
      border: { side: 'import', form: 'duty' },
      products: [
        { name: 'steel', bound: true, 'bound-duty': 10, 'applied-duty': 25, role: 'restricted' },
        { name: 'paper', bound: true, 'bound-duty': 40, 'applied-duty': 5, role: 'restricted' },
      ],
    }
    const findings = findingsOn(reportOn(measure, { asOf: '2020-01-01' }), 'wto.gatt.ii.1.b.1')
    expect(findings.map((f) => [f.kind, f.status, f.rows[0]?.index, f.headroom?.value])).toEqual([
      ['conflict', 'open-defence', 0, -15],
      ['constraint', 'not-established', 1, 35],
    ])
  })

  it('3.1(b): an untied origin condition and a tied employment condition are no local-content subsidy', () => {
    const measure = {
      id: 'two-conditions',
      title: 'Two',
      type: 'grant',
      actor,
      support: { form: 'grant', provider: 'government' },
      conditions: [
        {
          kind: 'origin',
          bite: 'mandatory',
          'attaches-to': 'nothing',
          favours: 'domestic',
          counts: ['goods'],
          basis: 'law',
        },
        {
          kind: 'employment',
          bite: 'advantage',
          'attaches-to': 'support',
          favours: 'domestic',
          counts: ['labour'],
          basis: 'law',
        },
      ],
    }
    const report = reportOn(measure, { asOf: '2020-01-01' })
    expect(findingsOn(report, 'wto.scm.3.1.b')).toEqual([])
    const rows = report.ledger.find((e) => e.provision === 'wto.scm.3.1.b')?.rows
    expect(rows?.map((r) => r.status)).toEqual(['not-established', 'not-established'])
  })
})
