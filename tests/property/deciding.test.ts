import { expect, it } from 'vitest'
import type { Block } from '../../src/condition/block.ts'
import { evaluateBlock, wordsFor } from '../../src/condition/block.ts'
import { classCount } from '../../src/condition/classes.ts'
import { cellsBehind } from '../../src/condition/explain.ts'
import type { Cell, Run } from '../../src/condition/explain.ts'
import { withClass } from '../../src/condition/vary.ts'
import { holdsFor, times } from './draw.ts'
import type { Draw } from './draw.ts'
import { asFacts, partial, record } from './generate.ts'
import { ownPlaces } from './reading.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree, rowAt, run, truthAt } from './run.ts'

/** The block with everything blank but these cells. */
function only({ table, block }: Run, cells: readonly Cell[]): Block {
  const bits = new Int32Array(block.bits.length)
  for (const { column, row } of cells) {
    const words = wordsFor(block.rows[column.grain].count)
    const first = (block.start[table.columns.indexOf(column)] as number) + (row >> 5)
    for (let c = 0; c <= classCount(column.classes); c++) {
      const at = first + c * words
      bits[at] = (bits[at] as number) | ((block.bits[at] as number) & (1 << (row & 31)))
    }
  }
  return { ...block, bits }
}

const stated = (draw: Draw, { table, block }: Run, cells: readonly Cell[]): Block =>
  cells.reduce(
    (now, cell) => withClass({ table, block: now }, cell, draw(classCount(cell.column.classes))),
    block,
  )

it('keeps a verdict on its deciding facts alone, and decides once the missing ones are stated', () => {
  const counted = { decided: 0, missing: 0, left: 0, all: 0 }
  holdsFor(450, (draw) => {
    const book = rulebook(draw)
    const law = lawOf(book)
    for (const facts of times(8, () => asFacts(record(draw, partial)))) {
      const done = run(law.table, [facts])
      for (const { provision, own } of law.provisions) {
        for (const place of ownPlaces(facts, provision)) {
          const row = rowAt(done, 0, place)
          const verdict = truthAt(done, own.known, row)
          const cells = cellsBehind(done, own.known, row)
          const block = verdict === undefined ? stated(draw, done, cells) : only(done, cells)
          const again = { ...done, block, values: evaluateBlock(law.table, block) }
          const now = truthAt(again, own.known, row)
          const given = {
            id: provision.id,
            place,
            cells: cells.map((c) => [c.column.fact.id, c.row]),
            facts,
            book,
          }
          if (verdict === undefined) {
            agree(now ?? 'open', now ?? 'decided', given)
            counted.missing++
          } else {
            agree(now, verdict, given)
            counted.decided++
            counted.left += cells.length
            counted.all += law.table.columns.length
          }
        }
      }
    }
  })
  expect(counted.decided).toBeGreaterThan(5000)
  expect(counted.missing).toBeGreaterThan(5000)
  // A verdict rests on few facts: most of what could be asked was blanked.
  expect(counted.left).toBeLessThan(counted.all / 4)
})
