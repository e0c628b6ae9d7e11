import { describe, expect, it } from 'vitest'
import { policyspace } from './command.ts'

const tariff = 'fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml'
const record = (facts: string) =>
  `id: m\ntitle: A measure\nactor: { member: ZAF }\ntype: grant\n${facts}`

describe('policyspace guidelines', () => {
  it('is advice: what is not followed ends well all the same', async () => {
    const { code, out, err } = await policyspace(['guidelines', '-'], {
      input: record('design: { pilot: false }'),
    })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('✗ D36')
  })

  it('gives all forty as data, each with its fields and sources', async () => {
    const { out } = await policyspace(['guidelines', tariff, '--format', 'json'])
    const [{ id, advice }] = JSON.parse(out) as [
      { id: string; advice: { reads: string[]; sources: string[] }[] },
    ]
    expect([id, advice.length]).toEqual(['ds412-ontario-feed-in-tariff', 40])
    for (const { reads, sources } of advice)
      expect(Math.min(reads.length, sources.length)).toBeGreaterThan(0)
  })

  it('writes Markdown by theme', async () => {
    const { out } = await policyspace(['guidelines', tariff, '--format', 'markdown'])
    expect(out.match(/^## .*/gm)).toEqual([
      '## Purpose',
      '## Time',
      '## Money',
      '## Competition',
      '## Openness to partners',
      '## Governance',
      '## Learning',
    ])
  })

  it('complains of a record that is not valid, and of no file', async () => {
    const invalid = await policyspace(['guidelines', '-'], { input: 'id: m\n' })
    expect(invalid.code).toBe(1)
    expect((await policyspace(['guidelines'])).code).toBe(2)
  })
})
