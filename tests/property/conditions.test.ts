import jsonLogic from 'json-logic-js'
import { expect, it } from 'vitest'
import type { FactRecord } from '../../src/condition/values.ts'
import { holdsFor, one, times } from './draw.ts'
import {
  asFacts,
  catalogue,
  complete,
  condition,
  grains,
  partial,
  readable,
  record,
} from './generate.ts'
import { kleene } from './kleene.ts'
import { look, placesOf } from './look.ts'
import type { Place } from './look.ts'
import { agree, linkedCondition, rowAt, run, truthAt } from './run.ts'

/** A row as json-logic-js wants it: everything under its path, in one object. */
function flat(facts: FactRecord, place: Place, ids: Iterable<string>): object {
  const data: Record<string, unknown> = {}
  for (const id of ids) {
    const path = id.split('.')
    let holder = data
    for (const key of path.slice(0, -1)) holder = (holder[key] ??= {}) as Record<string, unknown>
    holder[path.at(-1) as string] = look(facts, place, catalogue.get(id)!)
  }
  return data
}

it('agrees with json-logic-js wherever everything is known', () => {
  let cases = 0
  holdsFor(1500, (draw) => {
    const grain = one(draw, grains)
    const read = readable(grain)
    const source = condition(draw, read)
    const records = times(8, () => asFacts(record(draw, complete(grain))))
    const { table, node } = linkedCondition(source, grain)
    const done = run(table, records)
    records.forEach((facts, r) => {
      for (const place of placesOf(facts, grain)) {
        const data = flat(
          facts,
          place,
          read.map((f) => f.id),
        )
        const expected: unknown = jsonLogic.apply(source as never, data)
        agree(truthAt(done, node, rowAt(done, r, place)), expected, { source, place, facts })
        cases++
      }
    })
  })
  expect(cases).toBeGreaterThan(10_000)
})

it('agrees with a Kleene walk on partial facts, ranges and open sets', () => {
  let cases = 0
  let decided = 0
  holdsFor(1500, (draw) => {
    const grain = one(draw, grains)
    const source = condition(draw, readable(grain), { depth: 3 })
    const records = times(12, () => asFacts(record(draw, partial)))
    const { table, node } = linkedCondition(source, grain)
    const done = run(table, records)
    records.forEach((facts, r) => {
      for (const place of placesOf(facts, grain)) {
        const lookup = (id: string) => look(facts, place, catalogue.get(id)!)
        const expected = kleene(source, lookup, () => undefined)
        agree(truthAt(done, node, rowAt(done, r, place)), expected, { source, place, facts })
        if (expected !== undefined) decided++
        cases++
      }
    })
  })
  expect(cases).toBeGreaterThan(10_000)
  // Were nearly all undetermined, agreement would say little.
  expect(decided).toBeGreaterThan(cases / 5)
})
