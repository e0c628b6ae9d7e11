import { describe, expect, it } from 'vitest'
import type { ScenarioEffect } from '../../src/explore/compare.ts'
import { bundledScenarios } from '../../src/law/bundled-scenarios-read.ts'
import { reformWords } from '../../src/law/scenario.ts'
import { policyspace } from './command.ts'

const measure = 'fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml'
const compared = (scenario: string, format: string) =>
  policyspace([
    'compare',
    measure,
    '--scenario',
    scenario,
    '--as-of',
    '2027-06-01',
    '--format',
    format,
  ])

describe('compare --scenario', () => {
  it('says in text and Markdown what the reform does not touch, each by its citation', async () => {
    for (const [format, heading] of [
      ['text', 'What it does not touch'],
      ['markdown', '## What it does not touch'],
    ] as const) {
      const { code, out } = await compared('scm-8-revived', format)
      expect(code).toBe(0)
      const [, after = ''] = out.split(heading)
      expect(after).toMatch(
        /^\s+- SCM Agreement, Article 3\.1\(a\)\n\s*- SCM Agreement, Article 3\.1\(b\)\n/,
      )
      expect(after).toContain('- GATT 1994, Article III:4')
      expect(after).toContain('TRIMs Agreement, Article 2.1')
    }
  })

  it('says it in JSON, with what changes and what stays', async () => {
    const { out } = await compared('scm-8-revived', 'json')
    const [answer] = JSON.parse(out) as readonly ScenarioEffect[]
    expect(answer?.untouched).toContainEqual({
      provision: 'wto.scm.3.1.b',
      citation: 'SCM Agreement, Article 3.1(b)',
    })
    // The commonest mistake in this debate: green light for research cures no content condition.
    expect(answer?.unchanged).toContainEqual(
      expect.objectContaining({ provision: 'wto.trims.2.1' }),
    )
    expect(answer?.changes).toEqual([])
  })

  it('tells which defence the reform opens, against what, and what that takes', async () => {
    const { out } = await compared('bacchus-climate-waiver', 'json')
    const [answer] = JSON.parse(out) as readonly ScenarioEffect[]
    const [waiver, ...others] = answer?.mayHelp ?? []
    expect(others).toEqual([])
    expect(waiver?.provision).toBe('wto.gatt.reform.climate-waiver')
    expect(waiver?.missing.map((m) => m.fact)).toEqual(['assessments.waiver-terms-kept'])
    expect(waiver?.against).toContain('TRIMs Agreement, Article 2.1')
    // A waiver of the organisation waives nothing that another agreement says.
    expect(waiver?.against.filter((one) => one.startsWith('CPTPP'))).toEqual([])
  })

  it('says what the proposal does not set, so that no fact could decide it', async () => {
    const { out } = await compared('horlick-clarke-green-category', 'markdown')
    expect(out).toContain(
      'Not set: wto.scm.reform.narrow-green.cap, wto.scm.reform.narrow-green.purpose.',
    )
    const { out: json } = await compared('scm-8-revived', 'json')
    expect((JSON.parse(json) as readonly ScenarioEffect[])[0]?.unset).toEqual([])
  })

  it('explains each word of the vocabulary that the reform goes by, and how well it is known', async () => {
    const { out } = await compared('trims-window-reopened', 'markdown')
    expect(out).toContain(
      `- transition: ${reformWords.transition}\n- revive: ${reformWords.revive}`,
    )
    expect(out).toContain('in part from memory')
    expect(out).toContain('For least-developed Members.')
  })

  it('has something to leave alone for every reform that ships', () => {
    const silent = bundledScenarios().filter((s) => (s['does-not-touch'] ?? []).length === 0)
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('compare --at', () => {
  it('needs no other day, and takes calendar days alone', async () => {
    const on = (days: string) => policyspace(['compare', measure, '--at', days])
    const { code, out, err } = await on('2012-01-01,2024-01-01')
    expect(code).toBe(0)
    expect(out).toContain('The law of 2012-01-01 and of 2024-01-01')
    expect(err).not.toContain('law of today')
    for (const days of ['2012-02-30,2024-01-01', '2012-01-01,2024-13-01']) {
      const wrong = await on(days)
      expect(wrong.code).toBe(2)
      expect(wrong.err).toMatch(/`20\d\d-(02-30|13-01)` is no calendar day: write YYYY-MM-DD/)
    }
  })
})
