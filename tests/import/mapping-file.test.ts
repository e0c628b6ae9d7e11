import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readMapping } from '../../src/import/sources/generic.ts'
import { importTable, measuresIn, rejectsIn } from './read.ts'

const text = readFileSync('fixtures/import/incentives.mapping.yaml', 'utf8')
const table = readFileSync('fixtures/import/incentives.csv')

describe('a mapping file', () => {
  it('says what the columns of a table mean', () => {
    const outcome = readMapping(text)
    if (!outcome.ok) throw new Error(outcome.diagnostics[0]?.message)
    const [header = [], ...rows] = parse(table, { delimiter: ';' })
    const imported = importTable(outcome.value, header, rows)
    expect(rejectsIn(imported)).toEqual(['4 bad-number'])
    expect(measuresIn(imported)).toMatchObject([
      {
        id: 'ken-K-1',
        type: 'grant',
        actor: { member: 'KEN', level: 'central' },
        support: { form: 'grant', amount: { value: 1_500_000, currency: 'USD' } },
        from: '2021-07-01',
        until: '2024-07-01',
        classifications: [
          { scheme: 'ISIC', code: '1079' },
          { scheme: 'other', code: 'Grant' },
        ],
      },
      { id: 'ken-K-2.1', programme: 'Zone package', support: { form: 'grant' } },
      { id: 'ken-K-2.2', programme: 'Zone package', support: { form: 'tax-relief' } },
      { id: 'ken-K-3', type: 'other' },
    ])
  })

  it.each([
    ['title: x\nid: { prefix: a, columns: [b] }\ncolumns: []\n', 3, 'out-of-bounds'],
    [text.replace('to: title', 'to: tittle'), 7, 'unknown-path'],
    [text.replace('support.form: grant }', 'support.from: grant }'), 14, 'unknown-path'],
    [text.replace('as: member', 'as: country'), 8, 'bad-value'],
    ['a: [', 1, 'syntax'],
    ['', 1, 'empty'],
  ])('that is wrong says where (%#)', (wrong, line, code) => {
    const outcome = readMapping(wrong, 'm.yaml')
    expect(outcome.ok).toBe(false)
    expect(outcome.diagnostics[0]?.at).toMatchObject({ line })
    if (code !== 'bad-value') expect(outcome.diagnostics.map((d) => d.code)).toContain(code)
  })
})
