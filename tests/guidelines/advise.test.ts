import { describe, expect, it } from 'vitest'
import { bundledLaw } from '../../src/index.ts'
import { advise } from '../../src/guidelines/advise.ts'
import { guidelines } from '../../src/guidelines/guidelines.ts'
import { knownKeys, validateMeasure } from '../../src/measure/validate.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { advicePage } from '../../src/render/advice.ts'
import { documentText } from '../../src/render/document.ts'
import { plain } from '../../src/render/layout.ts'
import { fixture } from '../support/fixture.ts'

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
    design({ sunset: false }),
    ['design.ends-on', 'design.sunset', 'design.renewal'],
  ],
  [
    'D3',
    {},
    design({ indicators: [{ name: 'cost', baseline: 6, target: 2 }] }),
    design({ indicators: [] }),
    ['design.indicators'],
  ],
  [
    'D4',
    {},
    design({ monitor: 'the audit office', 'reporting-months': 6 }),
    design({ monitored: false }),
    ['design.monitor', 'design.reporting-months', 'design.monitored'],
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
    design({ reviewed: false }),
    ['design.review-months', 'design.reviewed', 'design.review-can-amend'],
  ],
  [
    'D12',
    { support: grant, conditions: [{ kind: 'training', bite: 'advantage' }] },
    design({ 'conditions-verified': true }),
    design({ 'conditions-verified': false }),
    ['design.conditions-verified'],
  ],
  [
    'D13',
    { support: grant, conditions: [{ kind: 'training', bite: 'advantage' }] },
    design({ 'condition-kinds': ['access', 'reinvestment'] }),
    design({ 'condition-kinds': ['access'] }),
    ['design.condition-kinds'],
  ],
  [
    'D14',
    { conditions: [] },
    design({ yardstick: ['import-prices'] }),
    design({ yardstick: [] }),
    ['design.yardstick'],
  ],
  [
    'D15',
    { support: { ...grant, intensity: 40 } },
    design({ 'funding-gap-computed': true, 'needed-intensity': 45 }),
    design({ 'needed-intensity': { max: 30 } }),
    ['design.funding-gap-computed', 'design.needed-intensity'],
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
    {
      support: { ...grant, covers: ['operating-cost'] },
      ...design({ 'running-costs-phased-out': false }),
    },
    ['support.covers', 'design.running-costs-phased-out'],
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
    design({ spillovers: 'cheaper modules', 'foreign-harm-considered': true }),
    design({ 'foreign-harm-considered': false }),
    ['design.spillovers', 'design.foreign-harm-considered'],
  ],
  [
    'D20',
    { support: grant },
    {
      transparency: { published: true, 'beneficiaries-disclosed': true },
      ...design({ 'budget-published': true }),
    },
    design({ 'budget-published': false }),
    ['transparency.published', 'design.budget-published', 'transparency.beneficiaries-disclosed'],
  ],
  [
    'D21',
    { support: grant, conditions: [], status: 'in-force' },
    {
      transparency: { notified: ['scm'], 'notified-on': '2024-06-30' },
      ...design({ 'notification-due': '2024-06-30' }),
    },
    { transparency: { notified: [] } },
    ['transparency.notified', 'transparency.notified-on', 'design.notification-due'],
  ],
  [
    'D22',
    { conditions: [content] },
    {
      invoked: [{ provision: 'wto.gatt.xx.j', before: 'Panel' }],
      ...design({ 'origin-reasoned': true }),
    },
    design({ 'origin-reasoned': false }),
    ['design.origin-reasoned', 'invoked'],
  ],
  [
    'D23',
    { support: grant, conditions: [] },
    { access: { 'open-to-foreign-owned': true } },
    { access: { 'open-to-foreign-owned': false } },
    ['access.open-to-foreign-owned'],
  ],
  [
    'D24',
    { support: grant },
    {
      access: { beneficiaries: 12 },
      ...design({ 'open-call': true, 'concentration-watched': true }),
    },
    { access: { beneficiaries: 1 } },
    [
      'access.beneficiaries',
      'design.open-call',
      'access.automatic',
      'design.concentration-watched',
    ],
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
    { support: { ...grant, amount: { value: 9, currency: 'EUR' } } },
    design({ 'cost-cap': true, 'unit-cost-known': true }),
    design({ 'cost-cap': false }),
    ['design.cost-cap', 'design.unit-cost-known'],
  ],
  [
    'D27',
    {},
    design({ evaluation: ['ex-ante', 'ex-post', 'independent', 'open-data'] }),
    design({ evaluation: ['ex-ante', 'ex-post', 'independent'] }),
    ['design.evaluation'],
  ],
  [
    'D28',
    {},
    design({ 'tools-mix': ['targeted', 'demand'] }),
    design({ 'tools-mix': ['horizontal', 'demand'] }),
    ['design.tools-mix'],
  ],
  [
    'D29',
    { conditions: [content] },
    design({
      'local-content-path': 'rising',
      'local-content-start': 20,
      'domestic-capability': 30,
    }),
    design({ 'local-content-start': 60, 'domestic-capability': 30 }),
    ['design.local-content-path', 'design.local-content-start', 'design.domestic-capability'],
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
    design({ 'environmental-metric': true, counterfactual: true }),
    design({ 'environmental-metric': false }),
    ['design.environmental-metric', 'design.counterfactual'],
  ],
  [
    'D35',
    {},
    { transparency: { 'partners-consulted': true } },
    { transparency: { 'partners-consulted': false }, ...design({ 'retaliation-assessed': false }) },
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
    'D38',
    { support: grant },
    design({ 'beneficiary-years': 5 }),
    design({ 'beneficiary-limit': false }),
    ['design.beneficiary-years', 'design.beneficiary-limit'],
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
    {},
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
    expect([met.missing, failed.missing, open.because]).toEqual([[], [], []])
  })

  it('leaves none out', () => {
    expect(new Set([...table.map(([id]) => id), 'D33'])).toEqual(
      new Set(guidelines.map((g) => g.id)),
    )
  })

  it('reads no fields but those that it declares', () => {
    for (const [id, given, follows, fails, missing] of table) {
      const reads = new Set<string>(answer(id, {}).reads)
      const seen = [given, { ...given, ...follows }, { ...given, ...fails }]
        .flatMap((facts) => answer(id, facts).because.map(({ field }) => field))
        .concat(missing)
      for (const field of seen) {
        const path = field.replaceAll(/\[\d+\]/g, '')
        const known = [...reads].some((read) => read === path || read.startsWith(`${path}.`))
        expect(known, `${id} ${field}`).toBe(true)
      }
    }
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
      answer('D17', {
        incomplete: ['support.covers'],
        support: { ...grant, covers },
        ...design({ 'running-costs-phased-out': false }),
      }).verdict
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
        ...design({ 'open-call': true, 'concentration-watched': true }),
      }).verdict
    expect(many({ min: 2 })).toBe('met')
    expect(many({ min: 1, max: 9 })).toBe('unknown')
    expect(many({ max: 1 })).toBe('not-met')
  })

  it('is what an indicator may have, a share that overlaps the need, and a condition of unknown bite', () => {
    expect(answer('D3', design({ indicators: [{ name: 'cost' }] })).verdict).toBe('unknown')
    const share = answer('D15', {
      support: { ...grant, intensity: { min: 30, max: 50 } },
      ...design({ 'funding-gap-computed': true, 'needed-intensity': 40 }),
    })
    expect(share.verdict).toBe('unknown')
    expect(share.missing.map((m) => m.field)).toEqual([
      'support.intensity',
      'design.needed-intensity',
    ])
    const asked = answer('D12', { support: grant, conditions: [{ kind: 'training' }] })
    expect(asked.missing).toContainEqual({
      field: 'conditions[0].bite',
      ask: expect.stringContaining('mandatory, tied to an advantage, or voluntary?'),
    })
  })

  it('is a built-in end of a measure that is over: repeal was none', () => {
    const over = answer('D2', { until: '2013-01-01', ...design({ renewal: 'none' }) })
    expect(over.missing.map((m) => m.field)).toEqual(['design.ends-on', 'design.sunset'])
  })

  it('is not asked of a measure that the check does not concern', () => {
    const ban = { type: 'export-ban', support: { form: 'none' }, conditions: [] }
    for (const id of ['D12', 'D13', 'D15', 'D26', 'D24', 'D29', 'D30'])
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
        const path = field
          .replaceAll(/\[(\d+)\]/g, '.$1')
          .split('.')
          .map((key) => (/^\d+$/.test(key) ? Number(key) : key))
        expect(knownKeys(path.slice(0, -1)), `${guideline} ${field}`).toContain(path.at(-1))
        expect(ask.split('\n')[0], field).toMatch(/\?( \(.*\))?$/)
      }
  })

  it('ask of the record only what it can state', () => {
    for (const { guideline, reads } of advise(record({}))) {
      expect(reads.length, guideline).toBeGreaterThan(0)
      for (const read of reads) {
        const [section = '', ...rest] = read.split('.')
        const row = ['conditions', 'invoked'].includes(section) ? [0] : []
        const path = [section, ...(rest.length === 0 ? [] : row), ...rest]
        expect(knownKeys(path.slice(0, -1)), `${guideline} ${read}`).toContain(path.at(-1))
      }
    }
  })
})

describe('where law comes in', () => {
  it('a path of local content that is well built is no more lawful', () => {
    const { verdict, pull } = answer('D29', {
      conditions: [content],
      ...design({
        'local-content-path': 'rising',
        'local-content-start': 10,
        'domestic-capability': 30,
      }),
    })
    expect(verdict).toBe('met')
    expect(pull?.raised).toBe(true)
    expect(pull?.provisions).toContain('wto.scm.3.1.b')
  })

  it('a yardstick of exports is raised against the rule on export subsidies, another is not', () => {
    const pull = (facts: object) => answer('D14', { conditions: [], ...design(facts) }).pull
    expect(pull({ yardstick: ['exports'] })?.provisions).toContain('wto.scm.3.1.a')
    expect(pull({ yardstick: ['exports'] })?.raised).toBe(true)
    expect(pull({ yardstick: ['import-prices'] })).toBeUndefined()
    expect(pull({})?.raised).toBe(false)
  })

  it('notification counts where it is due, and in time', () => {
    const given = { support: grant, conditions: [], status: 'in-force' }
    const notified = (as: string, on: string) =>
      answer('D21', {
        ...given,
        transparency: { notified: [as], 'notified-on': on },
        ...design({ 'notification-due': '2024-06-30' }),
      }).verdict
    expect(notified('scm', '2024-06-01')).toBe('met')
    expect(notified('scm', '2024-07-01')).toBe('not-met')
    expect(notified('tbt', '2024-06-01')).toBe('not-met')
    const planned = {
      ...given,
      status: 'proposed',
      ...design({ 'notification-due': '2024-06-30', 'notification-planned': '2024-06-01' }),
    }
    expect(answer('D21', planned).verdict).toBe('met')
  })

  it('a local partner is no equal treatment, whoever may receive the support', () => {
    const partner = answer('D23', {
      support: grant,
      access: { 'open-to-foreign-owned': true },
      conditions: [{ kind: 'ownership' }],
    })
    expect(partner.verdict).toBe('not-met')
    expect(partner.because).toEqual([{ field: 'conditions[0]', value: 'ownership' }])
  })
})

describe('a record that denies what it gives', () => {
  it.each([
    ['sunset', { 'ends-on': '2030-01-01' }],
    ['monitored', { monitor: 'the audit office' }],
    ['reviewed', { 'review-months': 12 }],
    ['beneficiary-limit', { 'beneficiary-years': 3 }],
  ])('is not valid: %s', (denial, given) => {
    const outcome = validateMeasure({ ...bare, ...design({ [denial]: false, ...given }) })
    expect(outcome.diagnostics.map((d) => [d.code, d.path])).toEqual([
      ['contradiction', ['design', Object.keys(given)[0]]],
    ])
  })
})

describe('a real programme: Ontario’s feed-in tariff (DS412)', () => {
  const tariff = fixture('ds412-ontario-feed-in-tariff')
  const advice = advise(tariff)
  const on = (id: string) => advice.find((a) => a.guideline === id)

  it('is failed by nothing: the reports tell next to nothing of its design', () => {
    expect(advice.filter((a) => a.verdict === 'not-met')).toEqual([])
    expect(on('D22')?.missing.map((m) => m.field)).toEqual(['design.origin-reasoned'])
    expect(on('D34')?.missing.map((m) => m.field)).toContain('design.environmental-metric')
  })

  it('hears of law where its content levels raise it', () => {
    const raised = advice.filter((a) => a.pull?.raised === true).map((a) => a.guideline)
    expect(raised).toEqual(expect.arrayContaining(['D12', 'D22', 'D29', 'D30']))
    expect(raised).not.toContain('D14')
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
    expect(text).toContain('from: Summaries of the new economics of industrial policy')
  })

  it('tells of law beside what is not known, where the record raises it', () => {
    const tariff = fixture('ds412-ontario-feed-in-tariff')
    const page = documentText(advicePage(tariff.title, advise(tariff)), plain)
    for (const line of page.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(page).toMatch(/\? D29 [^✓✗?]*law: A path that is well built is no more lawful/)
    expect(page).not.toContain('law: To watch exports is free')
  })
})
