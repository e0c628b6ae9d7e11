import { isDay } from './day.ts'

/** A schema without words: the subset of JSON Schema that zod writes for our records. */
export interface Shape {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  /** What is wrong with a text that does not fit the pattern; editors know the keyword too. */
  readonly patternErrorMessage?: string
  readonly format?: string
  readonly minLength?: number
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Shape>>
  readonly fact?: string
}

/** Says whether a value fits. Made once for a shape, then cheap to ask. */
export type Conforms = (value: unknown) => boolean

/**
 * A quick check that a value has a shape, without saying why not: `issuesIn` gives the reasons when this says
 * no. Whatever it does not know it refuses, so that it never lets pass what zod would not.
 */
export const conformsTo = (shape: Shape): Conforms => conformsWithin(shape, shape)

/** The same for a part of a shape, whose references lead into `root`. */
export function conformsWithin(part: Shape, root: Shape): Conforms {
  const definitions = new Map<string, Conforms>()
  for (const [name, definition] of Object.entries(root.definitions ?? {})) {
    definitions.set(name, compile(definition, definitions))
  }
  return compile(part, definitions)
}

function compile(shape: Shape, definitions: ReadonlyMap<string, Conforms>): Conforms {
  if (shape.$ref !== undefined) return definitions.get(shape.$ref) ?? (() => false)
  if (shape.anyOf !== undefined) {
    const branches = shape.anyOf.map((branch) => compile(branch, definitions))
    return (value) => {
      for (const branch of branches) if (branch(value)) return true
      return false
    }
  }
  switch (shape.type ?? '') {
    case 'object':
      return object(shape, definitions)
    case 'array':
      return array(compile(shape.items ?? {}, definitions), shape.minItems ?? 0)
    case 'string':
      return text(shape)
    case 'number':
      return shape.minimum === undefined && shape.maximum === undefined
        ? (value) => typeof value === 'number' && Number.isFinite(value)
        : () => false
    case 'boolean':
      return (value) => typeof value === 'boolean'
    default:
      return () => false
  }
}

function object(shape: Shape, definitions: ReadonlyMap<string, Conforms>): Conforms {
  const { properties = {} } = shape
  // Made for the keys that turn up: most records have few of those that there are.
  const made = new Map<string, Conforms>()
  const make = (key: string): Conforms => {
    const child = Object.hasOwn(properties, key) ? properties[key] : undefined
    const conforms = child === undefined ? () => false : compile(child, definitions)
    if (child !== undefined) made.set(key, conforms)
    return conforms
  }
  const required = shape.required ?? []
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let met = 0
    for (const key in value) {
      const child = (value as Record<string, unknown>)[key]
      if (child === undefined) continue
      const conforms = made.get(key) ?? make(key)
      if (!conforms(child)) return false
      if (required.includes(key)) met++
    }
    return met === required.length
  }
}

const array =
  (item: Conforms, least: number): Conforms =>
  (value) => {
    if (!Array.isArray(value) || value.length < least) return false
    for (const entry of value) if (!item(entry)) return false
    return true
  }

function text(shape: Shape): Conforms {
  if (shape.enum !== undefined) {
    const allowed = new Set<unknown>(shape.enum)
    return (value) => allowed.has(value)
  }
  // The same days as its pattern, several times faster.
  if (shape.format === 'date') return (value) => typeof value === 'string' && isDay(value)
  const pattern = shape.pattern === undefined ? undefined : new RegExp(shape.pattern)
  const least = shape.minLength ?? 0
  return (value) =>
    typeof value === 'string' &&
    value.length >= least &&
    (pattern === undefined || pattern.test(value))
}
