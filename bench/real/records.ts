import { readMeasures } from '../../src/node/read-measures.ts'
import { endsOf } from '../../src/facts/range.ts'
import { listNames } from '../../src/facts/fact.ts'
import type { Catalogue, Fact, Grain, ListName, NumberRange } from '../../src/facts/fact.ts'
import { itemsOf } from '../../src/condition/columns.ts'
import { valueAt } from '../../src/condition/values.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import { applyLaw } from '../../src/evaluate/apply.ts'
import type { Law } from '../../src/law/link.ts'
import { put } from '../workload/records.ts'

const asOf = '2015-06-01'

/** The fixtures as rules read them: what is written, what is derived, what the law adds. */
export async function readFixtures(law: Law): Promise<readonly FactRecord[]> {
  const files = await readMeasures(
    ['fixtures/{disputes,programmes}/*.measure.yaml'],
    async () => '',
  )
  return files.flatMap(({ parsed }) =>
    parsed.measures.flatMap(({ outcome }) =>
      outcome.ok ? [applyLaw(law, outcome.value, { asOf }).record] : [],
    ),
  )
}

/** Plain data with a value at the path of each fact that a row holds: what json-logic-js can read. */
type Row = Readonly<Record<string, unknown>>
/** The rows of a record. */
export type Rows = Readonly<Record<Grain, readonly Row[]>>

/** The rows of a record for an engine that knows neither lists, nor ranges, nor who assessed what. */
export function rowsOf(record: FactRecord, catalogue: Catalogue): Rows {
  const facts = [...catalogue.values()]
  const rows = (grain: Grain, places: readonly number[]) =>
    places.map((place) => rowOf(record, facts, { grain, place }))
  const [whole, lists] = [rows('record', [-1]), {} as Record<ListName, readonly Row[]>]
  for (const list of listNames) lists[list] = rows(list, itemsOf(record, list))
  return { record: whole, ...lists }
}

function rowOf(
  record: FactRecord,
  facts: readonly Fact[],
  { grain, place }: { readonly grain: Grain; readonly place: number },
): Row {
  const row: Record<string, unknown> = {}
  for (const fact of facts) {
    const stands = fact.grain === 'record' || fact.grain === 'floating' || fact.grain === grain
    const value = stands ? valueAt(record, fact, grain, place) : undefined
    if (value !== undefined) put(row, fact.id.split('.'), plain(value))
  }
  return row
}

/** Of a range its lower end. */
const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (endsOf(value as NumberRange).min ?? 0)
    : value
