import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { policyspace, rules } from './command.ts'

const folder = mkdtempSync(join(tmpdir(), 'policyspace-batch-'))
const at = (name: string) => join(folder, name)
const batch = (...args: readonly string[]) =>
  policyspace(['batch', '--rules', rules, '--as-of', '2024-06-01', ...args])

type Row = Readonly<Record<string, string | number>>
const csv = (path: string): readonly Row[] => parse(readFileSync(path), { columns: true })
const ndjson = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
const parquet = async (path: string) =>
  (await parquetReadObjects({ file: await asyncBufferFromFile(path) })) as readonly Row[]

const record = (id: string, more: object = {}) =>
  JSON.stringify({
    id,
    title: `Measure "${id}", quoted`,
    actor: { member: 'CAN' },
    type: 'grant',
    ...more,
  })
const lines = [
  record('tied', {
    support: { form: 'grant' },
    conditions: [{ kind: 'export', bite: 'advantage', 'attaches-to': 'support' }],
  }),
  record('plain'),
  '',
  record('wrong', { type: 'grnat' }),
  '{ "id": "torn", ',
]
writeFileSync(at('in.ndjson'), lines.join('\n'))

describe('batch', () => {
  it('loses no record: findings, none, invalid, unreadable', async () => {
    const { code, out, err } = await batch(at('in.ndjson'), at('out.ndjson'))
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain('4 records: 2 checked under the law of 2024-06-01, 2 invalid')
    const rows = ndjson(at('out.ndjson'))
    expect(rows.map(({ line, measure, kind }) => [line, measure, kind])).toEqual([
      [1, 'tied', 'conflict'],
      [1, 'tied', 'constraint'],
      [2, 'plain', 'none'],
      [4, 'wrong', 'invalid'],
      [5, '', 'invalid'],
    ])
    expect(rows[0]).toMatchObject({
      status: 'established',
      onRecord: 'met',
      citation: 'Examples Agreement, Article 1.1',
      pinpoint: '1.1',
      rows: 'conditions[0] (export)',
    })
    expect(rows[3]?.['diagnostics']).toContain('did you mean `grant`?')
  })

  it('writes the same rows as CSV and as Parquet', async () => {
    await batch(at('in.ndjson'), at('out.csv'))
    await batch(at('in.ndjson'), at('out.parquet'))
    const rows = ndjson(at('out.ndjson'))
    expect(csv(at('out.csv'))).toEqual(rows.map((row) => ({ ...row, line: String(row['line']) })))
    expect(await parquet(at('out.parquet'))).toEqual(rows)
  })

  it('reads Parquet with records in typed columns, null for what is not stated', async () => {
    parquetWriteFile({
      filename: at('in.parquet'),
      columnData: [
        { name: 'id', data: ['a', 'b'], type: 'STRING' },
        { name: 'title', data: ['A', 'B'], type: 'STRING' },
        { name: 'type', data: ['grant', 'tariff'], type: 'STRING' },
        { name: 'from', data: ['2020-01-01', null], type: 'STRING' },
        { name: 'actor', data: [{ member: 'CAN' }, { member: 'JPN' }], type: 'JSON' },
      ],
    })
    const { code } = await batch(at('in.parquet'), at('out2.ndjson'))
    expect(code).toBe(0)
    expect(ndjson(at('out2.ndjson')).map(({ measure, actor }) => [measure, actor])).toEqual([
      ['a', 'CAN'],
      ['b', 'JPN'],
    ])
  })

  it('reads a table under a source, with rejects among the rows', async () => {
    const { code } = await batch('--from', 'gta', 'fixtures/import/gta-examples.csv', at('gta.csv'))
    expect(code).toBe(1)
    const rows = csv(at('gta.csv'))
    expect(new Set(rows.map(({ line }) => line)).size).toBe(11)
    expect(rows.filter(({ kind }) => kind === 'invalid').map(({ line }) => line)).toEqual([
      '4',
      '10',
      '12',
    ])
  })

  it('reads YAML too', async () => {
    const { code } = await batch(
      'fixtures/measures-small/export-grant.measure.yaml',
      at('yaml.csv'),
    )
    expect(code).toBe(0)
    expect(csv(at('yaml.csv')).map(({ kind }) => kind)).toEqual(['conflict', 'constraint'])
  })

  it.each([
    { args: ['in.ndjson'], says: 'batch takes a file to read and one to write' },
    { args: ['in.ndjson', 'out.txt'], says: 'name the file to write .ndjson, .csv or .parquet' },
    { args: ['nowhere.ndjson', at('x.csv')], says: 'there is no such file' },
    { args: ['nowhere.parquet', at('x.csv')], says: 'there is no such file' },
    {
      args: ['fixtures/import/us-programs.csv', at('x.csv')],
      says: 'say with --from or --mapping',
    },
    { args: [at('in.ndjson'), '/nowhere/x.parquet'], says: 'cannot be written' },
    { args: [at('in.ndjson'), '/nowhere/x.csv'], says: 'cannot be written' },
    { args: [at('in.ndjson'), at('x.csv'), '--towards', 'Japan'], says: 'is no code of a Member' },
  ])('wrong use is said in one line: $says', async ({ args, says }) => {
    const { code, err } = await batch(...args)
    expect(code).toBe(2)
    expect(err).toContain(says)
  })
})

describe('what batch may not lose', () => {
  it('is the file that it reads', async () => {
    const file = at('same.ndjson')
    writeFileSync(file, `${record('a')}\n`)
    const before = readFileSync(file, 'utf8')
    const { code, err } = await batch(file, file)
    expect({ code, after: readFileSync(file, 'utf8') }).toEqual({ code: 2, after: before })
    expect(err).toContain('is the file that is read: name another one to write')
  })

  it('is an earlier answer, where there is nothing to read', async () => {
    const file = at('earlier.csv')
    writeFileSync(file, 'earlier\n')
    const { code } = await batch(at('not-there.ndjson'), file)
    expect({ code, after: readFileSync(file, 'utf8') }).toEqual({ code: 2, after: 'earlier\n' })
  })

  it('is a letter: what is no UTF-8 is said, not replaced', async () => {
    const file = at('latin.ndjson')
    writeFileSync(file, Buffer.from(`${record('caf\u00e9')}\n`, 'latin1'))
    const { code, err } = await batch(file, at('latin.csv'))
    expect(code).toBe(1)
    expect(err).toContain('0 checked')
    expect(readFileSync(at('latin.csv'), 'utf8')).toContain('no UTF-8')
  })
})
