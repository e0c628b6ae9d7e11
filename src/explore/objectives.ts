import type { Measure } from '../measure/schema/measure.ts'

type Objective = NonNullable<Measure['objectives']>[number]

/** Which of the declared aims a changed measure can still serve. */
export interface ObjectivesAfter {
  readonly kept: readonly Objective[]
  readonly lost: readonly Objective[]
}

/** Aims that hang on a condition of some kind: without it nothing in the measure works towards them. */
const servedBy: Readonly<Record<string, readonly Objective[]>> = {
  origin: ['import-substitution'],
  'value-added': ['import-substitution'],
  'trade-balance': ['import-substitution', 'balance-of-payments'],
  'foreign-exchange': ['balance-of-payments'],
  export: ['export-growth'],
  'technology-transfer': ['technology-acquisition'],
  'technology-preference': ['technology-acquisition'],
  'data-location': ['privacy'],
}

/** Compares the aims served before with those that what is left can serve. A measure without content serves none. */
export function objectivesAfter(before: Measure, after: Measure): ObjectivesAfter {
  const declared = before.objectives ?? []
  const kinds = (measure: Measure) => (measure.conditions ?? []).map((c) => c.kind)
  const dropped = kinds(before).filter((kind) => !kinds(after).includes(kind))
  const empty =
    before.support?.form !== undefined &&
    after.support?.form === 'none' &&
    after.border === undefined
  const lost = declared.filter(
    (aim) => empty || dropped.some((kind) => (servedBy[kind] ?? []).includes(aim)),
  )
  return { kept: declared.filter((aim) => !lost.includes(aim)), lost }
}
