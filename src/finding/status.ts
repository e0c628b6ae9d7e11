import type { Verdict } from '../condition/block.ts'

/** Where a provision stands on a row. */
export type Status =
  | 'established'
  | 'open-defence'
  | 'defeated'
  | 'undetermined'
  | 'not-established'
  | 'not-applicable'
  | 'not-raised'
  | 'out-of-force'
  | 'not-encoded'

/** What the status is read off. */
export interface Grounds {
  readonly inForce: Verdict
  readonly scope: Verdict
  /** The record states a fact that the provision's own tests read. */
  readonly raised: boolean
  /** Scope and test, before any defeater. */
  readonly test: Verdict
  /** Some defeater stands, leaving open exceptions to it aside. */
  readonly defended: boolean
  readonly primaFacie: Verdict
  readonly known: Verdict
}

/**
 * The published table. Read from the top; the first line that fits gives the status.
 *
 * | | |
 * |---|---|
 * | not in force | `out-of-force` |
 * | scope not met | `not-applicable` |
 * | known: met | `established` |
 * | prima facie: met | `open-defence` |
 * | the test is met, and a defeater stands | `defeated` |
 * | the test is not met | `not-established` |
 * | no own fact stated, nor a stated scope met | `not-raised` |
 * | a defeater stands | `defeated` |
 * | prima facie: not met | `not-established` |
 * | otherwise | `undetermined` |
 */
export function statusOf(grounds: Grounds): Status {
  if (grounds.inForce === 'not-met') return 'out-of-force'
  if (grounds.scope === 'not-met') return 'not-applicable'
  // What is known holds prima facie, so it need be asked only there.
  if (grounds.primaFacie === 'met') return grounds.known === 'met' ? 'established' : 'open-defence'
  if (grounds.test === 'met' && grounds.defended) return 'defeated'
  if (grounds.test === 'not-met') return 'not-established'
  if (!grounds.raised) return 'not-raised'
  if (grounds.defended) return 'defeated'
  return grounds.primaFacie === 'not-met' ? 'not-established' : 'undetermined'
}
