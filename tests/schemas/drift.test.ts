import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { derivedFiles } from '../../scripts/derived-files.ts'
import { lawFacts } from '../../src/law/facts.ts'
import { derivedFacts } from '../../src/measure/derive.ts'
import { marked } from '../../src/measure/describe.ts'
import type { JsonSchema } from '../../src/measure/describe.ts'
import { recordFacts } from '../../src/measure/generated/facts.ts'

describe('derived files are those on disk', () => {
  it.each([...derivedFiles()])('%s', (path, text) => {
    // Not `toBe`: a difference of thousands of lines helps nobody. Run: npx tsx scripts/write-schemas.ts
    expect(readFileSync(path, 'utf8') === text).toBe(true)
  })
})

const facts = [...recordFacts, ...derivedFacts.map((derived) => derived.fact), ...lawFacts]

describe('the catalogue of facts', () => {
  it.each(facts.map((fact) => [fact.id, fact.ask]))('%s has a question', (_id, ask) => {
    expect(ask.length).toBeGreaterThan(10)
    // A hint may follow in brackets.
    expect(ask).toMatch(/^[A-Z].*\?( \(.*\))?$/)
  })

  it('says of a closed code which values it has', () => {
    for (const { id, values } of facts.filter((f) => f.values !== undefined)) {
      expect(values, id).not.toEqual([])
      expect(new Set(values).size, id).toBe(values?.length)
    }
  })
})

describe('every code', () => {
  const closed = [...codesIn(marked())]

  it('is found', () => expect(closed.length).toBeGreaterThan(50))

  it.each(closed)('$path has a meaning for each value', ({ values, description }) => {
    for (const value of values) expect(description).toMatch(meaningOf(value))
  })
})

/** Every closed vocabulary of facts, with the description that editors show. */
function* codesIn(
  node: JsonSchema,
  path = '',
): Generator<{ path: string; values: readonly string[]; description: string }> {
  const values = (node.enum ?? node.items?.enum) as readonly string[] | undefined
  if (node.fact !== undefined && values !== undefined)
    yield { path, values, description: node.description ?? '' }
  for (const [name, child] of Object.entries({ ...node.properties, ...node.definitions }))
    yield* codesIn(child, `${path}/${name}`)
  if (node.items !== undefined) yield* codesIn(node.items, path)
}

const meaningOf = (value: string) =>
  new RegExp(`^- \`${value.replaceAll(/[.+]/g, String.raw`\$&`)}\`: \\S`, 'm')
