import { ask } from '../../src/condition/ask.ts'
import type { Verdict } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import type { Run } from '../../src/condition/explain.ts'
import { tableBuilder } from '../../src/condition/build-table.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Grain } from '../../src/facts/fact.ts'
import type { Condition } from '../../src/law/article.ts'
import type { Law } from '../../src/law/link.ts'
import type { View } from '../../src/law/link-provision.ts'
import { linkCondition } from '../../src/law/link-conditions.ts'
import { catalogue } from './generate.ts'
import { placesOf } from './look.ts'
import type { Place } from './look.ts'
import type { Truth } from './kleene.ts'

/** A table of one condition, judged on rows of one grain. */
export function linkedCondition(source: Condition, grain: Grain): { table: Table; node: NodeId } {
  const table = tableBuilder()
  const reader = { catalogue, values: new Map(), diagnostics: [] }
  const linker = { table, reader, parsed: new Map() }
  const node = linkCondition(linker, source, { grain, path: [], close: undefined })
  if (reader.diagnostics.length > 0) throw new Error(JSON.stringify(reader.diagnostics))
  return { table: table.finish(), node }
}

/** Runs a table over records, all in one block. */
export function run(table: Table, records: readonly FactRecord[]): Run {
  const block = readBlock(table, records)
  return { table, block, says: ask(table, block) }
}

/** The row of the block where a place of a record stands. */
export function rowAt({ block }: Run, record: number, { grain, index }: Place): number {
  if (grain === 'record') return record
  const { owner, index: place } = block.rows[grain]
  const row = owner.findIndex((r, i) => r === record && place[i] === index)
  if (row < 0) throw new Error(`record ${record} has no row ${index} of ${grain}`)
  return row
}

const truths: Readonly<Record<Verdict, Truth>> = {
  met: true,
  'not-met': false,
  undetermined: undefined,
}

export const truthAt = (done: Run, node: NodeId, row: number): Truth => truths[done.says(node, row)]

/** Fails with the case itself: what fast-check prints are only the numbers that it was drawn from. */
export function agree(found: unknown, expected: unknown, given: unknown): void {
  if (Object.is(found, expected)) return
  throw new Error(
    `found ${String(found)}, expected ${String(expected)}, given ${JSON.stringify(given)}`,
  )
}

/** A provision on one of its rows in one of the records that were run. */
export interface Seat {
  readonly id: string
  readonly own: View
  readonly place: Place
  readonly row: number
  /** Which of the records. */
  readonly nth: number
  readonly facts: FactRecord
}

/** Every provision on every row of every record. */
export function seats(law: Law, done: Run, records: readonly FactRecord[]): readonly Seat[] {
  return records.flatMap((facts, nth) =>
    law.provisions.flatMap(({ provision, own }) =>
      placesOf(facts, own.grain).map((place) => ({
        id: provision.id,
        own,
        place,
        row: rowAt(done, nth, place),
        nth,
        facts,
      })),
    ),
  )
}
