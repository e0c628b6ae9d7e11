import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseMeasures } from '../../src/measure/parse.ts'
import { policyspace } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'policyspace-import-'))
const written = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const at = (name: string) => `fixtures/import/${name}`
const mapping = at('incentives.mapping.yaml')

describe('import', () => {
  it('writes records that read back, and reports beside them', async () => {
    const { code, out, err } = await policyspace([
      'import',
      'eu-state-aid',
      at('eu-tam-measures.csv'),
      '--as-of',
      '2020-06-01',
    ])
    expect(code).toBe(0)
    const { measures, diagnostics } = parseMeasures(out)
    expect(diagnostics).toEqual([])
    expect(measures.map(({ outcome }) => outcome.ok)).toEqual(Array(7).fill(true))
    expect(err).toContain('6 rows = 6 imported + 0 rejected\n7 records')
    expect(err).toContain(
      'Columns without a use\n  beneficiary_types, n_awards_large, regions_top3',
    )
    expect(err).toContain('constraint, undetermined: SCM Agreement, Article 5')
    expect(err).toContain('What the law asks and the source does not say')
    expect(err).not.toContain('conflict')
  })

  it('names each reject with its line, and ends with 1', async () => {
    const { code, out, err } = await policyspace([
      'import',
      'gta',
      at('gta-examples.csv'),
      '--unchecked',
      '--format',
      'ndjson',
    ])
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toHaveLength(8)
    expect(err).toContain(
      'fixtures/import/gta-examples.csv:4: rejected group-of-members: `MERCOSUR` is a group',
    )
    expect(err).toContain('11 rows = 8 imported + 3 rejected')
    expect(err).not.toContain('Findings')
  })

  it('says which provisions a source does not reach, and for want of which facts', async () => {
    const { err } = await policyspace([
      'import',
      'gta',
      at('gta-examples.csv'),
      '--as-of',
      '2024-01-01',
    ])
    expect(err).toContain('That is not clearance')
    expect(err.replaceAll(/\s+/g, ' ')).toMatch(/wto\.gatt\.xi\.1: border\.form/)
  })

  it('reads a table of one’s own, as CSV or as a workbook, by a mapping file', async () => {
    const csv = await policyspace([
      'import',
      'csv',
      at('incentives.csv'),
      '--mapping',
      mapping,
      '--unchecked',
      '--format',
      'ndjson',
    ])
    const xlsx = await policyspace([
      'import',
      'csv',
      at('incentives.xlsx'),
      '--mapping',
      mapping,
      '--unchecked',
      '--format',
      'ndjson',
    ])
    const first = (out: string) => JSON.parse(out.split('\n')[0] ?? '') as unknown
    expect(first(csv.out)).toMatchObject({ id: 'ken-K-1', from: '2021-07-01' })
    expect(first(xlsx.out)).toEqual(first(csv.out))
    expect(xlsx.err).toContain('incentives.xlsx:3: rejected unknown-member')
  })

  it('writes to a file, in the format of its ending', async () => {
    const out = join(folder, 'records.ndjson')
    const done = await policyspace([
      'import',
      'us-programs',
      at('us-programs.csv'),
      '--out',
      out,
      '--unchecked',
    ])
    expect(done).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(5)
  })

  it('hands on the rows before a defect, and names the line where the table breaks off', async () => {
    const [header = '', first = ''] = readFileSync(at('scm-notification.csv'), 'utf8')
      .split('\n')
      .toSpliced(1, 1)
    const path = written('broken.csv', `${header}\n${first}\nJapan,"never closed\n`)
    const { code, out, err } = await policyspace([
      'import',
      'scm-notification',
      path,
      '--unchecked',
      '--format',
      'ndjson',
    ])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ title: 'Electric ferries' })
    expect(err).toMatch(/broken\.csv:\d+: rejected unreadable/)
    expect(err).toContain('2 rows = 1 imported + 1 rejected')
  })

  it('refuses a table in another encoding, whose letters would be lost', async () => {
    const path = join(folder, 'latin.csv')
    const text = readFileSync(at('scm-notification.csv'), 'utf8').replace('Japan', 'C\u00f4te')
    writeFileSync(path, text, 'latin1')
    const { code, err } = await policyspace(['import', 'scm-notification', path, '--unchecked'])
    expect(code).toBe(2)
    expect(err).toContain('the table is not UTF-8: save it as CSV UTF-8')
  })

  it.each([
    { args: ['gta'], says: 'import takes a source and a file' },
    {
      args: ['gat', at('gta-examples.csv')],
      says: 'no source is called `gat`: did you mean `gta`?',
    },
    { args: ['gta', 'nowhere.csv'], says: 'there is no such file' },
    { args: ['gta', at('us-programs.csv')], says: 'no layout of gta' },
    { args: ['csv', at('incentives.csv')], says: 'takes --mapping FILE' },
    { args: ['csv', at('incentives.csv'), '--mapping', at('README.md')], says: 'cannot be used' },
    { args: ['gta', at('gta-examples.csv'), '--as-of', 'today'], says: 'is no calendar day' },
    { args: ['gta', at('gta-examples.csv'), '--format', 'xml'], says: 'is no --format' },
  ])('wrong use is said in one line: $says', async ({ args, says }) => {
    const { code, out, err } = await policyspace(['import', ...args])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(says)
    expect(err).not.toMatch(/^\s+at /m)
  })
})
