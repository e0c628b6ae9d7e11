// Strong Kleene logic by walking a condition as it is written: short, slow, and without a line of the engine.

export type Truth = boolean | undefined
type Look = (fact: string) => unknown
type Source = Readonly<Record<string, unknown>>
/** What a comparison with a dated value says, given what it would say of a plain one. */
type Dated = (id: string, compare: (literal: unknown) => Truth) => Truth

export const not = (a: Truth): Truth => (a === undefined ? undefined : !a)
export const all = (of: readonly Truth[]): Truth =>
  of.includes(false) ? false : of.includes(undefined) ? undefined : true
export const any = (of: readonly Truth[]): Truth => not(all(of.map(not)))

export function kleene(source: Source, look: Look, dated: Dated): Truth {
  const [[operator, body] = []] = Object.entries(source) as [string, unknown][]
  const inner = (part: unknown) => kleene(part as Source, look, dated)
  if (operator === 'and') return all((body as unknown[]).map(inner))
  if (operator === 'or') return any((body as unknown[]).map(inner))
  if (operator === '!') return not(inner(Array.isArray(body) ? body[0] : body))
  const [left, right] = body as [unknown, unknown]
  if (operator === 'in') {
    if (!Array.isArray(right)) return has(look((right as { var: string }).var), left)
    const code = look((left as { var: string }).var)
    return code === undefined ? undefined : right.includes(code)
  }
  const value = look((left as { var: string }).var)
  if (typeof right !== 'object') return compare(operator as string, value, right)
  if ('var' in (right as object))
    return compare(operator as string, value, look((right as { var: string }).var))
  const turned = { '!=': '==', '>': '<=', '>=': '<' }[operator as string]
  const says = dated((right as { param: string }).param, (literal) =>
    compare(turned ?? (operator as string), value, literal),
  )
  return turned === undefined ? says : not(says)
}

const has = (set: unknown, code: unknown): Truth =>
  set === undefined
    ? undefined
    : Array.isArray(set)
      ? set.includes(code)
      : (set as { atLeast: unknown[] }).atLeast.includes(code) || undefined

function compare(operator: string, a: unknown, b: unknown): Truth {
  if (operator === '!=' || operator === '>' || operator === '>=')
    return not(compare({ '!=': '==', '>': '<=', '>=': '<' }[operator], a, b))
  if (a === undefined || b === undefined) return undefined
  const [x, y] = [ends(a), ends(b)] as [Ends, Ends]
  if (operator === '<') return x.max < y.min ? true : x.min >= y.max ? false : undefined
  if (operator === '<=') return x.max <= y.min ? true : x.min > y.max ? false : undefined
  if (x.max < y.min || y.max < x.min) return false
  return x.min === x.max && y.min === y.max ? true : undefined
}

/** The lowest and the highest that a value may be; days and codes stand in the order of their letters. */
type Ends = { min: number; max: number }
const ends = (value: unknown) => {
  if (typeof value !== 'object') return { min: value, max: value }
  const { min, max } = value as Partial<Ends>
  return { min: min ?? -Infinity, max: max ?? Infinity }
}
