import * as z from 'zod'
import type { Catalogue, Fact, Grain } from '../facts/fact.ts'
import { listNames } from '../facts/fact.ts'
import type { FactMark } from './schema/declare.ts'
import { Measure } from './schema/measure.ts'

/** The part of JSON Schema that zod writes for the record. */
export interface JsonSchema {
  $ref?: string
  /** Schemas used more than once; draft-7 refers to them by `allOf: [{ $ref }]`. */
  definitions?: Record<string, JsonSchema>
  allOf?: JsonSchema[]
  $schema?: string
  $id?: string
  type?: string
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  enum?: unknown[]
  description?: string
  title?: string
  id?: string
  fact?: FactMark
  [keyword: string]: unknown
}

/** The record's schema as zod writes it, with the marks of the facts still on it. */
export const marked = (schema: z.ZodType = Measure): JsonSchema =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema

/** JSON Schema for editors: the same, without our marks. */
export function editorSchema(node: JsonSchema): JsonSchema {
  const { fact: _mark, id: _id, ...rest } = node
  return { ...rest, ...childrenOf(rest, editorSchema) }
}

/** Where schemas stand in a schema. */
interface Holding<S> {
  readonly properties?: Readonly<Record<string, S>>
  readonly definitions?: Readonly<Record<string, S>>
  readonly items?: S
  readonly anyOf?: readonly S[]
  readonly allOf?: readonly S[]
}

/** What is made of the schemas inside a schema, each where it stood. */
export function childrenOf<S, T>(
  { properties, definitions, items, anyOf, allOf }: Holding<S>,
  make: (child: S) => T,
) {
  const named = (children: Readonly<Record<string, S>>) =>
    Object.fromEntries(Object.entries(children).map(([name, child]) => [name, make(child)]))
  return {
    ...(properties && { properties: named(properties) }),
    ...(definitions && { definitions: named(definitions) }),
    ...(items && { items: make(items) }),
    ...(anyOf && { anyOf: anyOf.map(make) }),
    ...(allOf && { allOf: allOf.map(make) }),
  }
}

/** Every declared fact of a marked schema, by id. Floating sections are found once, wherever they stand. */
export const catalogueOf = (root: JsonSchema, floating: readonly string[]): Catalogue =>
  new Map([...factsIn(root, floating)].map(([id, { fact }]) => [id, fact]))

/** What the values of closed vocabularies mean, by fact. */
export const meaningsOf = (
  root: JsonSchema,
  floating: readonly string[],
): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    [...factsIn(root, floating)].flatMap(([id, { mark }]) =>
      mark.meanings === undefined ? [] : [[id, mark.meanings]],
    ),
  )

interface Found {
  readonly fact: Fact
  readonly mark: FactMark
}

function factsIn(root: JsonSchema, floating: readonly string[]): ReadonlyMap<string, Found> {
  const facts = new Map<string, Found>()
  const resolve = (node: JsonSchema): JsonSchema => {
    const target = node.allOf?.[0]?.$ref ?? node.$ref
    if (target === undefined) return node
    return root.definitions?.[target.split('/').at(-1) ?? ''] ?? node
  }
  const visit = (reference: JsonSchema, path: readonly string[], grain: Grain): void => {
    const node = resolve(reference)
    if (node.fact !== undefined) {
      const fact = factOf(node, path, grain, floating)
      facts.set(fact.id, { fact, mark: node.fact })
      return
    }
    for (const [name, child] of Object.entries(node.properties ?? {})) {
      const list = listNames.find((l) => l === name && path.length === 0)
      if (list === undefined) visit(child, [...path, name], grain)
      else visit(resolve(child).items ?? {}, [name], list)
    }
  }
  visit(root, [], 'record')
  return facts
}

function factOf(
  node: JsonSchema,
  path: readonly string[],
  grain: Grain,
  floating: readonly string[],
): Fact {
  const mark = node.fact as FactMark
  const section = floating.find((name) => path[grain === 'record' ? 0 : 1] === name)
  const id = (section !== undefined && grain !== 'record' ? path.slice(1) : path).join('.')
  const values = (node.enum ?? node.items?.enum) as string[] | undefined
  return {
    id,
    type: mark.type,
    grain: section === undefined ? grain : 'floating',
    ...(values === undefined ? {} : { values }),
    ask: mark.ask,
    knows: mark.knows,
    ...(mark.lever ? { lever: true } : {}),
    ...(mark.assessed ? { assessed: true } : {}),
    ...(mark.unit === undefined ? {} : { unit: mark.unit }),
  }
}
