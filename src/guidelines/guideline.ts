import type { Ask } from './ask.ts'
import type { sources } from './sources.ts'

/** A profile by theme is all there is: checks are never added up to a score. */
export const themes = {
  purpose: 'Purpose',
  time: 'Time',
  money: 'Money',
  competition: 'Competition',
  openness: 'Openness to partners',
  governance: 'Governance',
  learning: 'Learning',
} as const
export type Theme = keyof typeof themes

/** Where following the advice may meet a rule of law, or where law demands what the advice commends. */
export interface Pull {
  /** Ids of provisions. */
  readonly provisions: readonly string[]
  readonly why: string
  /** Where it is raised; for every measure that the check is put to where this is absent. */
  readonly when?: Ask
}

/** A check of how well a policy is built. It is advice, and says nothing of what is lawful. */
export interface Guideline {
  readonly id: `D${number}`
  readonly theme: Theme
  /** The advice, as an instruction. */
  readonly says: string
  readonly sources: readonly (keyof typeof sources)[]
  /** The source was not at hand when this was written. */
  readonly recalled?: true
  /** Whether a record can show it, or only what somebody says of it. */
  readonly shown: 'by-record' | 'partly'
  /** To which measures the check is put; to every one where this is absent. */
  readonly when?: Ask
  readonly check: Ask
  readonly pull?: Pull
}

/** The fields that a check looks at, those that say whether it is put to the measure first. */
export const readsOf = ({ when, check }: Guideline): readonly string[] => [
  ...new Set([...(when?.reads ?? []), ...check.reads]),
]
