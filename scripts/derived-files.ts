import * as z from 'zod'
import { Config } from '../src/cli/config-file.ts'
import { Answer } from '../src/finding/schema.ts'
import { Article, Cases, Instrument, NotEncoded, Readings } from '../src/law/article.ts'
import { Scenario } from '../src/law/scenario.ts'
import {
  catalogueOf,
  childrenOf,
  editorSchema,
  marked,
  meaningsOf,
} from '../src/measure/describe.ts'
import { floatingSections } from '../src/measure/floating-sections.ts'
import { MappingFile } from '../src/import/sources/generic.ts'
import type { Shape } from '../src/facts/shape.ts'
import type { JsonSchema } from '../src/measure/describe.ts'

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
const generated = (source: string, body: string) =>
  `// Generated from ${source} by scripts/write-schemas.ts. Do not edit.\n${body}`

/** The derived files and their texts, by path from the root of the project. */
export function derivedFiles(): Map<string, string> {
  const record = marked()
  const facts = [...catalogueOf(record, floatingSections).values()]
  return new Map([
    ...Object.entries({
      answer: Answer,
      article: Article,
      cases: Cases,
      config: Config,
      instrument: Instrument,
      mapping: MappingFile,
      'not-encoded': NotEncoded,
      readings: Readings,
      scenario: Scenario,
    }).map(
      ([name, schema]) =>
        [
          `schemas/${name}.schema.json`,
          json(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })),
        ] as const,
    ),
    ['schemas/measure.schema.json', json({ $id: 'measure.schema.json', ...editorSchema(record) })],
    [
      'src/measure/generated/facts.ts',
      generated(
        'src/measure/schema',
        `import type { Fact } from '../../facts/fact.ts'\n\nexport const recordFacts: readonly Fact[] = ${json(facts)}`,
      ),
    ],
    [
      'src/measure/generated/meanings.ts',
      generated(
        'src/measure/schema',
        `import { once } from '../../source/once.ts'\n\ntype Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>\n\n/** What the values of closed vocabularies mean, by fact: for whoever shows them to people. */\nexport const meanings = once((): Meanings => (${json(meaningsOf(record, floatingSections)).trimEnd()}))\n`,
      ),
    ],
    [
      'src/measure/generated/shape.ts',
      generated(
        'src/measure/schema',
        `import type { Shape } from '../../facts/shape.ts'\n\nexport const recordShape: Shape = ${json(sharing(bare(record)))}`,
      ),
    ],
  ])
}

/** The schema without words: what a validator needs. */
function bare(node: JsonSchema): Shape {
  const { fact, allOf, description: _d, title: _t, id: _i, $schema: _s, ...rest } = node
  if (allOf?.[0]?.$ref !== undefined) return { $ref: allOf[0].$ref.replace(/^.*\//, '') }
  const kept = { ...rest, ...childrenOf(rest, bare) } as Shape
  return fact === undefined ? kept : { ...kept, fact: fact.type }
}

/**
 * What stands in a shape at several places, told once: there are hundreds of assessments, and every start reads the
 * shape.
 */
function sharing(shape: Shape): Shape {
  const counts = new Map<string, number>()
  const count = (child: Shape): void => {
    const text = JSON.stringify(child)
    counts.set(text, (counts.get(text) ?? 0) + 1)
    childrenOf(child, count)
  }
  childrenOf(shape, count)
  const shared = new Map<string, { readonly name: string; readonly shape: Shape }>()
  const within = (outer: Shape): Shape => ({ ...outer, ...childrenOf(outer, share) })
  const share = (child: Shape): Shape => {
    const text = JSON.stringify(child)
    if (text.length < 100 || (counts.get(text) ?? 0) < 3) return within(child)
    const known = shared.get(text) ?? { name: `shared-${shared.size + 1}`, shape: child }
    shared.set(text, known)
    return { $ref: known.name }
  }
  const rest = within(shape)
  const definitions = Object.fromEntries([...shared.values()].map((one) => [one.name, one.shape]))
  return { ...rest, definitions: { ...definitions, ...rest.definitions } }
}
