import fc from 'fast-check'

// Cases are drawn by plain functions. fast-check hands in the numbers, so that it can shrink and replay them.

/** Draws a whole number below a bound. Zero is the simplest choice: failing cases shrink towards it. */
export type Draw = (below: number) => number

export const one = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T

export const chance = (draw: Draw, percent: number): boolean => draw(100) >= 100 - percent

/** Some of a list, in its order. */
export const some = <T>(draw: Draw, from: readonly T[], percent = 50): T[] =>
  from.filter(() => chance(draw, percent))

/** `count` things made one after the other. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))

/** A fixed seed: a failure prints it with the path to the smallest case, and the same run comes again. */
const seed = 20_261_124

/** Holds a law over `runs` drawn cases. A law that does not hold throws, with the case. */
export function holdsFor(runs: number, law: (draw: Draw) => void): void {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      law((below) => gen(fc.nat, below - 1))
    }),
    { seed, numRuns: runs },
  )
}
