import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft04 from 'ajv-draft-04'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { policyspace } from '../cli/command.ts'

// Every format tells of the same findings; each is also held against what its readers demand.

const files = [
  'fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml',
  'fixtures/disputes/ds592-nickel-export-ban.measure.yaml',
  'fixtures/repository/measures/*.measure.yaml',
]
const options = ['--as-of', '2014-01-01']
const check = (format: string) => policyspace(['check', ...files, ...options, '--format', format])

interface Counts {
  readonly conflict: number
  readonly constraint: number
  readonly flexibility: number
}
interface Told {
  readonly measures: readonly {
    readonly ok: boolean
    readonly diagnostics?: readonly unknown[]
    readonly findings?: readonly {
      readonly kind: keyof Counts
      readonly status: string
      readonly provision: string
    }[]
  }[]
}

const json = JSON.parse((await check('json')).out) as Told
const findings = json.measures.flatMap((m) => m.findings ?? [])
const defects = json.measures.flatMap((m) => m.diagnostics ?? [])
const count = (kind: keyof Counts) => findings.filter((f) => f.kind === kind).length
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length
const open = findings.filter(
  (f) => f.kind !== 'conflict' && (f.status === 'undetermined' || f.status === 'open-defence'),
).length

describe('each format tells of every finding', () => {
  it('has something to tell', () => {
    expect(count('conflict')).toBeGreaterThan(5)
    expect(count('constraint')).toBeGreaterThan(5)
    expect(defects).toHaveLength(2)
  })

  it('text', async () => {
    const { out } = await check('text')
    for (const kind of ['conflict', 'constraint', 'flexibility'] as const)
      expect(matches(out, new RegExp(`^${kind.toUpperCase()}  `, 'gm')), kind).toBe(count(kind))
  })

  it('Markdown', async () => {
    const { out } = await check('markdown')
    for (const kind of ['conflict', 'constraint', 'flexibility'] as const)
      expect(matches(out, new RegExp(`^### ${kind}: `, 'gm')), kind).toBe(count(kind))
  })

  it('GitHub annotations, at the lines of the record', async () => {
    const { out } = await check('github')
    expect(matches(out, /^::error /gm)).toBe(count('conflict') + defects.length)
    expect(matches(out, /^::warning /gm)).toBe(count('constraint'))
    expect(matches(out, /^::notice /gm)).toBe(count('flexibility'))
    expect(out).toMatch(/07-broken\.measure\.yaml,line=7,col=9,title=unknown-value::/)
    // A colon in a title would end it.
    expect(out).toContain('title=GATT 1994%2C Article III%3A4::')
  })

  it('JUnit', async () => {
    const { out } = await check('junit')
    expect(matches(out, /<failure /g)).toBe(count('conflict'))
    expect(matches(out, /<error /g)).toBe(defects.length)
    expect(matches(out, /<skipped /g)).toBe(open)
    const totals = [...out.matchAll(/<testsuite [^>]*tests="(\d+)"/g)].reduce(
      (sum, [, n]) => sum + Number(n),
      0,
    )
    expect(totals).toBe(matches(out, /<testcase /g))
  })

  it('CSV', async () => {
    const rows = parseCsv((await check('csv')).out, { columns: true }) as { kind: string }[]
    for (const kind of ['conflict', 'constraint', 'flexibility'] as const)
      expect(rows.filter((r) => r.kind === kind)).toHaveLength(count(kind))
    expect(rows.filter((r) => r.kind === 'invalid')).toHaveLength(1)
  })
})

describe('an assessment that is disputed is called so', () => {
  const record = `{ id: d, title: D, actor: { member: USA }, type: grant, support: { form: grant, provider: government },
    assessments: { causation: { finds: true, by: counsel, basis: a memo, disputed: true } } }`
  it.each([
    ['text', 'disputed assessments.causation: '],
    ['markdown', 'disputed `assessments.causation`: '],
    ['html', 'disputed <code>assessments.causation</code>: '],
  ])('%s', async (format, line) => {
    const { out } = await policyspace(['check', '-', '--as-of', '2020-01-01', '--format', format], {
      input: record,
    })
    expect(out).toContain(line)
    expect(out).not.toContain(line.replace('disputed', 'missing'))
  })
})

describe('SARIF', () => {
  interface Log {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly {
        readonly ruleId: string
        readonly ruleIndex: number
        readonly kind: string
        readonly level: string
        readonly partialFingerprints: Readonly<Record<string, string>>
        readonly locations: readonly {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string }
            readonly region: { readonly startLine: number }
          }
        }[]
      }[]
    }[]
  }
  const log = async () => JSON.parse((await check('sarif')).out) as Log

  it('is valid against the schema of 2.1.0', async () => {
    const schema = createRequire(import.meta.url).resolve(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    )
    // The schema has a pattern that is no Unicode pattern.
    const ajv = new draft04.default({
      strict: false,
      unicodeRegExp: false,
      validateFormats: false,
      allErrors: true,
    })
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')))
    validate(await log())
    expect(validate.errors ?? []).toEqual([])
  })

  it('fails conflicts, leaves the undetermined open, and tells every finding apart', async () => {
    const [run] = (await log()).runs
    const results = run?.results ?? []
    expect(results.filter((r) => r.kind === 'fail')).toHaveLength(
      count('conflict') + defects.length,
    )
    expect(results.filter((r) => r.kind === 'open')).toHaveLength(open)
    expect(results).toHaveLength(findings.length + defects.length)
    // A level other than none belongs to failures alone.
    expect(results.filter((r) => r.kind !== 'fail' && r.level !== 'none')).toEqual([])
    const prints = results.map((r) => r.partialFingerprints['policyspace/v1'])
    expect(new Set(prints).size).toBe(prints.length)
    for (const { ruleId, ruleIndex } of results)
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    for (const { locations } of results) {
      expect(locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/^fixtures\/[^:]+\.yaml$/)
      expect(locations[0]?.physicalLocation.region.startLine).toBeGreaterThan(1)
    }
  })

  it('keeps its fingerprints when lines move', async () => {
    const [file = ''] = files
    const text = readFileSync(file, 'utf8')
    const prints = async (input: string) => {
      const { out } = await policyspace(['check', '-', ...options, '--format', 'sarif'], { input })
      return (JSON.parse(out) as Log).runs[0]?.results.map((r) => r.partialFingerprints)
    }
    expect(await prints(`# moved\n\n${text}`)).toEqual(await prints(text))
  })
})
