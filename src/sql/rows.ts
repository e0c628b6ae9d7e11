import { itemsOf } from '../condition/columns.ts'
import { valueAt } from '../condition/values.ts'
import type { FactRecord } from '../condition/values.ts'
import type { Table } from '../condition/table.ts'
import { listNames } from '../facts/fact.ts'
import type { Fact, FactType, Grain } from '../facts/fact.ts'
import { inputsOf } from './compile.ts'
import { quoted } from './quote.ts'

/** A value of a column: `null` is unknown. */
export type SqlValue = boolean | number | string | null | readonly (string | null)[]

/** One row of the relation of a grain, in the order of its columns. */
export interface SqlRow {
  readonly grain: Grain
  readonly values: readonly SqlValue[]
}

const types: Readonly<Record<FactType, string>> = {
  flag: 'BOOLEAN',
  code: 'TEXT',
  codes: 'TEXT[]',
  number: 'DOUBLE PRECISION',
  date: 'DATE',
}

/** The statements that create the relations which the query of a table reads. */
export const createSql = (table: Table): readonly string[] =>
  grainsOf(table).map((grain) => {
    const head = grain === 'record' ? ['id TEXT'] : ['id TEXT', 'place INTEGER']
    const facts = inputsOf(table, grain).map((fact) => `${quoted(fact.id)} ${types[fact.type]}`)
    return `CREATE TABLE ${quoted(grain)} (${[...head, ...facts].join(', ')})`
  })

/** A record as rows of the relations which the query of a table reads. */
export const rowsOf = (table: Table, id: string, record: FactRecord): readonly SqlRow[] =>
  grainsOf(table).flatMap((grain) => {
    const facts = inputsOf(table, grain)
    const places = grain === 'record' ? [-1] : itemsOf(record, grain)
    return places.map((place) => ({
      grain,
      values: [
        ...(grain === 'record' ? [id] : [id, place]),
        ...facts.map((fact) => valueOf(record, fact, valueAt(record, fact, grain, place))),
      ],
    }))
  })

const grainsOf = ({ nodes }: Table): readonly Grain[] => [
  'record',
  ...listNames.filter((list) => nodes.some((node) => node.grain === list)),
]

function valueOf(record: FactRecord, { id }: Fact, value: unknown): SqlValue {
  if (Array.isArray(value)) {
    const open = ((record['incomplete'] ?? []) as readonly string[]).includes(id)
    return open ? [...(value as string[]), null] : (value as string[])
  }
  // A range: only that it is not known exactly can be said.
  return value === undefined || typeof value === 'object'
    ? null
    : (value as boolean | number | string)
}
