import type { NumberRange } from './fact.ts'

/** The least and greatest number of a range. Beyond an excluded end stands the next number that a computer has. */
export function endsOf({ min, max, above, below }: NumberRange): {
  readonly min: number | undefined
  readonly max: number | undefined
} {
  const low = above === undefined ? undefined : above + step(above)
  const high = below === undefined ? undefined : below - step(below)
  return {
    min: low === undefined || (min !== undefined && min > low) ? min : low,
    max: high === undefined || (max !== undefined && max < high) ? max : high,
  }
}

const step = (n: number) => Math.max(Math.abs(n) * Number.EPSILON, Number.MIN_VALUE)
