import { expect, it } from 'vitest'
import { holdsFor, times } from './draw.ts'
import { asFacts, partial, record } from './generate.ts'
import { readLaw, verdictOf } from './reading.ts'
import type { ReadLaw } from './reading.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree, run, seats, truthAt } from './run.ts'

const modes = ['known', 'prima-facie', 'record'] as const

it('defeats, references, rows, burdens and time say what a recursive reading of the rules says', () => {
  const counted = { cases: 0, met: 0, unmet: 0, differing: 0, defeats: 0 }
  holdsFor(500, (draw) => {
    const book = rulebook(draw, { unset: true, provisions: 7 })
    const law = lawOf(book)
    counted.defeats += law.graph.defeats.size
    const records = times(20, () => asFacts(record(draw, partial)))
    const done = run(law.table, records)
    const read = records.map((facts) => readLaw(book, facts, law.catalogue))
    for (const { id, own, place, row, nth, facts } of seats(law, done, records)) {
      const expected = modes.map((mode) => verdictOf(read[nth] as ReadLaw, id, place, mode))
      const found = [own.known, own.primaFacie, own.record].map((node) => truthAt(done, node, row))
      agree(String(found), String(expected), { id, place, facts, book })
      // Closing what is open leaves as it is what is known: a status looks at one where the other is met.
      const [known, primaFacie] = found
      if (known !== undefined) agree(primaFacie, known, { id, place, facts, book })
      counted.cases++
      if (expected[0] === true) counted.met++
      if (expected[0] === false) counted.unmet++
      if (expected[0] !== expected[2]) counted.differing++
    }
  })
  // The cases must be of every sort, or agreement would say little.
  expect(counted.cases).toBeGreaterThan(10_000)
  expect(counted.met).toBeGreaterThan(counted.cases / 50)
  expect(counted.unmet).toBeGreaterThan(counted.cases / 10)
  expect(counted.differing).toBeGreaterThan(counted.cases / 10)
  expect(counted.defeats).toBeGreaterThan(500)
})
