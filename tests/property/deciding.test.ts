import { expect, it } from 'vitest'
import type { Block } from '../../src/condition/block.ts'
import { wordsFor } from '../../src/condition/block.ts'
import { ask } from '../../src/condition/ask.ts'
import { classCount } from '../../src/condition/classes.ts'
import { cellsBehind } from '../../src/condition/explain.ts'
import type { Cell, Run } from '../../src/condition/explain.ts'
import { withClass } from '../../src/condition/vary.ts'
import type { Law } from '../../src/law/link.ts'
import { holdsFor, times } from './draw.ts'
import type { Draw } from './draw.ts'
import { asFacts, partial, record } from './generate.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree, run, seats, truthAt } from './run.ts'
import type { Seat } from './run.ts'

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

const counted = { decided: 0, missing: 0, left: 0, all: 0 }

/** One verdict, with all but its deciding facts taken away, or with all that it misses stated. */
function again(draw: Draw, law: Law, done: Run, { id, own, place, row, facts }: Seat): void {
  const verdict = truthAt(done, own.known, row)
  const cells = cellsBehind(done, own.known, row)
  const block = verdict === undefined ? stated(draw, done, cells) : only(done, cells)
  const now = truthAt({ ...done, block, says: ask(law.table, block) }, own.known, row)
  const behind = cells.map((c) => [c.column.fact.id, c.row])
  const given = { id, place, behind, facts, book: law.rulebook }
  if (verdict === undefined) {
    agree(now === undefined ? 'open' : 'decided', 'decided', given)
    counted.missing++
  } else {
    agree(now, verdict, given)
    counted.decided++
    counted.left += cells.length
    counted.all += law.table.columns.length
  }
}

it('keeps a verdict on its deciding facts alone, and decides once the missing ones are stated', () => {
  holdsFor(450, (draw) => {
    const law = lawOf(rulebook(draw))
    for (const facts of times(8, () => asFacts(record(draw, partial)))) {
      const done = run(law.table, [facts])
      for (const seat of seats(law, done, [facts])) again(draw, law, done, seat)
    }
  })
  expect(counted.decided).toBeGreaterThan(5000)
  expect(counted.missing).toBeGreaterThan(5000)
  // A verdict rests on few facts: most of what could be asked was blanked.
  expect(counted.left).toBeLessThan(counted.all / 4)
})
