import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { check } from '../../src/index.ts'
import type { Report } from '../../src/index.ts'
import { readMeasures } from '../../src/node/read-measures.ts'
import { show, toRows } from '../../src/render.ts'
import { policyspace } from '../cli/command.ts'

// One answer, whatever it is written in: each format is read back, and has to name the same findings, each as often.

const files = [
  'fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml',
  'fixtures/disputes/ds461-compound-tariff.measure.yaml',
  'fixtures/disputes/ds592-nickel-export-ban.measure.yaml',
  'fixtures/disputes/ds431-rare-earth-quotas.measure.yaml',
  'fixtures/disputes/ds487-washington-siting.measure.yaml',
  'fixtures/disputes/ds511-wheat-and-rice-price-support.measure.yaml',
]
const asOf = '2014-01-01'
const read = await readMeasures(files, async () => '')
const reports: readonly Report[] = read.flatMap(({ parsed }) =>
  parsed.measures.flatMap(({ outcome }) => {
    const result = outcome.ok ? check(outcome.value, { asOf }) : undefined
    return result?.ok === true ? [result.report] : []
  }),
)
type Told = { readonly kind: string; readonly citation: string }
const sorted = (told: readonly Told[]) => told.map((t) => `${t.kind} ${t.citation}`).toSorted()
const findings = reports.flatMap((report) => report.findings)
const expected = sorted(findings.map(({ kind, citation }) => ({ kind, citation: citation.text })))

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
const matched = (text: string, pattern: RegExp): Told[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({
    kind: (groups?.['kind'] ?? '').toLowerCase(),
    citation: (groups?.['citation'] ?? '').replace(/ \(recalled, .*\)$/, '').trim(),
  }))

const fromText = (text: string) =>
  matched(text, /^(?<kind>CONFLICT|CONSTRAINT|FLEXIBILITY) {2}(?<citation>.*)$/gm)
const fromMarkdown = (text: string) => matched(text, /^#{2,4} (?<kind>\w+): (?<citation>.*)$/gm)
const fromHtml = (text: string) =>
  matched(
    text,
    /<article class="finding (?<kind>\w+)">\s*<h3>\s*<span class="chip \w+"\s*>\w+<\/span\s*>\s*(?:<a [^>]*>)?(?<citation>[^<]*)/g,
  ).map((t) => ({ ...t, citation: unescaped(t.citation) }))

const levels: Readonly<Record<string, string>> = {
  error: 'conflict',
  warning: 'constraint',
  notice: 'flexibility',
}
const fromGithub = (text: string) =>
  matched(text, /^::(?<kind>\w+) .*title=(?<citation>[^:]*)::/gm).map(({ kind, citation }) => ({
    kind: levels[kind] ?? kind,
    citation: decodeURIComponent(citation),
  }))

const readers: Readonly<Record<string, (text: string) => readonly Told[]>> = {
  text: fromText,
  markdown: fromMarkdown,
  html: fromHtml,
  github: fromGithub,
  json: (text) =>
    (JSON.parse(text) as { measures: { findings: Report['findings'] }[] }).measures
      .flatMap((m) => m.findings)
      .map(({ kind, citation }) => ({ kind, citation: citation.text })),
  csv: (text) => parseCsv(text, { columns: true }) as Told[],
}

it('has findings of every kind to tell', () => {
  expect(reports).toHaveLength(files.length)
  for (const kind of ['conflict', 'constraint', 'flexibility'])
    expect(findings.filter((f) => f.kind === kind).length, kind).toBeGreaterThan(1)
})

it.each(Object.keys(readers))('%s', async (format) => {
  // Wide, so that no citation is broken over lines.
  const layout = { colour: false, width: 500 }
  const args = ['check', ...files, '--as-of', asOf, '--format', format]
  const { out } = await policyspace(args, { layout })
  expect(sorted(readers[format]?.(out) ?? [])).toEqual(expected)
})

// These two have no word for the kind: they tell a breach from what is not one.
const breach = ({ kind, citation }: Told) => ({
  kind: kind === 'conflict' ? 'breach' : 'other',
  citation,
})
const expectedBreaches = sorted(
  findings.map(({ kind, citation }) => breach({ kind, citation: citation.text })),
)

it('sarif', async () => {
  const { out } = await policyspace(['check', ...files, '--as-of', asOf, '--format', 'sarif'])
  const [run] = (
    JSON.parse(out) as {
      runs: {
        tool: { driver: { rules: { shortDescription: { text: string } }[] } }
        results: { kind: string; ruleIndex: number }[]
      }[]
    }
  ).runs
  const told = (run?.results ?? []).map(({ kind, ruleIndex }) => ({
    kind: kind === 'fail' ? 'breach' : 'other',
    citation: (run?.tool.driver.rules[ruleIndex]?.shortDescription.text ?? '').slice(0, -1),
  }))
  expect(sorted(told)).toEqual(expectedBreaches)
})

it('junit', async () => {
  const { out } = await policyspace(['check', ...files, '--as-of', asOf, '--format', 'junit'])
  const told = matched(
    out,
    /<testcase name="(?<citation>[^"]*) \[[^\]]*\](?: \(\d+ rows\))?"[^>]*><(?<kind>[\w-]+)/g,
  ).map(({ kind, citation }) => ({
    kind: kind === 'failure' ? 'breach' : 'other',
    citation: unescaped(citation),
  }))
  expect(sorted(told)).toEqual(expectedBreaches)
})

it('rows for data frames', () => {
  expect(sorted(reports.flatMap(toRows))).toEqual(expected)
})

it('what a notebook shows, in each of its forms', () => {
  const display = Symbol.for('Jupyter.display')
  const bundles = reports.map(
    (report) =>
      (show(report) as unknown as Record<symbol, () => Record<string, string>>)[display]?.() ?? {},
  )
  const all = (form: string) => bundles.map((bundle) => bundle[form] ?? '').join('\n')
  // Plain text is set at 80 columns, where a long citation goes on below.
  expect(fromText(all('text/plain'))).toHaveLength(expected.length)
  expect(sorted(fromMarkdown(all('text/markdown')))).toEqual(expected)
  expect(sorted(fromHtml(unescaped(all('text/html'))))).toEqual(expected)
})

it.each(['ndjson', 'csv'])('batch, as %s', async (format) => {
  const to = join(mkdtempSync(join(tmpdir(), 'policyspace-')), `out.${format}`)
  const told: Told[] = []
  for (const file of files) {
    expect((await policyspace(['batch', file, to, '--as-of', asOf])).code).toBe(0)
    const text = readFileSync(to, 'utf8')
    told.push(
      ...(format === 'csv'
        ? (parseCsv(text, { columns: true }) as Told[])
        : text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as Told)),
    )
  }
  expect(sorted(told)).toEqual(expected)
})
