import { readMeasures } from '../../src/node/read-measures.ts'
import { endsOf } from '../../src/facts/range.ts'
import { listNames } from '../../src/facts/fact.ts'
import type { Catalogue, Fact, Grain, ListName, NumberRange } from '../../src/facts/fact.ts'
import { itemsOf } from '../../src/condition/columns.ts'
import { valueAt } from '../../src/condition/values.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import { counterparts, isWithin, lawFactsFor, owedFor } from '../../src/law/actor.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'
import { factRecord } from '../../src/measure/rows.ts'

const asOf = '2015-06-01'

/** The fixtures as rules read them: what is written, what is derived, what the law adds. */
export async function readFixtures(rulebook: Rulebook): Promise<readonly FactRecord[]> {
  const files = await readMeasures(
    ['fixtures/{disputes,programmes}/*.measure.yaml'],
    async () => '',
  )
  const measures = files.flatMap(({ parsed }) =>
    parsed.measures.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
  )
  return measures.map((measure) => {
    const applied = { actor: measure.actor.member, asOf }
    const owed = counterparts(rulebook, applied)
    return factRecord(measure, lawFactsFor(rulebook, applied, owed), {
      owedFor: () => owedFor(rulebook, applied, owed),
      isWithin: isWithin(rulebook, applied),
    })
  })
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

function put(row: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = row
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
  at[path.at(-1) as string] = value
}
