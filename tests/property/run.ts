import { evaluateBlock, verdictAt } from '../../src/condition/block.ts'
import type { Verdict } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import type { FactRecord } from '../../src/condition/columns.ts'
import type { Run } from '../../src/condition/explain.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Place } from './look.ts'
import type { Truth } from './kleene.ts'

/** Runs a table over records, all in one block. */
export function run(table: Table, records: readonly FactRecord[]): Run {
  const block = readBlock(table, records)
  return { table, block, values: evaluateBlock(table, block) }
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

export const truthAt = (done: Run, node: NodeId, row: number): Truth =>
  truths[verdictAt(done.values, node, row)]

/** Fails with the case itself: what fast-check prints are only the numbers that it was drawn from. */
export function agree(found: unknown, expected: unknown, given: unknown): void {
  if (Object.is(found, expected)) return
  throw new Error(
    `found ${String(found)}, expected ${String(expected)}, given ${JSON.stringify(given)}`,
  )
}
