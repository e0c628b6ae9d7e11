import type { Measure } from '../measure/schema/measure.ts'

type Objective = NonNullable<Measure['objectives']>[number]

/** Which of the declared aims a changed measure can still serve. */
export interface ObjectivesAfter {
  readonly kept: readonly Objective[]
  readonly lost: readonly Objective[]
}

/** Aims that hang on something in the measure: without it nothing in the measure works towards them. */
const served: Partial<Readonly<Record<Objective, (measure: Measure) => boolean>>> = {
  'import-substitution': (measure) =>
    asks(measure, 'origin', 'value-added', 'trade-balance') || measure.border?.side === 'import',
  'balance-of-payments': (measure) =>
    asks(measure, 'trade-balance', 'foreign-exchange') || measure.border?.side === 'import',
  'export-growth': (measure) => asks(measure, 'export'),
  'technology-acquisition': (measure) =>
    asks(measure, 'technology-transfer', 'technology-preference'),
  privacy: (measure) => asks(measure, 'data-location'),
}

/** What is voluntary asks for nothing. */
const asks = ({ conditions }: Measure, ...kinds: readonly string[]) =>
  (conditions ?? []).some((c) => kinds.includes(c.kind) && c.bite !== 'voluntary')

/** Compares the aims served before with those that what is left can serve. A measure without content serves none. */
export function objectivesAfter(before: Measure, after: Measure): ObjectivesAfter {
  const declared = before.objectives ?? []
  const empty =
    before.support?.form !== undefined &&
    after.support?.form === 'none' &&
    after.border === undefined
  const lost = declared.filter((aim) => {
    const serves = served[aim]
    return empty || (serves?.(before) === true && !serves(after))
  })
  return { kept: declared.filter((aim) => !lost.includes(aim)), lost }
}
