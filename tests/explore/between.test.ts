import { describe, expect, it } from 'vitest'
import { compareFamilies } from '../../src/explore/compare-families.ts'
import type { Delta, Weight } from '../../src/explore/compare.ts'
import { relationBetween } from '../../src/explore/relation.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import type { Topic } from '../../src/law/topics.ts'
import { fixture } from '../support/fixture.ts'
import { policyspace } from '../cli/command.ts'

const law = bundledLaw()
const asOf = '2024-06-01'

type Expected = readonly [
  family: string,
  actor: string,
  other: string,
  topic: Topic,
  delta: Delta,
  base: Readonly<Record<string, Weight>>,
  beside: Readonly<Record<string, Weight>>,
]

// Families of measures under agreements, each against the WTO: what it adds, takes or clears up, with both citations.
const families: readonly Expected[] = [
  [
    'technology-required',
    'VNM',
    'cptpp',
    'performance.technology',
    'extra',
    {},
    { 'cptpp.9.10.1.f': 'breached' },
  ],
  [
    'export-duty',
    'VNM',
    'cptpp',
    'export-duties',
    'plus',
    { 'wto.accession-vnm.260': 'may-bear' },
    { 'cptpp.2.15': 'breached' },
  ],
  [
    'research-for-advantage',
    'KOR',
    'kor-usa',
    'performance.permitted',
    'clarified',
    {},
    { 'kor-usa.11.8.3.a': 'permits' },
  ],
  [
    'content-required',
    'JPN',
    'rcep',
    'performance.purchase',
    'same',
    { 'wto.gatt.iii.4.content': 'breached' },
    { 'rcep.10.6.1.c': 'breached' },
  ],
  [
    'unlimited-guarantee',
    'GBR',
    'eu-gbr',
    'subsidy-prohibited',
    'extra',
    {},
    { 'eu-gbr.367.2': 'may-bear' },
  ],
  [
    'unlimited-guarantee',
    'CAN',
    'usmca',
    'subsidy-effects',
    'silent',
    { 'wto.scm.5': 'may-bear' },
    {},
  ],
]

describe('an agreement against the WTO, for families of measures', () => {
  it.each(families)('%s of %s, %s on %s: %s', (...expected: Expected) => {
    const [id, actor, other, topic, delta, base, beside] = expected
    const found = compareFamilies(law, { label: actor, actor, asOf }, { base: 'wto', other })
    const deltas = found.find(({ family }) => family.id === id)?.between.deltas
    const one = deltas?.find((d) => d.topic === topic)
    expect(one?.delta).toBe(delta)
    const weights = (placed: readonly { provision: string; weight: Weight }[] = []) =>
      Object.fromEntries(placed.map((p) => [p.provision, p.weight]))
    expect(weights(one?.base)).toMatchObject(base)
    expect(weights(one?.other)).toMatchObject(beside)
    if (Object.keys(base).length === 0) expect(one?.base).toEqual([])
    if (Object.keys(beside).length === 0) expect(one?.other).toEqual([])
  })
})

describe('the topics of a comparison', () => {
  const between = { asOf, base: 'wto', other: 'cptpp' }

  it('are those that the measure raises: what is required is not asked for an advantage', () => {
    const { deltas } = relationBetween(law, fixture('content-for-a-licence', 'pairs'), between)
    const found = deltas.map((d) => d.topic)
    expect(found).toContain('performance.content')
    // TRIMs 2.1 and GATT III:4 are about these as well, this measure is not.
    expect(found.filter((topic) => topic.endsWith('.advantage'))).toEqual([])
    expect(found).not.toContain('performance.balance')
  })

  it('hold no exception that nothing needs', () => {
    const { deltas } = relationBetween(law, fixture('unlimited-guarantee', 'pairs'), {
      ...between,
      other: 'eu-gbr',
    })
    const named = deltas.flatMap((d) => d.other.map((p) => p.provision))
    expect(named).toContain('eu-gbr.367.2')
    // That subsidies are outside chapters which have nothing to say on this one.
    expect(named.filter((id) => /^eu-gbr\.13[34]/.test(id))).toEqual([])
  })

  it('are none where an agreement does not bind the actor, and that is told', async () => {
    const record = fixture('content-for-a-licence', 'pairs')
    const { unbound } = relationBetween(law, record, { ...between, other: 'usmca' })
    expect(unbound).toEqual(['usmca'])
    const file = 'fixtures/pairs/content-for-a-licence.measure.yaml'
    const { out } = await policyspace(['compare', file, '--between', 'wto,usmca', '--as-of', asOf])
    expect(out).toContain('usmca does not bind the actor')
    expect(out).not.toContain('no rule here')
  })
})

describe('on a terminal', () => {
  it.each([
    ['compare', 'fixtures/pairs/small-business-set-aside.measure.yaml'],
    ['space', 'VNM'],
  ])('%s %s keeps to 80 columns and names both sides', async (command, what) => {
    const { out, code } = await policyspace([
      command,
      what,
      '--between',
      'wto,cptpp',
      '--as-of',
      asOf,
    ])
    expect(code).toBe(0)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(out).toMatch(/WTO-(plus|extra)/)
    expect(out).toMatch(/CPTPP, Article/)
  })
})
