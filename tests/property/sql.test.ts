import { DuckDBInstance } from '@duckdb/node-api'
import type { DuckDBConnection } from '@duckdb/node-api'
import { expect, it } from 'vitest'
import type { FactRecord } from '../../src/condition/values.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Law } from '../../src/law/link.ts'
import type { View } from '../../src/law/link-provision.ts'
import { compileSql } from '../../src/sql/compile.ts'
import { quoted, text } from '../../src/sql/quote.ts'
import { createSql, rowsOf } from '../../src/sql/rows.ts'
import type { SqlValue } from '../../src/sql/rows.ts'
import { holdsFor, times } from './draw.ts'
import { asFacts, partial, record } from './generate.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree, run, seats, truthAt } from './run.ts'

const written = (value: SqlValue): string => {
  if (value === null) return 'NULL'
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object') return String(value)
  return `CAST([${value.map(written).join(', ')}] AS TEXT[])`
}

/** Writes the records into the relations that the query reads: all rows of one in one statement. */
async function fill(
  at: DuckDBConnection,
  table: Table,
  records: readonly FactRecord[],
): Promise<void> {
  const rows = records.flatMap((facts, r) => rowsOf(table, `r${r}`, facts))
  for (const statement of createSql(table)) await at.run(statement)
  for (const grain of new Set(rows.map((row) => row.grain))) {
    const mine = rows.filter((row) => row.grain === grain)
    const tuples = mine.map(({ values }) => `(${values.map(written).join(', ')})`)
    await at.run(`INSERT INTO ${quoted(grain)} VALUES ${tuples.join(',\n')}`)
  }
}

const modesOf = ({ known, primaFacie, record: onRecord }: View) => ({
  known,
  'prima facie': primaFacie,
  record: onRecord,
})

const nodesOf = (law: Law): Record<string, NodeId> =>
  Object.fromEntries(
    law.provisions.flatMap(({ provision, own }) =>
      Object.entries(modesOf(own)).map(([mode, node]) => [`${provision.id} ${mode}`, node]),
    ),
  )

interface Answer {
  readonly id: string
  readonly grain: string
  readonly place: number | null
  readonly [column: string]: unknown
}

/** What the query says, by column and row. */
async function asked(
  law: Law,
  records: readonly FactRecord[],
): Promise<ReadonlyMap<string, unknown>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const at = await instance.connect()
  await fill(at, law.table, records)
  const select = nodesOf(law)
  const answer = await at.runAndReadAll(compileSql(law.table, { dialect: 'duckdb', select }))
  const found = new Map<string, unknown>()
  for (const row of answer.getRowObjectsJS() as unknown as readonly Answer[]) {
    for (const column of Object.keys(select))
      found.set(`${row.id} ${row.grain} ${row.place ?? -1} ${column}`, row[column])
  }
  at.closeSync()
  return found
}

it('is said alike by SQL', async () => {
  const cases: { law: Law; records: readonly FactRecord[] }[] = []
  // Ranges are no part of the SQL: its numbers are known or not.
  holdsFor(15, (draw) => {
    const law = lawOf(rulebook(draw, { unset: true }))
    cases.push({
      law,
      records: times(60, () => asFacts(record(draw, { ...partial, numbers: 'exact' }))),
    })
  })
  const counted = { verdicts: 0, decided: 0 }
  for (const { law, records } of cases) {
    const found = await asked(law, records)
    const done = run(law.table, records)
    for (const { id, own, place, row, nth, facts } of seats(law, done, records)) {
      for (const [mode, node] of Object.entries(modesOf(own))) {
        const key = `r${nth} ${place.grain} ${place.index} ${id} ${mode}`
        const expected = truthAt(done, node, row)
        agree(found.get(key), expected ?? null, { key, facts, law: law.rulebook })
        counted.verdicts++
        counted.decided += Number(expected !== undefined)
      }
    }
  }
  expect(counted.verdicts).toBeGreaterThan(10_000)
  expect(counted.decided).toBeGreaterThan(5000)
})
