import { expect, it } from 'vitest'
import { verdictAt } from '../../src/condition/block.ts'
import { evaluateBlock } from '../../src/condition/evaluate-block.ts'
import type { Block, Values } from '../../src/condition/block.ts'
import { readBlock } from '../../src/condition/columns.ts'
import type { Table } from '../../src/condition/table.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import { holdsFor, times } from './draw.ts'
import type { Draw } from './draw.ts'
import { asFacts, partial, record } from './generate.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree } from './run.ts'

type Done = readonly [Block, Values]

/** What every node says on every row, in words: record by record, so that blocks can be laid beside each other. */
function everything({ nodes }: Table, [block, values]: Done): readonly (readonly string[])[] {
  const said: string[][] = Array.from({ length: block.rows.record.count }, () => [])
  nodes.forEach(({ grain }, id) => {
    const { count, owner } = block.rows[grain]
    for (let row = 0; row < count; row++) {
      const of = said[grain === 'record' ? row : (owner[row] as number)]
      of?.push(`${grain} ${id} ${verdictAt(values, id, row)}`)
    }
  })
  return said
}

/** A block of some of the records, in memory that another block was in before. */
function reusing(
  table: Table,
  records: readonly FactRecord[],
  draw: Draw,
): readonly (readonly string[])[] {
  const said: (readonly string[])[] = []
  let used: Done | undefined
  for (let from = 0; from < records.length;) {
    const count = Math.min(1 + draw(40), records.length - from)
    const block: Block = readBlock(table, records, { from, count, reuse: used?.[0] })
    const done: Done = [block, evaluateBlock(table, block, used?.[1])]
    said.push(...everything(table, done))
    used = done
    from += count
  }
  return said
}

it('says the same of a record alone, among others, and in memory that was used before', () => {
  const counted = { records: 0, nodes: 0 }
  holdsFor(150, (draw) => {
    const { table, rulebook: book } = lawOf(rulebook(draw, { unset: true }))
    const records = times(70, () => asFacts(record(draw, partial)))
    const block = readBlock(table, records)
    const together = everything(table, [block, evaluateBlock(table, block)])
    const again = reusing(table, records, draw)
    records.forEach((facts, nth) => {
      const small = readBlock(table, [facts])
      const [alone] = everything(table, [small, evaluateBlock(table, small)])
      agree(alone?.join(), together[nth]?.join(), { facts, book })
      agree(again[nth]?.join(), together[nth]?.join(), { facts, book })
      counted.records++
      counted.nodes += table.nodes.length
    })
  })
  expect(counted.records).toBeGreaterThan(10_000)
  expect(counted.nodes).toBeGreaterThan(1_000_000)
})
