import type { Measure } from '../measure/schema/measure.ts'
import type { Answer } from './ask.ts'
import { readsOf } from './guideline.ts'
import type { Guideline, Pull, Theme } from './guideline.ts'
import { guidelines } from './guidelines.ts'
import { sources } from './sources.ts'

/** What a check says of a measure. Advice: no finding, and nothing that a threshold counts. */
export interface Advice {
  readonly guideline: Guideline['id']
  readonly theme: Theme
  readonly says: string
  /** `unknown` names the fields that would settle it, and is not a failure. */
  readonly verdict: Answer['verdict'] | 'not-applicable'
  readonly because: Answer['because']
  readonly missing: Answer['missing']
  /** The fields that the check looks at. */
  readonly reads: readonly string[]
  readonly sources: readonly string[]
  readonly recalled?: true
  /** Whether the record shows it, or only what somebody says of it. */
  readonly shown: Guideline['shown']
  /** Where law asks otherwise, or the same as a duty. `raised`: by something that this record states. */
  readonly pull?: Omit<Pull, 'when'> & { readonly raised: boolean }
}

/**
 * Puts the design checks to a valid measure. `plan` holds the measures of the same plan, where there are several.
 * Never fails; law is not asked.
 *
 * @example
 * advise(measure).filter(({ verdict }) => verdict === 'not-met')
 */
export const advise = (measure: Measure, plan: readonly Measure[] = []): readonly Advice[] =>
  guidelines.map((guideline): Advice => {
    const { id, theme, says, shown, recalled } = guideline
    const { verdict, because, missing } = answerTo(guideline, measure, plan)
    const pull = verdict === 'not-applicable' ? undefined : pullOn(guideline, measure, plan)
    return {
      guideline: id,
      theme,
      says,
      verdict,
      because,
      missing,
      reads: readsOf(guideline),
      sources: guideline.sources.map((source) => sources[source]),
      shown,
      ...(recalled === undefined ? {} : { recalled }),
      ...(pull === undefined ? {} : { pull }),
    }
  })

/** A check that may not concern the measure is open until it is known whether it does. */
function answerTo(
  { when, check }: Guideline,
  measure: Measure,
  plan: readonly Measure[],
): Pick<Advice, 'verdict' | 'because' | 'missing'> {
  const concerns = when?.answer(measure, plan)
  if (concerns?.verdict === 'not-met') return { ...concerns, verdict: 'not-applicable' }
  if (concerns?.verdict === 'unknown') return concerns
  return check.answer(measure, plan)
}

function pullOn(
  { pull }: Guideline,
  measure: Measure,
  plan: readonly Measure[],
): Advice['pull'] | undefined {
  if (pull === undefined) return undefined
  const { when, ...says } = pull
  const verdict = when?.answer(measure, plan).verdict
  return verdict === 'not-met' ? undefined : { ...says, raised: verdict === 'met' }
}
