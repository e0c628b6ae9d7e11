import { applyLaw, isBinding } from '../evaluate/apply.ts'
import type { Applied } from '../evaluate/apply.ts'
import { isChosen } from '../evaluate/options.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { conflictClause } from '../evaluate/clashes.ts'
import { findingsOf } from '../evaluate/findings.ts'
import type { Clash } from '../finding/types.ts'
import type { Instrument, Relation as Ranking } from '../law/article.ts'
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
  /** Of the two, what does not bind the actor on the day (towards the counterpart): nothing of it applies. */
  readonly unbound: readonly string[]
  readonly deltas: readonly TopicDelta[]
  /** Clauses that rank the two, under the readings taken. */
  readonly clauses: readonly ConflictClause[]
  /** Norms of one against breaches of the other: the breach, and what stands against it. */
  readonly clashes: readonly (Clash & { readonly breached: string })[]
}

/** What an instrument says on a conflict with another, and under which position of a reading, where that is disputed. */
export interface ConflictClause extends Ranking {
  readonly instrument: string
}

/** Judges a measure under both agreements and says how these stand to each other. */
export function relationBetween(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string; readonly base: string; readonly other: string },
): Between {
  const { base, other } = options
  const deltas = compareInstruments(law, measure, options)
  const applied = applyLaw(law, measure, { ...options, instruments: [base, other] })
  const clashes = clashesIn(applied)
  return {
    unbound: [base, other].filter((one) => boundOf(applied, one).length === 0),
    relation: relationOf(deltas, clashes.length > 0),
    deltas,
    clauses: clausesBetween(applied, [base, other]),
    clashes,
  }
}

/** The instruments under a name (`wto`, `cptpp`) that bind the actor. */
const boundOf = (applied: Applied, name: string): readonly Instrument[] =>
  applied.law.rulebook.instruments
    .map(({ instrument }) => instrument)
    .filter(({ id }) => isChosen({ instruments: [name] }, id))
    .filter((instrument) => isBinding(applied, instrument))

function clausesBetween(applied: Applied, pair: readonly [string, string]): Between['clauses'] {
  const [first = [], second = []] = pair.map((one) => boundOf(applied, one))
  const between = (from: readonly Instrument[], to: readonly Instrument[]) =>
    from.flatMap((instrument) =>
      to.flatMap((other): readonly ConflictClause[] => {
        const clause = conflictClause(applied, instrument, other)
        return clause === undefined ? [] : [{ instrument: instrument.id, ...clause }]
      }),
    )
  const clauses = [...between(first, second), ...between(second, first)]
  return [...new Map(clauses.map((c) => [`${c.instrument} ${c.kind} ${c.to}`, c])).values()]
}

function clashesIn(applied: Applied): Between['clashes'] {
  const { law, options } = applied
  const chosen = law.provisions.filter(
    ({ instrument }) => isChosen(options, instrument.id) && isBinding(applied, instrument),
  )
  return findingsOf(applied, chosen).findings.flatMap(({ provision, clashes }) =>
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
