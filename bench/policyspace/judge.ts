import { evaluateBlock } from '../../src/condition/evaluate-block.ts'
import { verdictAt } from '../../src/condition/block.ts'
import type { Block, Values, Verdict } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Shape } from '../../src/facts/shape.ts'
import type { WorkloadRecord } from '../workload/records.ts'

/** Records that are read together. */
export const blockSize = 256

/** A table and, in the order of the rules, the nodes of each rule's elements and of the rule. */
export interface Compiled {
  readonly table: Table
  readonly nodes: readonly NodeId[]
  /** The last node of each rule. */
  readonly ruleNodes: readonly NodeId[]
}

/** Reads a block and, in the same walk, checks that each line is a record of the workload. */
export function readChecked(
  { table }: Compiled,
  records: readonly unknown[],
  { shape, reuse }: { shape: Shape; reuse: Block | undefined },
): Block {
  const block = readBlock(table, records as readonly WorkloadRecord[], { shape, reuse })
  if (block.invalid.length > 0) throw new Error('an invalid record')
  return block
}

/** Reads up to a block of records into columns. */
export const readColumns = (
  { table }: Compiled,
  records: readonly WorkloadRecord[],
  from = 0,
  reuse?: Block,
): Block =>
  readBlock(table, records, { from, count: Math.min(blockSize, records.length - from), reuse })

/** Judges a block. All nodes' verdicts are kept. */
export const judgeColumns = ({ table }: Compiled, block: Block, reuse?: Values): Values =>
  evaluateBlock(table, block, reuse)

/** Of all records and rules of a block, how many are met and how many undetermined. */
export function tally({ ruleNodes }: Compiled, block: Block, values: Values): [number, number] {
  const { count } = block.rows.record
  if ('words' in values) return tallyOfFew(ruleNodes, count, values)
  let met = 0
  let decided = 0
  for (const node of ruleNodes) {
    const start = values.offset[node] as number
    for (let row = 0; row < count; row += 32) {
      const rows = count - row < 32 ? (1 << (count - row)) - 1 : -1
      const yes = ones((values.true[start + (row >> 5)] as number) & rows)
      met += yes
      decided += yes + ones((values.false[start + (row >> 5)] as number) & rows)
    }
  }
  return [met, ruleNodes.length * count - decided]
}

/** So few records that each verdict may be asked for. */
function tallyOfFew(ruleNodes: readonly NodeId[], count: number, values: Values): [number, number] {
  const said = ruleNodes.flatMap((node) =>
    Array.from({ length: count }, (_, row) => verdictAt(values, node, row)),
  )
  const tallied = (verdict: Verdict) => said.filter((one) => one === verdict).length
  return [tallied('met'), tallied('undetermined')]
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
