import type { FactType } from '../facts/fact.ts'
import type { Literal } from './expression.ts'

// The literals of a rulebook cut the values of a fact into classes that no condition can tell apart.

/**
 * How the values of one column are coded. Plain data. `line`: below the first cut, on it, between it and the
 * next, ..., above the last. `codes`: none of the cuts, then each of them. `pair`: no, yes. `order`: below, equal,
 * above.
 */
export interface Classes {
  readonly kind: 'line' | 'codes' | 'pair' | 'order'
  readonly cuts: readonly Literal[]
}

export const classCount = ({ kind, cuts }: Classes): number => {
  switch (kind) {
    case 'line':
      return 2 * cuts.length + 1
    case 'codes':
      return cuts.length + 1
    case 'pair':
      return 2
    case 'order':
      return 3
  }
}

/** Cuts a fact's values by the literals that the rulebook compares them with. */
export function cut(type: FactType, literals: ReadonlySet<Literal>): Classes {
  if (type === 'flag' || type === 'codes')
    return { kind: 'pair', cuts: type === 'codes' ? [...literals] : [] }
  const cuts = [...literals].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  return { kind: type === 'code' ? 'codes' : 'line', cuts }
}

/** Two facts compared with each other: only their order matters. */
export const order: Classes = { kind: 'order', cuts: [] }

/** Tells the class of a value; of two ordered facts, the sign of their difference. */
export function classifier({ kind, cuts }: Classes): (value: Literal) => number {
  switch (kind) {
    case 'pair':
      return (value) => (value === true ? 1 : 0)
    case 'order':
      return (sign) => (sign as number) + 1
    case 'codes': {
      const index = new Map(cuts.map((code, i) => [code, i + 1]))
      return (value) => index.get(value) ?? 0
    }
    case 'line':
      return (value) => classOnLine(cuts, value)
  }
}

function classOnLine(cuts: readonly Literal[], value: Literal): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cuts[middle] as Literal) < value) low = middle + 1
    else high = middle
  }
  return low < cuts.length && cuts[low] === value ? 2 * low + 1 : 2 * low
}

/** No code is spelled like this. */
const other = '\u0000other'

/** One value of each class, to ask an atom about it. */
export function representatives(
  { kind, cuts }: Classes,
  type: FactType,
): readonly (Literal | readonly string[])[] {
  switch (kind) {
    case 'pair':
      return type === 'codes' ? [[], cuts as readonly string[]] : [false, true]
    case 'order':
      return [0, 1, 2]
    case 'codes':
      return [other, ...cuts]
    case 'line':
      return [
        between(undefined, cuts[0]),
        ...cuts.flatMap((value, i) => [value, between(value, cuts[i + 1])]),
      ]
  }
}

/** A value between two cuts; an end that is missing is open. */
function between(a: Literal | undefined, b: Literal | undefined): Literal {
  // Text after a day sorts behind that day and before the next.
  if (typeof (a ?? b) === 'string') return a === undefined ? '' : `${String(a)}~`
  const [low, high] = [a, b] as [number | undefined, number | undefined]
  if (low === undefined) return high === undefined ? 0 : high - Math.max(1, Math.abs(high))
  return high === undefined ? low + Math.max(1, Math.abs(low)) : (low + high) / 2
}
