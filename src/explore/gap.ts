import type { Measure } from '../measure/schema/measure.ts'
import type { Binding } from './binding.ts'

type Objective = NonNullable<Measure['objectives']>[number]

/** Aims that several instruments recognise as of common interest, with where they do. */
const recognised: Partial<Readonly<Record<Objective, string>>> = {
  climate: 'Paris Agreement; preamble of the WTO Agreement (sustainable development)',
  environment: 'preamble of the WTO Agreement; GATT XX(b) and (g)',
  'resource-conservation': 'GATT XX(g)',
  health: 'GATT XX(b); TRIPS 8.1; TBT preamble',
  'food-security': 'Agreement on Agriculture, preamble; GATT XI:2(a)',
  'consumer-protection': 'GATT XX(d); TBT 2.2',
  privacy: 'GATS XIV(c)(ii)',
}

/** A recognised aim that a rule forecloses: no defence is open, and no other design serves it. */
export interface FlexibilityGap {
  readonly objectives: readonly Objective[]
  readonly rules: readonly Binding[]
}

/** Where the law leaves a recognised aim no way, or undefined where there is none such. */
export function flexibilityGap(
  measure: Measure,
  bindings: readonly Binding[],
): FlexibilityGap | undefined {
  const objectives = (measure.objectives ?? []).filter((aim) => recognised[aim] !== undefined)
  const rules = bindings.filter(({ label }) => label === 'binding')
  return objectives.length === 0 || rules.length === 0 ? undefined : { objectives, rules }
}
