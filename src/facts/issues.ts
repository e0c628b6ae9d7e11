import type * as z from 'zod'
import type { Shape } from './shape.ts'

/** An issue as zod words it, so that records and rules are complained about alike. */
export type Issue = z.core.$ZodIssue

type At = readonly (string | number)[]

/**
 * Why a value does not have a shape: what zod would say of the schema that the shape was made from, without
 * loading zod and its schema wherever a record is checked.
 */
export function issuesIn(shape: Shape, value: unknown): readonly Issue[] {
  return issues({ shape, definitions: shape.definitions ?? {} }, value, [])
}

interface Place {
  readonly shape: Shape
  readonly definitions: Readonly<Record<string, Shape>>
}

const issue = (fields: object, input: unknown, path: At) => [
  { message: '', ...fields, input, path: [...path] } as unknown as Issue,
]

function issues({ shape, definitions }: Place, value: unknown, path: At): readonly Issue[] {
  const within = (inner: Shape): Place => ({ shape: inner, definitions })
  if (shape.$ref !== undefined) return issues(within(definitions[shape.$ref] ?? {}), value, path)
  if (shape.anyOf !== undefined) return inUnion(shape.anyOf.map(within), value, path)
  if (value === undefined && shape.enum !== undefined)
    return issue({ code: 'invalid_value', values: shape.enum }, value, path)
  const found = typeOf(value)
  if (found !== shape.type)
    return issue({ code: 'invalid_type', expected: shape.type }, value, path)
  switch (shape.type) {
    case 'object':
      return inObject({ shape, definitions }, value as Readonly<Record<string, unknown>>, path)
    case 'array':
      return inArray({ shape, definitions }, value as readonly unknown[], path)
    case 'string':
      return inText(shape, value as string, path)
    default:
      return []
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'nothing'
  return value === null ? 'null' : typeof value
}

function inUnion(branches: readonly Place[], value: unknown, path: At): readonly Issue[] {
  const errors = branches.map((branch) => issues(branch, value, []))
  if (errors.some((e) => e.length === 0)) return []
  return issue({ code: 'invalid_union', errors }, value, path)
}

function inObject(
  { shape, definitions }: Place,
  value: Readonly<Record<string, unknown>>,
  path: At,
): readonly Issue[] {
  const properties = shape.properties ?? {}
  const stated = Object.keys(value).filter((key) => value[key] !== undefined)
  const strange = stated.filter((key) => !Object.hasOwn(properties, key))
  const missing = (shape.required ?? []).filter((key) => !stated.includes(key))
  return [
    ...missing.flatMap((key) =>
      issues({ shape: properties[key] ?? {}, definitions }, undefined, [...path, key]),
    ),
    ...stated
      .filter((key) => Object.hasOwn(properties, key))
      .flatMap((key) =>
        issues({ shape: properties[key] as Shape, definitions }, value[key], [...path, key]),
      ),
    ...(strange.length === 0
      ? []
      : issue({ code: 'unrecognized_keys', keys: strange }, value, path)),
  ]
}

function inArray(
  { shape, definitions }: Place,
  value: readonly unknown[],
  path: At,
): readonly Issue[] {
  const least = shape.minItems ?? 0
  const short =
    value.length < least
      ? issue({ code: 'too_small', minimum: least, origin: 'array' }, value, path)
      : []
  return [
    ...short,
    ...value.flatMap((item, i) =>
      issues({ shape: shape.items ?? {}, definitions }, item, [...path, i]),
    ),
  ]
}

function inText(
  { enum: allowed, pattern, patternErrorMessage: message = '', format, minLength = 0 }: Shape,
  value: string,
  path: At,
): readonly Issue[] {
  if (allowed !== undefined)
    return allowed.includes(value)
      ? []
      : issue({ code: 'invalid_value', values: allowed }, value, path)
  if (value.length < minLength)
    return issue({ code: 'too_small', minimum: minLength, origin: 'string' }, value, path)
  if (pattern !== undefined && !new RegExp(pattern).test(value)) {
    return issue(
      { code: 'invalid_format', format: format ?? 'regex', pattern: `/${pattern}/`, message },
      value,
      path,
    )
  }
  return []
}
