import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseCondition } from '../../src/condition/expression.ts'
import { checkAgainst } from '../../src/evaluate/check.ts'
import { conformsTo } from '../../src/facts/shape.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import { loadLaw } from '../../src/law/load.ts'
import { recordShape } from '../../src/measure/generated/shape.ts'
import { parseMeasures } from '../../src/measure/parse.ts'
import { Measure } from '../../src/measure/schema/measure.ts'
import { validateMeasure } from '../../src/measure/validate.ts'
import { chance, holdsFor, one } from './draw.ts'
import type { Draw } from './draw.ts'
import { catalogue, condition, readable } from './generate.ts'
import { babble, fitting, garbled, json, mutated } from './nonsense.ts'
import type { Json } from './nonsense.ts'
import { lawOf, rulebook } from './rulebooks.ts'

const smoke = readFileSync(new URL('../../fixtures/smoke.measure.json', import.meta.url), 'utf8')

const valid = (draw: Draw): Json =>
  chance(draw, 10)
    ? (JSON.parse(smoke) as Json)
    : fitting(draw, recordShape, recordShape.definitions)

/** Some of everything that may be taken for a record. */
function supposed(draw: Draw): Json {
  if (chance(draw, 20)) return json(draw)
  const once = mutated(draw, valid(draw))
  return chance(draw, 30) ? mutated(draw, once) : once
}

const conforms = conformsTo(recordShape)

it('accepts without zod only what zod accepts, and whatever is valid', () => {
  let accepted = 0
  holdsFor(12_000, (draw) => {
    const good = chance(draw, 30)
    const value = good ? valid(draw) : supposed(draw)
    const says = conforms(value)
    if (good) expect(says, JSON.stringify(value)).toBe(true)
    if (!says) return
    expect(Measure.safeParse(value).error?.issues, JSON.stringify(value)).toBeUndefined()
    accepted++
  })
  expect(accepted).toBeGreaterThan(3000)
})

it('says of any data why it is no record, or reads it', () => {
  const counted = { cases: 0, read: 0 }
  let law: Law | undefined
  holdsFor(12_000, (draw) => {
    // A law is slow to make: a new one now and then.
    if (law === undefined || chance(draw, 1)) law = lawOf(rulebook(draw))
    const value = chance(draw, 20) ? valid(draw) : supposed(draw)
    const outcome = validateMeasure(value)
    // No record without a reason, and no reason without words.
    if (!outcome.ok) expect(outcome.diagnostics.map((d) => d.message)).not.toHaveLength(0)
    const options = {
      asOf: one(draw, ['2001-01-01', '2012-06-30', '2020-02-30', '']),
      towards: one(draw, ['JPN', 'nobody']),
    }
    const result = checkAgainst(law, value, options)
    if (result.ok) counted.read++
    counted.cases++
  })
  expect(counted.cases).toBeGreaterThanOrEqual(12_000)
  expect(counted.read).toBeGreaterThan(500)
})

it('reads any text as records, or says where it is none', () => {
  let records = 0
  holdsFor(10_000, (draw) => {
    const text = one(draw, [
      () => babble(draw),
      () => garbled(draw, smoke),
      () => garbled(draw, JSON.stringify(valid(draw), null, 2)),
      () => JSON.stringify([supposed(draw), valid(draw)]),
    ])()
    const { measures, diagnostics } = parseMeasures(text, 'a.measure.yaml')
    const all = [...diagnostics, ...measures.flatMap((m) => m.outcome.diagnostics)]
    for (const { at } of all) {
      expect(at?.line, text).toBeGreaterThanOrEqual(1)
      expect(at?.column, text).toBeGreaterThanOrEqual(1)
    }
    if (measures.every((m) => !m.outcome.ok)) expect(all.length, text).toBeGreaterThan(0)
    records += measures.filter((m) => m.outcome.ok).length
  })
  expect(records).toBeGreaterThan(500)
})

it('reads any data as a condition, or says why it is none', () => {
  let read = 0
  const scope = {
    catalogue,
    parameterType: (id: string) => (id === 'a.one.v1' ? ('number' as const) : undefined),
  }
  holdsFor(12_000, (draw) => {
    const written = condition(draw, readable(one(draw, ['record', 'conditions'])), {
      parameters: [{ id: 'a.one.v1', type: 'number' }],
    })
    const source = one(draw, [
      () => written as Json,
      () => mutated(draw, written as Json),
      () => json(draw),
    ])()
    const { expression, diagnostics } = parseCondition(source, scope)
    // Either it is read, or there is a reason: never both, never neither.
    expect(diagnostics.length === 0, JSON.stringify(source)).toBe(expression !== undefined)
    if (expression !== undefined) read++
  })
  expect(read).toBeGreaterThan(500)
})

const places = [
  'rulebook.yaml',
  'readings.yaml',
  'membership.yaml',
  'a/instrument.yaml',
  'a/article-01.yaml',
  'a/article-01.cases.yaml',
  'a/not-encoded.yaml',
  'odd',
]

/** The files of a rulebook, one of them not as it should be. */
function files(draw: Draw) {
  const book = rulebook(draw, { provisions: 4 })
  const good: Readonly<Record<string, unknown>> = {
    'rulebook.yaml': { 'law-as-of': book.lawAsOf },
    'readings.yaml': { readings: book.readings },
    'membership.yaml': book.membership,
    'a/instrument.yaml': book.instruments[0]?.instrument,
    'a/article-01.yaml': { ...book.instruments[0]?.articles[0]?.article, file: undefined },
  }
  const bad = one(draw, places)
  const text = (path: string, content: unknown) => {
    const whole = JSON.stringify(content ?? {}, null, 2)
    if (path !== bad) return whole
    return one(draw, [
      () => JSON.stringify(mutated(draw, JSON.parse(whole) as Json)),
      () => garbled(draw, whole),
      () => babble(draw),
    ])()
  }
  return [...new Set([...Object.keys(good), bad])].map((path) => ({
    path,
    text: text(path, good[path]),
  }))
}

it('reads any files as law, and links what it could read, or says why not', () => {
  const counted = { files: 0, linked: 0 }
  holdsFor(3500, (draw) => {
    const written = files(draw)
    const loaded = loadLaw(written)
    counted.files += written.length
    for (const diagnostic of loaded.diagnostics) loaded.place(diagnostic)
    const { law, diagnostics } = linkLaw(loaded.rulebook)
    expect(diagnostics.some((d) => d.severity === 'error')).toBe(law === undefined)
    if (law !== undefined) counted.linked++
    for (const diagnostic of diagnostics) loaded.place(diagnostic)
  })
  expect(counted.files).toBeGreaterThan(10_000)
  expect(counted.linked).toBeGreaterThan(500)
})

it('bears nesting without end', () => {
  const deep = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000)
  for (const text of [
    deep('[', ']'),
    deep('{"and":[', ']}'),
    deep('- ', ''),
    deep('{a: ', '}'),
    `id: ${deep('[', ']')}`,
  ]) {
    expect(() => parseMeasures(text)).not.toThrow()
    expect(() => loadLaw([{ path: 'a/article-01.yaml', text }])).not.toThrow()
  }
  const nested = JSON.parse(deep('{"and":[', ']}')) as unknown
  const scope = { catalogue, parameterType: () => undefined }
  expect(parseCondition(nested, scope).expression).toBeUndefined()
  expect(parseCondition({ '==': [nested, nested] }, scope).expression).toBeUndefined()
  expect(parseCondition({ in: [nested, [nested]] }, scope).expression).toBeUndefined()
  expect(validateMeasure(nested).ok).toBe(false)
})
