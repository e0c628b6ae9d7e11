import { verdictAt } from '../../src/condition/block.ts'
import type { Block, Values } from '../../src/condition/block.ts'
import { compile } from '../policyspace/compile.ts'
import { blockSize, judgeColumns, readColumns } from '../policyspace/judge.ts'
import type { Compiled } from '../policyspace/judge.ts'
import type { Engine } from './engine.ts'

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
