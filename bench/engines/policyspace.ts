// The only file that touches policyspace's internals.
import { verdictAt } from '../../src/condition/block.ts'
import { evaluateBlock } from '../../src/condition/evaluate-block.ts'
import type { Block, Values } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import { parseCondition } from '../../src/condition/expression.ts'
import type { Expression } from '../../src/condition/expression.ts'
import { tableBuilder } from '../../src/condition/build-table.ts'
import type { TableBuilder } from '../../src/condition/build-table.ts'
import type { NodeId, Table } from '../../src/condition/table.ts'
import type { Catalogue } from '../../src/facts/fact.ts'
import type { Shape } from '../../src/facts/shape.ts'
import { catalogueOf, marked } from '../../src/measure/describe.ts'
import { jsonLogic } from '../workload/json-logic.ts'
import type { WorkloadRecord } from '../workload/records.ts'
import type { Rule } from '../workload/rules.ts'
import { declaredRecord } from '../workload/schema.ts'
import type { Engine } from './engine.ts'

/** Records that are read together. */
export const blockSize = 256

/** A table and, in the order of the rules, the nodes of each rule's elements and of the rule. */
export interface Compiled {
  readonly table: Table
  readonly nodes: readonly NodeId[]
  /** The last node of each rule. */
  readonly ruleNodes: readonly NodeId[]
}

/** The workload's schema and rules, ready to judge. */
export function compile(rules: readonly Rule[]): Compiled {
  const catalogue = catalogueOf(marked(declaredRecord()), [])
  const builder = tableBuilder()
  const nodes: NodeId[] = []
  const ruleNodes: NodeId[] = []
  for (const rule of rules) {
    const elements = Object.values(rule.elements).map((element) =>
      link(builder, read(jsonLogic(element), catalogue)),
    )
    const whole = builder.all(elements, 'record')
    nodes.push(...elements, whole)
    ruleNodes.push(whole)
  }
  return { table: builder.finish(), nodes, ruleNodes }
}

function read(condition: object, catalogue: Catalogue): Expression {
  const { expression, diagnostics } = parseCondition(condition, {
    catalogue,
    parameterType: () => undefined,
  })
  if (expression === undefined) throw new Error(diagnostics.map((d) => d.message).join('\n'))
  return expression
}

function link(builder: TableBuilder, expression: Expression): NodeId {
  if (expression.kind === 'atom') return builder.atom(expression.atom, 'record')
  if (expression.kind === 'not') return builder.not(link(builder, expression.of))
  const parts = expression.of.map((part) => link(builder, part))
  return expression.kind === 'and' ? builder.all(parts, 'record') : builder.any(parts, 'record')
}

/** What a record of the workload must look like. */
export const shapeOf = (): Shape => marked(declaredRecord()) as unknown as Shape

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

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

const starts = (records: readonly unknown[]) =>
  Array.from({ length: Math.ceil(records.length / blockSize) }, (_, i) => i * blockSize)

/** Records already in columns, as a rulebook finds them that judges them a second time. */
export const fromColumns: Engine = {
  reads: 'partial',
  answers: 'elements',
  prepare: async (rules) => {
    const compiled = compile(rules)
    const kept: Values[] = []
    return (records) => {
      const blocks = starts(records).map((from) => readColumns(compiled, records, from))
      const judge = () => {
        for (let b = 0; b < blocks.length; b++) {
          kept[b] = judgeColumns(compiled, blocks[b] as Block, kept[b])
        }
      }
      return { judge, verdicts: () => bytes(compiled, records.length, kept) }
    }
  },
}

/** Records as plain objects. */
export const fromObjects: Engine = {
  reads: 'partial',
  answers: 'elements',
  prepare: async (rules) => {
    const compiled = compile(rules)
    const kept: Values[] = []
    return (records) => {
      const from = starts(records)
      let block: Block | undefined
      const judge = () => {
        for (let b = 0; b < from.length; b++) {
          const read = readColumns(compiled, records, from[b], block)
          block = read
          kept[b] = judgeColumns(compiled, read, kept[b])
        }
      }
      return { judge, verdicts: () => bytes(compiled, records.length, kept) }
    }
  },
}

const truths = { 'not-met': 0, undetermined: 1, met: 2 } as const

function bytes({ nodes }: Compiled, count: number, kept: readonly Values[]): Uint8Array {
  const verdicts = new Uint8Array(count * nodes.length)
  let at = 0
  for (let i = 0; i < count; i++) {
    const values = kept[Math.floor(i / blockSize)] as Values
    for (const node of nodes) verdicts[at++] = truths[verdictAt(values, node, i % blockSize)]
  }
  return verdicts
}
