import { applyLaw, isBinding } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/apply.ts'
import { findingsOf } from '../evaluate/findings.ts'
import { isChosen } from '../evaluate/report.ts'
import type { Clash } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { compareInstruments } from './compare.ts'
import type { TopicDelta } from './compare.ts'

/**
 * How two agreements stand to each other over a measure. `clash`: one requires, or authorises against the other, what
 * the other forbids, and nothing ranks them. `divergence`: one is stricter, and both can be obeyed. `same`: they bear
 * on it alike. `silent`: neither has a rule that bears on it.
 */
export type Relation = 'clash' | 'divergence' | 'same' | 'silent'

export interface Between {
  readonly relation: Relation
  readonly deltas: readonly TopicDelta[]
  /** Norms of one against breaches of the other: the breach, and what stands against it. */
  readonly clashes: readonly (Clash & { readonly breached: string })[]
}

/** Judges a measure under both agreements and says how these stand to each other. */
export function relationBetween(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string; readonly base: string; readonly other: string },
): Between {
  const { base, other } = options
  const deltas = compareInstruments(law, measure, options)
  const clashes = clashesBetween(law, measure, { ...options, instruments: [base, other] })
  return { relation: relationOf(deltas, clashes.length > 0), deltas, clashes }
}

function clashesBetween(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string; readonly instruments: readonly string[] },
): Between['clashes'] {
  const applied = applyLaw(law, measure, options)
  const chosen = law.provisions.filter(
    ({ instrument }) => isChosen(options, instrument.id) && isBinding(applied, instrument),
  )
  return findingsOf(applied, chosen, new Map()).flatMap(({ provision, clashes }) =>
    clashes
      .filter(({ instrument }) => isChosen(options, instrument))
      .map((clash) => ({ breached: provision, ...clash })),
  )
}

function relationOf(deltas: readonly TopicDelta[], isClash: boolean): Relation {
  if (isClash) return 'clash'
  if (deltas.length === 0) return 'silent'
  return deltas.every(({ delta }) => delta === 'same') ? 'same' : 'divergence'
}
