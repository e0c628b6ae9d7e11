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

/** Fixed, so that the same cases come again. */
const seed = 20_261_124
/** How long to look for a smaller case that fails. */
const patience = 20_000

/** Holds a law over `runs` drawn cases. One that does not hold throws what the smallest failing case threw. */
export function holdsFor(runs: number, law: (draw: Draw) => void): void {
  let giveUp = Infinity
  const tried = (draw: Draw) => {
    if (Date.now() > giveUp) return
    try {
      law(draw)
    } catch (error) {
      giveUp = Math.min(giveUp, Date.now() + patience)
      throw error
    }
  }
  const property = fc.property(fc.gen(), (gen) => tried((below) => gen(fc.nat, below - 1)))
  const { failed, numRuns, numShrinks, errorInstance } = fc.check(property, { seed, numRuns: runs })
  if (!failed) return
  // fast-check would print thousands of numbers; the case itself is in the message of what failed.
  const where = `seed ${seed}, run ${numRuns}, made smaller ${numShrinks} times`
  throw new Error(`${where}: ${String(errorInstance)}`, { cause: errorInstance })
}
