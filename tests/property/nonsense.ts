import type { Shape } from '../../src/facts/shape.ts'
import { chance, one, times } from './draw.ts'
import type { Draw } from './draw.ts'

// What a library meets in the wild: data that is no record, records with one thing wrong, texts that are no YAML.

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const scalars: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e308,
  // What JSON.parse makes of 1e999.
  Infinity,
  '',
  'grant',
  'USA',
  '2020-02-30',
  '\u0000',
  '\uD800',
  'constructor',
]
const keys = [
  'id',
  'var',
  'and',
  '!',
  '==',
  'in',
  'min',
  'finds',
  '__proto__',
  'constructor',
  'length',
  '0',
  '',
  'conditions',
  'incomplete',
  'test',
]

/** A key called `__proto__` as JSON.parse makes it: a property like any other. */
const objectOf = (entries: readonly (readonly [string, Json])[]): { [key: string]: Json } =>
  JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
  ) as { [key: string]: Json }

export function json(draw: Draw, depth = 3): Json {
  const inner = () => json(draw, depth - 1)
  switch (depth === 0 ? 0 : draw(4)) {
    case 1:
      return times(draw(4), inner)
    case 2:
    case 3:
      return objectOf(times(draw(4), () => [one(draw, keys), inner()] as const))
    default:
      return one(draw, scalars)
  }
}

/** The same data with something wrong, somewhere. */
export function mutated(draw: Draw, value: Json): Json {
  if (typeof value !== 'object' || value === null || chance(draw, 10)) return wrong(draw, value)
  if (Array.isArray(value)) {
    if (value.length === 0) return [json(draw, 1)]
    const at = draw(value.length)
    return value.map((item, i) => (i === at ? mutated(draw, item) : item))
  }
  const names = Object.keys(value)
  if (names.length === 0 || chance(draw, 15)) return { ...value, [one(draw, keys)]: json(draw, 2) }
  const at = one(draw, names)
  if (chance(draw, 15))
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== at))
  if (chance(draw, 10))
    return Object.fromEntries(
      Object.entries(value).map(([key, v]) => [key === at ? `${key}s` : key, v]),
    )
  return { ...value, [at]: mutated(draw, value[at] as Json) }
}

const wrong = (draw: Draw, value: Json): Json =>
  one<() => Json>(draw, [
    () => json(draw, 2),
    () => [value],
    () => ({ id: value }),
    () => JSON.stringify(value),
    () => null,
  ])()

const tokens = [
  'id',
  'a',
  'grant',
  ': ',
  '- ',
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  '&x ',
  '*x',
  '|\n',
  '>-\n',
  '# ',
  '!!map ',
  '!!binary ',
  '!t ',
  '---\n',
  '...\n',
  '? ',
  '\t',
  '%YAML 1.2\n',
  '<<: *x',
  '0x1F',
  '010',
  '1e999',
  '.nan',
  '~',
  '\u0000',
  '\uFEFF',
  'é',
  '\uD800',
  '@',
  '`',
  '\r\n',
  '\\',
  '__proto__',
  'provisions',
  'elements',
]

export const babble = (draw: Draw): string => times(draw(30), () => one(draw, tokens)).join('')

/** A text with a piece cut out, doubled, or replaced by babble. */
export function garbled(draw: Draw, text: string): string {
  const from = draw(text.length + 1)
  const to = Math.min(text.length, from + draw(20))
  return (
    text.slice(0, from) +
    one(draw, ['', text.slice(from, to).repeat(2), babble(draw)]) +
    text.slice(to)
  )
}

const samples: readonly string[] = [
  '2020-02-29',
  'JPN',
  'EU',
  'USD',
  'x-1.a',
  '720310',
  '7203',
  '4711',
  '7',
  'https://example.org/a',
  'words',
]

/** A valid record, made from the shape that validation goes by. */
export function fitting(draw: Draw, shape: Shape, definitions: Shape['definitions']): Json {
  if (shape.$ref !== undefined) return fitting(draw, definitions?.[shape.$ref] ?? {}, definitions)
  if (shape.anyOf !== undefined) return fitting(draw, one(draw, shape.anyOf), definitions)
  switch (shape.type ?? '') {
    case 'object': {
      const required = new Set(shape.required)
      const entries = Object.entries(shape.properties ?? {}).filter(
        ([key]) => required.has(key) || chance(draw, 10),
      )
      return Object.fromEntries(
        entries.map(([key, child]) => [key, fitting(draw, child, definitions)]),
      )
    }
    case 'array':
      return times((shape.minItems ?? 0) + draw(3), () =>
        fitting(draw, shape.items ?? {}, definitions),
      )
    case 'number':
      return one(draw, [0, 12.5, -3, 1e6])
    case 'boolean':
      return chance(draw, 50)
    case 'string':
      return fittingText(draw, shape)
    default:
      throw new Error(`no value is known for ${JSON.stringify(shape)}`)
  }
}

function fittingText(draw: Draw, { enum: codes, pattern }: Shape): string {
  if (codes !== undefined) return one(draw, codes)
  const fits = samples.filter((text) => pattern === undefined || new RegExp(pattern).test(text))
  if (fits.length === 0) throw new Error(`no sample fits ${pattern}`)
  return one(draw, fits)
}
