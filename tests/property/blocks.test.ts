import { expect, it } from 'vitest'
import { ask } from '../../src/condition/ask.ts'
import { verdictAt } from '../../src/condition/block.ts'
import { evaluateBlock } from '../../src/condition/evaluate-block.ts'
import type { Block, Says, Values } from '../../src/condition/block.ts'
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
function everything(table: Table, [block, values]: Done): readonly (readonly string[])[] {
  return everythingSaid(table, block, (node, row) => verdictAt(values, node, row))
}

function everythingSaid(
  { nodes }: Table,
  block: Block,
  says: Says,
): readonly (readonly string[])[] {
  const said: string[][] = Array.from({ length: block.rows.record.count }, () => [])
  nodes.forEach(({ grain }, id) => {
    const { count, owner } = block.rows[grain]
    for (let row = 0; row < count; row++) {
      const of = said[grain === 'record' ? row : (owner[row] as number)]
      of?.push(`${grain} ${id} ${says(id, row)}`)
    }
  })
  return said
}

/** A few records in one block, asked node by node from the top, so that whatever need not be worked out is not. */
function asked(table: Table, records: readonly FactRecord[]): readonly (readonly string[])[] {
  const block = readBlock(table, records)
  const says = ask(table, block)
  for (let id = table.size - 1; id >= 0; id--) says(id, 0)
  return everythingSaid(table, block, says)
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

it('says the same of a record alone, among others, and in memory used before, and on demand', () => {
  const counted = { records: 0, nodes: 0 }
  holdsFor(150, (draw) => {
    const { table, rulebook: book } = lawOf(rulebook(draw, { unset: true }))
    const records = times(70, () => asFacts(record(draw, partial)))
    const block = readBlock(table, records)
    const together = everything(table, [block, evaluateBlock(table, block)])
    const again = reusing(table, records, draw)
    const few = times(35, (nth) => asked(table, records.slice(2 * nth, 2 * nth + 2))).flat()
    records.forEach((facts, nth) => {
      const small = readBlock(table, [facts])
      const [alone] = everything(table, [small, evaluateBlock(table, small)])
      agree(alone?.join(), together[nth]?.join(), { facts, book })
      agree(again[nth]?.join(), together[nth]?.join(), { facts, book })
      agree(few[nth]?.join(), together[nth]?.join(), { facts, book })
      counted.records++
      counted.nodes += table.nodes.length
    })
  })
  expect(counted.records).toBeGreaterThan(10_000)
  expect(counted.nodes).toBeGreaterThan(1_000_000)
})
