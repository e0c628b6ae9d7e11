import { describe, expect, it } from 'vitest'
import { bundledLaw } from '../../src/index.ts'
import { advise } from '../../src/guidelines/advise.ts'
import { guidelines } from '../../src/guidelines/guidelines.ts'
import { knownKeys, validateMeasure } from '../../src/measure/validate.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { advicePage } from '../../src/render/advice.ts'
import { documentText } from '../../src/render/document.ts'

const bare = { id: 'm', title: 'A measure', actor: { member: 'ZAF' }, type: 'grant' }

function record(facts: object): Measure {
  const outcome = validateMeasure({ ...bare, ...facts })
  if (!outcome.ok) throw new Error(outcome.diagnostics.map((d) => d.message).join('\n'))
  return outcome.value
}

const answer = (id: string, facts: object) =>
  advise(record(facts)).find((a) => a.guideline === id) as ReturnType<typeof advise>[number]

const content = { kind: 'origin', bite: 'advantage', favours: 'domestic' }
const grant = { form: 'grant' }
const design = (facts: object) => ({ design: facts })

/** For each check: facts that follow the advice, facts that do not, and the fields that are missing without them. */
const table: readonly (readonly [
  id: string,
  given: object,
  follows: object,
  fails: object,
  missing: readonly string[],
])[] = [
  [
    'D1',
    { objectives: ['climate'] },
    design({ 'failure-addressed': 'externality' }),
    design({ 'failure-addressed': 'none' }),
    ['design.failure-addressed'],
  ],
  [
    'D2',
    {},
    design({ 'ends-on': '2030-01-01', renewal: 'by-decision' }),
    design({ 'ends-on': '2030-01-01', renewal: 'automatic' }),
    ['design.ends-on', 'until', 'design.renewal'],
  ],
  [
    'D3',
    {},
    design({ indicators: [{ name: 'cost', baseline: 6, target: 2 }] }),
    design({ indicators: [{ name: 'cost' }] }),
    ['design.indicators'],
  ],
  [
    'D5',
    {},
    design({ 'agency-capable': true }),
    design({ 'agency-capable': false }),
    ['design.agency-capable'],
  ],
  ['D6', {}, design({ targets: 'activities' }), design({ targets: 'sectors' }), ['design.targets']],
  [
    'D7',
    {},
    design({ novelty: true, spillovers: 'engineers trained' }),
    design({ novelty: false }),
    ['design.novelty', 'design.spillovers'],
  ],
  [
    'D8',
    {},
    design({ 'private-dialogue': true }),
    design({ 'private-dialogue': false }),
    ['design.private-dialogue'],
  ],
  [
    'D9',
    {},
    design({ 'capture-safeguards': true }),
    design({ 'capture-safeguards': false }),
    ['design.capture-safeguards'],
  ],
  [
    'D10',
    {},
    design({ 'exit-triggers': true, clawback: true }),
    design({ clawback: false }),
    ['design.exit-triggers', 'design.clawback'],
  ],
  [
    'D11',
    {},
    design({ 'review-months': 24, 'review-can-amend': true }),
    design({ 'review-months': 24, 'review-can-amend': false }),
    ['design.review-months', 'design.review-can-amend'],
  ],
  [
    'D12',
    { conditions: [{ kind: 'training' }] },
    design({ 'conditions-verified': true }),
    design({ 'conditions-verified': false }),
    ['design.conditions-verified'],
  ],
  [
    'D13',
    { conditions: [{ kind: 'training' }] },
    design({ 'condition-kinds': ['access', 'reinvestment'] }),
    design({ 'condition-kinds': ['access'] }),
    ['design.condition-kinds'],
  ],
  [
    'D14',
    { conditions: [] },
    design({ indicators: [{ name: 'exports' }] }),
    design({ indicators: [] }),
    ['design.indicators'],
  ],
  [
    'D15',
    { support: grant },
    design({ 'funding-gap-computed': true }),
    design({ 'funding-gap-computed': false }),
    ['design.funding-gap-computed'],
  ],
  [
    'D16',
    { support: grant },
    design({ 'application-before-start': true, counterfactual: true }),
    design({ counterfactual: false }),
    ['design.application-before-start', 'design.counterfactual'],
  ],
  [
    'D17',
    { support: grant },
    { support: { ...grant, covers: ['investment'] } },
    { support: { ...grant, covers: ['investment', 'operating-cost'] } },
    ['support.covers'],
  ],
  [
    'D18',
    {},
    design({ 'alternatives-considered': ['a tax: it would miss small firms'] }),
    design({ 'alternatives-considered': [] }),
    ['design.alternatives-considered'],
  ],
  [
    'D19',
    {},
    design({ 'foreign-harm-considered': true }),
    design({ 'foreign-harm-considered': false }),
    ['design.foreign-harm-considered'],
  ],
  [
    'D20',
    {},
    { transparency: { published: true, 'beneficiaries-disclosed': true } },
    { transparency: { 'beneficiaries-disclosed': false } },
    ['transparency.published', 'transparency.beneficiaries-disclosed'],
  ],
  [
    'D21',
    { support: grant },
    { transparency: { notified: ['scm'] } },
    { transparency: { notified: [] } },
    ['transparency.notified'],
  ],
  [
    'D22',
    { invoked: [] },
    { conditions: [{ kind: 'production-site' }] },
    { conditions: [content] },
    ['conditions'],
  ],
  [
    'D23',
    {},
    { access: { 'open-to-foreign-owned': true } },
    { access: { 'open-to-foreign-owned': false } },
    ['access.open-to-foreign-owned'],
  ],
  [
    'D24',
    { support: grant },
    { access: { beneficiaries: 12 }, ...design({ 'open-call': true }) },
    { access: { beneficiaries: 1 } },
    ['access.beneficiaries', 'design.open-call', 'access.automatic'],
  ],
  [
    'D25',
    { enterprise: { kind: 'state-owned' } },
    {
      enterprise: { kind: 'state-owned', 'assistance-from-state': false },
      ...design({ 'separate-accounts': true }),
    },
    { enterprise: { kind: 'state-owned', 'assistance-from-state': true } },
    ['enterprise.assistance-from-state', 'design.separate-accounts'],
  ],
  [
    'D26',
    {},
    design({ 'cost-cap': true, 'unit-cost-known': true }),
    design({ 'cost-cap': false }),
    ['design.cost-cap', 'design.unit-cost-known'],
  ],
  [
    'D27',
    {},
    design({ evaluation: ['ex-ante', 'ex-post', 'independent', 'open-data'] }),
    design({ evaluation: ['ex-ante'] }),
    ['design.evaluation'],
  ],
  [
    'D28',
    {},
    design({ 'tools-mix': ['targeted', 'demand'] }),
    design({ 'tools-mix': ['targeted'] }),
    ['design.tools-mix'],
  ],
  [
    'D29',
    { conditions: [content] },
    design({ 'local-content-path': 'rising' }),
    design({ 'local-content-path': 'flat' }),
    ['design.local-content-path'],
  ],
  [
    'D30',
    { conditions: [content] },
    design({
      'local-content-factors': ['market-size', 'coherent-policy', 'mild', 'industrial-base'],
    }),
    design({ 'local-content-factors': ['market-size'] }),
    ['design.local-content-factors'],
  ],
  [
    'D31',
    { conditions: [content] },
    design({ 'linkage-tools': true }),
    design({ 'linkage-tools': false }),
    ['design.linkage-tools'],
  ],
  [
    'D32',
    { sector: { stage: 'component' } },
    design({ 'chain-strategy': true }),
    design({ 'chain-strategy': false }),
    ['design.chain-strategy'],
  ],
  [
    'D34',
    { objectives: ['climate'] },
    design({ 'environmental-metric': true }),
    design({ 'environmental-metric': false }),
    ['design.environmental-metric'],
  ],
  [
    'D35',
    {},
    { transparency: { 'partners-consulted': true } },
    {
      transparency: { 'partners-consulted': false },
      ...design({ 'retaliation-assessed': false }),
    },
    ['transparency.partners-consulted', 'design.retaliation-assessed'],
  ],
  ['D36', {}, design({ pilot: true }), design({ pilot: false }), ['design.pilot']],
  [
    'D37',
    { support: grant },
    design({ 'peer-cap': true }),
    design({ 'peer-cap': false }),
    ['design.peer-cap'],
  ],
  [
    'D39',
    {},
    design({ 'failed-review-consequence': true }),
    design({ 'failed-review-consequence': false }),
    ['design.failed-review-consequence'],
  ],
  [
    'D40',
    { support: grant },
    design({ 'poorer-partners-considered': true }),
    design({ 'poorer-partners-considered': false }),
    ['design.poorer-partners-considered'],
  ],
]

describe('each check', () => {
  it.each(table)('%s follows from the record', (...row) => {
    const [id, given, follows, fails, missing] = row
    const [open, met, failed] = [
      answer(id, given),
      answer(id, { ...given, ...follows }),
      answer(id, { ...given, ...fails }),
    ]
    expect([open.verdict, met.verdict, failed.verdict]).toEqual(['unknown', 'met', 'not-met'])
    expect(open.missing.map((m) => m.field)).toEqual(missing)
    expect(met.because).not.toEqual([])
    expect(failed.because).not.toEqual([])
    expect(met.missing).toEqual([])
  })

  // What can only be named has no way of being denied.
  it.each([
    ['D4', design({ monitor: 'the audit office', 'reporting-months': 6 })],
    ['D38', { support: grant, ...design({ 'beneficiary-years': 5 }) }],
  ])('%s is met by what is named, and else unknown', (id, follows) => {
    expect(answer(id, follows).verdict).toBe('met')
    expect(answer(id, { support: grant }).verdict).toBe('unknown')
  })

  it('D33 asks for the other measures of the plan, and sees two that pull apart', () => {
    const exports = record({
      id: 'exporters',
      programme: 'p',
      conditions: [{ kind: 'export', bite: 'advantage' }],
    })
    const quota = record({ id: 'quota', programme: 'p', border: { side: 'export', form: 'quota' } })
    const alone = advise(exports).find((a) => a.guideline === 'D33')
    expect(alone?.missing.map((m) => m.field)).toEqual(['programme'])
    const both = advise(exports, [exports, quota]).find((a) => a.guideline === 'D33')
    expect(both?.verdict).toBe('not-met')
    expect(both?.because[0]?.value).toContain('`exporters` asks for exports')
    const lone = record({ id: 'training', programme: 'p' })
    expect(advise(lone, [lone, quota]).find((a) => a.guideline === 'D33')?.verdict).toBe('met')
  })
})

describe('what is not known', () => {
  it('fails no check: a record of four lines has no advice against it', () => {
    expect(new Set(advise(record({})).map((a) => a.verdict))).toEqual(new Set(['unknown']))
  })

  it('stays unknown where a set may hold more, and not where it suffices already', () => {
    const costs = (covers: readonly string[]) =>
      answer('D17', { incomplete: ['support.covers'], support: { ...grant, covers } }).verdict
    expect(costs(['investment'])).toBe('unknown')
    expect(costs(['operating-cost'])).toBe('not-met')
    const tools = (mix: readonly string[]) =>
      answer('D28', { incomplete: ['design.tools-mix'], ...design({ 'tools-mix': mix }) }).verdict
    expect(tools(['targeted'])).toBe('unknown')
    expect(tools(['targeted', 'demand'])).toBe('met')
  })

  it('stays unknown where a number is too vague', () => {
    const many = (beneficiaries: object | number) =>
      answer('D24', {
        support: grant,
        access: { beneficiaries },
        ...design({ 'open-call': true }),
      }).verdict
    expect(many({ min: 2 })).toBe('met')
    expect(many({ min: 1, max: 9 })).toBe('unknown')
    expect(many({ max: 1 })).toBe('not-met')
  })

  it('is not asked of a measure that the check does not concern', () => {
    const ban = { type: 'export-ban', support: { form: 'none' }, conditions: [] }
    for (const id of ['D13', 'D15', 'D24', 'D29', 'D30'])
      expect(answer(id, ban).verdict, id).toBe('not-applicable')
  })
})

describe('the forty', () => {
  it('are D1 to D40, each once', () => {
    expect(guidelines.map((g) => Number(g.id.slice(1))).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    )
  })

  it('name provisions that the law has', () => {
    const pulls = guidelines.flatMap((g) => g.pull?.provisions ?? [])
    expect(pulls.length).toBeGreaterThan(10)
    for (const id of pulls) expect(bundledLaw().byId.has(id), id).toBe(true)
  })

  it('ask for fields that the record has, in words', () => {
    for (const { guideline, missing } of advise(record({ support: grant, conditions: [content] })))
      for (const { field, ask } of missing) {
        const path = field.split('.')
        expect(knownKeys(path.slice(0, -1)), `${guideline} ${field}`).toContain(path.at(-1))
        expect(ask, field).toMatch(/\?( \(.*\))?$/)
      }
  })

  it('say where law pulls another way: a path of local content that is well built is no more lawful', () => {
    const { verdict, pull } = answer('D29', {
      conditions: [content],
      ...design({ 'local-content-path': 'rising' }),
    })
    expect(verdict).toBe('met')
    expect(pull?.provisions).toContain('wto.scm.3.1.b')
  })
})

describe('the page', () => {
  const measure = record({ support: grant, ...design({ pilot: false, renewal: 'automatic' }) })
  const text = documentText(advicePage(measure.title, advise(measure)), {
    width: 80,
    colour: false,
  })

  it('keeps to its width, and adds nothing up', () => {
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(text).not.toMatch(/score|%/)
  })

  it('says what was not followed, by what, and from whom the advice is', () => {
    expect(text).toContain('✗ D36 Learn before scaling: begin with a pilot.')
    expect(text).toContain('design.pilot = false')
    expect(text).toContain('from: Rodrik')
  })
})
