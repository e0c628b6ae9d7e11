import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { policyspace, spawned } from './command.ts'

const solar = 'fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml'
const nickel = 'fixtures/disputes/ds592-nickel-*.measure.yaml'
const asOf = ['--as-of', '2021-01-01', '--instrument', 'wto']

describe('every command that looks beyond the answer', () => {
  const commands = [
    { args: ['questions', solar], says: /better terms than the market benchmark/ },
    { args: ['redesign', solar], says: /the 2 origin conditions: drop/ },
    { args: ['readings', solar], says: /Findings that hold under every reading/ },
    { args: ['binding', solar], says: /other route: drop the 2 origin conditions/ },
    { args: ['binding', solar, '--summary'], says: /conditional\s+1\s+100\.0 %/ },
    {
      args: ['compare', solar, '--at', '1994-06-01,2021-01-01'],
      says: /TRIMs Agreement, Article 2\.1/,
    },
    { args: ['programme', nickel], says: /Provisions that several of them meet/ },
  ]

  it.each(commands)(
    '$args: fits the terminal, and speaks JSON and Markdown',
    async ({ args, says }) => {
      const options = args.includes('--at') ? ['--instrument', 'wto'] : asOf
      const text = await policyspace([...args, ...options])
      expect(text).toMatchObject({ code: 0, err: expect.not.stringMatching(/defect/) })
      expect(text.out).toMatch(says)
      expect(text.out.split('\n').filter((line) => line.length > 80)).toEqual([])
      const markdown = await policyspace([...args, ...options, '--format', 'markdown'])
      expect(markdown.out).toMatch(/^# /)
      const json = await policyspace([...args, ...options, '--format', 'json'])
      expect(JSON.parse(json.out)).toHaveLength(1)
    },
  )

  it('space: by date and by actor, as data, Markdown and picture', async () => {
    const args = [
      'space',
      'BGD',
      '--at',
      '1994-06-01,2021-01-01',
      '--instrument',
      'wto',
      '--family',
      'export-subsidy,content-required',
    ]
    const { out, code } = await policyspace([...args, '--format', 'json'])
    expect(code).toBe(0)
    const [space] = JSON.parse(out)
    expect(space.rows.map((r: { family: { id: string } }) => r.family.id)).toEqual([
      'export-subsidy',
      'content-required',
    ])
    expect((await policyspace([...args, '--format', 'markdown'])).out).toMatch(
      /\| Domestic content required \| open \| closed: GATT 1994/,
    )
    expect((await policyspace([...args, '--format', 'svg'])).out).toMatch(/^<svg .*GATT 1994 III:4/)
    const wrong = await policyspace(['space', 'BGD', '--family', 'nonsense'])
    expect(wrong).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no family is called `nonsense`/),
    })
  })
})

describe('questions at the terminal', () => {
  const record = `# A grant for makers of cells
id: battery-grant
title: Battery grant # short
actor:
  member: CAN # federal
  level: central
type: grant
support:
  # what is given
  form: grant
  provider: government
conditions: []
`
  const ask = (answers: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'policyspace-')), 'grant.measure.yaml')
    writeFileSync(file, record)
    const done = spawned(['questions', file, '--interactive', ...asOf], answers)
    return { ...done, written: readFileSync(file, 'utf8') }
  }

  it('writes answers where they belong, with comments and order kept', () => {
    const { code, err, written } = ask('1 | counsel | memo of May\nq\n')
    expect(code).toBe(0)
    expect(err).toMatch(/1 answer written/)
    expect(written.startsWith(record)).toBe(true)
    expect(written.slice(record.length)).toMatch(
      /finds: true\n +by: counsel\n +basis: memo of May\n/,
    )
  })

  it('leaves JSON to be JSON, and ends of lines as they were', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'policyspace-')), 'grant.json')
    const json = JSON.stringify(
      { id: 'g', title: 'G', actor: { member: 'CAN' }, type: 'grant', support: { form: 'grant' } },
      null,
      2,
    )
    writeFileSync(file, `${json}\n`.replaceAll('\n', '\r\n'))
    spawned(['questions', file, '--interactive', ...asOf], '1 | counsel | memo\nq\n')
    const written = readFileSync(file, 'utf8')
    expect(written.split('\r\n').length).toBe(written.split('\n').length)
    expect(JSON.stringify(JSON.parse(written))).toMatch(/"by":"counsel","basis":"memo"/)
  })

  it('asks again where an answer is none', () => {
    const { err } = ask('perhaps\nq\n')
    expect(err).toContain('not understood: a number chooses, Enter skips, q ends')
  })

  it('leaves the file alone where nothing was answered', () => {
    const { err, written } = ask('\n\nq\n')
    expect(err).toMatch(/0 answers written/)
    expect(written).toBe(record)
  })
})
