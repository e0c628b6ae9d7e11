import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseMeasures } from '../../src/measure/parse.ts'
import { openServer } from './language-server.ts'

// yaml-language-server, run for real: what an editor marks stands where the command says it does.

describe('in an editor', () => {
  let server: ReturnType<typeof openServer>
  beforeAll(() => {
    server = openServer('schemas/measure.schema.json')
  })
  afterAll(() => server.close())

  const defects = [
    'unknown-key-near',
    'wrong-value',
    'unknown-key-deep',
    'yes-as-flag',
    'number-for-a-list',
    'country-of-two-letters',
    'missing-actor',
    'id-with-space',
  ]

  it.each(defects)('%s is marked where the command says', async (name) => {
    const text = readFileSync(`fixtures/invalid/measures/${name}.measure.yaml`, 'utf8')
    const said = parseMeasures(text).measures.flatMap((m) => m.outcome.diagnostics)
    const marked = await server.marksIn(name, text)
    expect(marked.map(({ line, column }) => [line, column])).toContainEqual([
      said[0]?.at?.line,
      said[0]?.at?.column,
    ])
  })

  it('a sound record is not marked', async () => {
    const text = readFileSync('fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml', 'utf8')
    expect(await server.marksIn('sound', text)).toEqual([])
  })

  const record = 'id: a\ntitle: A\nactor: { member: USA }\ntype: grant\nsupport:\n  form: \n'

  it('a key tells its question, and its values are offered', async () => {
    expect(await server.at('hover', 'hover', record, { line: 5, character: 4 })).toMatch(
      /In what form is the advantage given/,
    )
    const offered = await server.at('completion', 'offer', record, { line: 5, character: 8 })
    for (const form of ['grant', 'loan', 'tax-relief'])
      expect(offered).toContain(`"label":"${form}"`)
  })
})
