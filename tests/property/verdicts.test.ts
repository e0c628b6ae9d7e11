import { expect, it } from 'vitest'
import { settledAt } from '../../src/evaluate/settle.ts'
import type { Applied } from '../../src/evaluate/apply.ts'
import type { FactRecord } from '../../src/condition/values.ts'
import { holdsFor, some, times } from './draw.ts'
import type { Draw } from './draw.ts'
import { asFacts, condition, learn, partial, readable, record } from './generate.ts'
import type { Truth } from './kleene.ts'
import { placesOf, whole } from './look.ts'
import type { Place } from './look.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree, linkedCondition, rowAt, run, seats, truthAt } from './run.ts'

/** The rows that a row has become: itself; of the row for what is not listed, all that were listed since. */
function became(place: Place, before: FactRecord, after: FactRecord): readonly Place[] {
  if (place.index >= 0 || place.grain === 'record') return [place]
  const listed = ((before[place.grain] ?? []) as readonly unknown[]).length
  return placesOf(after, place.grain).filter(({ index }) => index < 0 || index >= listed)
}

interface Compared {
  readonly before: Truth
  readonly after: Truth
  readonly given: unknown
}

/** What every provision says on every row of a record, before and after more is known. */
function compared(draw: Draw, percent: number): readonly Compared[] {
  const book = rulebook(draw, { unset: percent < 100 })
  const law = lawOf(book)
  const written = times(20, () => record(draw, partial))
  const old = written.map(asFacts)
  const young = written.map((w) => asFacts(learn(draw, w, percent)))
  const [then, now] = [run(law.table, old), run(law.table, young)]
  return seats(law, then, old).flatMap(({ id, own, place, row, nth, facts }) => {
    const later = young[nth] as FactRecord
    return became(place, facts, later).map((at) => ({
      before: truthAt(then, own.known, row),
      after: truthAt(now, own.known, rowAt(now, nth, at)),
      given: { id, place, at, facts, later, book },
    }))
  })
}

it('never turns a verdict when more becomes known', () => {
  const counted = { decided: 0, newly: 0 }
  holdsFor(300, (draw) => {
    for (const { before, after, given } of compared(draw, 50)) {
      if (before === undefined) counted.newly += Number(after !== undefined)
      else {
        agree(after, before, given)
        counted.decided++
      }
    }
  })
  expect(counted.decided).toBeGreaterThan(10_000)
  expect(counted.newly).toBeGreaterThan(1000)
})

it('says of every completion what it said before, where it had decided', () => {
  const counted = { decided: 0, completed: 0, open: 0 }
  holdsFor(300, (draw) => {
    for (const { before, after, given } of compared(draw, 100)) {
      counted.completed++
      if (after === undefined) counted.open++
      if (before === undefined) continue
      agree(after, before, given)
      counted.decided++
    }
  })
  expect(counted.decided).toBeGreaterThan(10_000)
  // Nearly nothing may stay open, or the completions would be none; what stands on rows is unknown of the record.
  expect(counted.open).toBeLessThan(counted.completed / 4)
})

it('settles only what every completion agrees on', () => {
  const counted = { cases: 0, settled: 0 }
  holdsFor(3000, (draw) => {
    // Few facts, each asked often: otherwise hardly anything would be settled and not known.
    const facts = readable('record').filter((f) => f.grain === 'record')
    const source = condition(draw, some(draw, facts, 15).concat(facts.slice(0, 2)), { depth: 3 })
    const { table, node } = linkedCondition(source, 'record')
    const written = times(4, () => record(draw, partial))
    for (const before of written) {
      const done = run(table, [asFacts(before)])
      counted.cases++
      const settled = settledAt(done as unknown as Applied, node, 0)
      if (settled === undefined || truthAt(done, node, 0) !== undefined) continue
      counted.settled++
      for (const after of times(4, () => asFacts(learn(draw, before, 100)))) {
        const now = run(table, [after])
        agree(truthAt(now, node, rowAt(now, 0, whole)), settled === 'met', {
          source,
          before,
          after,
        })
      }
    }
  })
  expect(counted.cases).toBeGreaterThan(10_000)
  expect(counted.settled).toBeGreaterThan(200)
})

it('leaves nothing open on the record where the law sets every value', () => {
  const counted = { cases: 0, burdened: 0 }
  holdsFor(300, (draw) => {
    const book = rulebook(draw)
    const law = lawOf(book)
    const records = times(20, () => asFacts(record(draw, partial)))
    const done = run(law.table, records)
    for (const { id, own, place, row, facts } of seats(law, done, records)) {
      const [known, onRecord] = [truthAt(done, own.known, row), truthAt(done, own.record, row)]
      agree(onRecord, known ?? onRecord ?? 'met or not', { id, place, facts, book })
      counted.cases++
      if (known === undefined) counted.burdened++
    }
  })
  expect(counted.cases).toBeGreaterThan(10_000)
  expect(counted.burdened).toBeGreaterThan(1000)
})
