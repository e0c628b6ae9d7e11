import { describe, expect, it } from 'vitest'
import { applyLaw } from '../../src/evaluate/apply.ts'
import { bindingOf, labelOf } from '../../src/explore/binding.ts'
import { compareDates } from '../../src/explore/compare.ts'
import { edited } from '../../src/explore/edit.ts'
import { policySpace } from '../../src/explore/policy-space.ts'
import { families } from '../../src/explore/families/index.ts'
import { judgeProgramme } from '../../src/explore/programme.ts'
import { questionsOn } from '../../src/explore/questions.ts'
import { sensitivity } from '../../src/explore/sensitivity.ts'
import { standings } from '../../src/explore/standing.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { validateMeasure } from '../../src/measure/validate.ts'
import { fixture } from '../support/fixture.ts'

const law = bundledLaw()
const in2012 = { asOf: '2012-01-01', instruments: ['wto'] }
const in2024 = { asOf: '2024-06-01', instruments: ['wto'] }

const base = {
  id: 'm',
  title: 'M',
  actor: { member: 'USA', level: 'central' },
  type: 'grant',
} as const
const given = { form: 'grant', provider: 'government', 'below-market': true } as const
const oneIndustry: Measure['access'] = { 'limited-to': ['industries'] }

describe('questions', () => {
  const measure = fixture('ds412-ontario-feed-in-tariff')
  const questions = questionsOn(law, measure, in2012)

  it('ask first for the fact on which most depends: whether the contracts give a benefit', () => {
    const [first] = questions
    expect(first?.fact).toBe('assessments.benefit')
    const yes = first?.answers.find((a) => a.says === 'yes')?.changes.map((c) => c.provision)
    expect(yes).toContain('wto.scm.3.1.b')
  })

  it('ask for a number on each side of the one it counts against', () => {
    const tariff = {
      ...base,
      type: 'tariff',
      products: [{ bound: true, 'bound-duty': 100, 'applied-duty': { min: 60, max: 150 } }],
      border: { side: 'import', form: 'duty', 'made-effective-by': 'duties-taxes-charges' },
    } as const satisfies Measure
    const [first] = questionsOn(law, tariff, in2024)
    expect(first?.path).toEqual(['products', 0, 'applied-duty'])
    const became = (says: string) =>
      first?.answers
        .find((a) => a.says === says)
        ?.changes.find((c) => c.provision === 'wto.gatt.ii.1.b.1')?.to?.status
    expect(became('100')).toBe('not-established')
    expect(became('more than 100')).toBe('open-defence')
  })

  it('put what an exception for a declared aim asks before what others ask', () => {
    const ban = {
      ...base,
      type: 'export-ban',
      objectives: ['resource-conservation'],
      border: { side: 'export', form: 'prohibition', 'all-origins': true },
    } as const satisfies Measure
    const undecided = questionsOn(law, ban, in2024).filter(
      (q) => q.bearsOn === 'other-defence' && q.decides.length === 0,
    )
    expect(
      undecided
        .slice(0, 3)
        .map((q) => q.fact)
        .toSorted(),
    ).toEqual([
      'assessments.conservation-related',
      'assessments.even-handed',
      'assessments.exhaustible-resource',
    ])
  })

  it('tell what follows from an answer as judging with that answer does', () => {
    const before = standings(applyLaw(law, measure, in2012))
    for (const { path, answers } of questions.slice(0, 6)) {
      for (const { value, changes } of answers) {
        const after = standings(applyLaw(law, edited(measure, [{ path, to: value }]), in2012))
        for (const { provision, to } of changes) {
          expect(after.get(provision)?.kind).toBe(to?.kind)
          expect([before.get(provision)?.kind, before.get(provision)?.status]).not.toEqual([
            after.get(provision)?.kind,
            after.get(provision)?.status,
          ])
        }
      }
    }
  })

  it('leave out what no finding waits for', () => {
    const lawful = questionsOn(
      law,
      { ...base, support: { form: 'none' }, conditions: [], comparisons: [] },
      in2024,
    )
    expect(lawful).toEqual([])
  })
})

describe('readings', () => {
  it('of export duties on raw materials: GATT XX under China’s protocol is contested, XI:1 is not', () => {
    const { sensitive, robust } = sensitivity(law, fixture('ds379-state-owned-suppliers'), {
      asOf: '2008-01-01',
      instruments: ['wto'],
    })
    for (const { positions } of sensitive)
      for (const { cite } of positions) expect(cite).not.toBe('')
    const touched = sensitive.flatMap((s) =>
      s.positions.flatMap((p) => p.changes.map((c) => c.provision)),
    )
    expect(robust.map((r) => r.provision).filter((id) => touched.includes(id))).toEqual([])
  })
})

describe('between two days', () => {
  it('research support loses its shelter when SCM 8 lapses', () => {
    const research: Measure = {
      ...base,
      support: { ...given, covers: ['research'], 'research-stage': 'industrial', intensity: 50 },
      access: oneIndustry,
      conditions: [],
      sector: { 'civil-aircraft': false },
    }
    const changes = compareDates(law, research, {
      dates: ['1999-12-31', '2000-01-01'],
      instruments: ['wto'],
    })
    const scm5 = changes.find((c) => c.provision === 'wto.scm.5')
    expect([scm5?.from?.status, scm5?.to?.status]).toEqual(['defeated', 'undetermined'])
  })
})

describe('policy space', () => {
  const view = (actor: string, more = {}) => ({ label: actor, actor, ...in2024, ...more })
  const space = policySpace(law, [
    view('USA'),
    view('BGD'),
    view('CHN', { development: 'developing' }),
  ])
  const cell = (family: string, column: number) =>
    space.rows.find((r) => r.family.id === family)?.cells[column]

  it('runs over families that are valid records', () => {
    for (const { id, title, example } of families)
      expect(
        validateMeasure({ ...example, id, title, actor: { member: 'USA' } }).diagnostics,
        id,
      ).toEqual([])
  })

  it('closes export subsidies to a developed Member and not to a least-developed one', () => {
    expect(cell('export-subsidy', 0)?.openness).toBe('closed')
    expect(cell('export-subsidy', 0)?.by.map((b) => b.provision)).toContain('wto.scm.3.1.a')
    expect(cell('export-subsidy', 1)?.openness).toBe('conditional')
  })

  it('closes technology transfer under an accession protocol only', () => {
    expect([0, 1, 2].map((i) => cell('technology-required', i)?.openness)).toEqual([
      'open',
      'open',
      'closed',
    ])
  })

  it('keeps a production grant conditional, never closed, and soft policy open', () => {
    expect([0, 1, 2].map((i) => cell('production-grant', i)?.openness)).toEqual(
      Array(3).fill('conditional'),
    )
    expect([0, 1, 2].map((i) => cell('supplier-development', i)?.openness)).toEqual(
      Array(3).fill('open'),
    )
  })
})

describe('binding', () => {
  it('reads its label off the published table', () => {
    const defence = { pleaded: true } as never
    expect(labelOf({ kind: 'conflict', status: 'established', openDefences: [] }, 0)).toBe(
      'binding',
    )
    expect(labelOf({ kind: 'conflict', status: 'open-defence', openDefences: [defence] }, 0)).toBe(
      'conditional',
    )
    expect(labelOf({ kind: 'conflict', status: 'established', openDefences: [] }, 2)).toBe(
      'conditional',
    )
    expect(labelOf({ kind: 'constraint', status: 'undetermined', openDefences: [] }, 0)).toBe(
      'conditional',
    )
    expect(labelOf({ kind: 'constraint', status: 'not-established', openDefences: [] }, 0)).toBe(
      'slack',
    )
  })

  it('finds twenty points of slack between an applied and a bound duty', () => {
    const duty: Measure = {
      ...base,
      type: 'tariff',
      border: { side: 'import', form: 'duty' },
      products: [{ bound: true, 'bound-duty': 40, 'applied-duty': 20 }],
    }
    const found = bindingOf(law, duty, in2024).find((b) => b.provision === 'wto.gatt.ii.1.b.1')
    expect(found?.label).toBe('slack')
    expect(found?.headroom?.value).toBe(20)
  })
})

describe('a programme', () => {
  const grant: Measure = {
    ...base,
    id: 'grant',
    programme: 'P',
    support: given,
    access: oneIndustry,
    conditions: [],
  }
  const content: Measure = {
    ...base,
    id: 'content',
    programme: 'P',
    type: 'local-content-requirement',
    conditions: [
      {
        kind: 'origin',
        bite: 'mandatory',
        'attaches-to': 'licence',
        favours: 'domestic',
        'needs-domestic-goods': 'always',
        counts: ['goods'],
      },
    ],
  }
  const exports: Measure = {
    ...base,
    id: 'quota',
    programme: 'P',
    type: 'export-quota',
    border: { side: 'export', form: 'quota' },
  }

  it('shows what a grant and a content rule would be if the one hung on the other, and asks whether it does', () => {
    const { cumulations, reports } = judgeProgramme(law, [grant, content], in2024)
    expect(reports[0]?.findings.some((f) => f.provision === 'wto.scm.3.1.b')).toBe(false)
    expect(cumulations.map((c) => [c.support, c.with])).toEqual([['grant', ['content']]])
    expect(cumulations[0]?.changes.map((c) => c.provision)).toContain('wto.scm.3.1.b')
    expect(cumulations[0]?.ask[0]).toMatch(/in fact depend/)
  })

  it('names measures that pull against each other', () => {
    const exporting: Measure = {
      ...grant,
      id: 'zone',
      conditions: [{ kind: 'export', bite: 'advantage', 'attaches-to': 'support' }],
    }
    const { tensions } = judgeProgramme(law, [exporting, exports], in2024)
    expect(tensions.map((t) => t.between)).toEqual([['zone', 'quota']])
  })
})
