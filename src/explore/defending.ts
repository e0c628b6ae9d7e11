import type { Measure } from '../measure/schema/measure.ts'

type Objective = NonNullable<Measure['objectives']>[number]

const health = ['assessments.health-necessary']
const conservation = [
  'assessments.conservation-related',
  'assessments.exhaustible-resource',
  'assessments.even-handed',
]
const shortage = [
  'assessments.critical-shortage',
  'assessments.essential-product',
  'assessments.temporary',
  'assessments.short-supply',
  'assessments.equitable-share',
]

/** What an exception asks that is made for an aim: GATT XI:2(a), XII, XX(a), (b), (d), (g), (j), XXI and their like. */
const asked: Partial<Readonly<Record<Objective, readonly string[]>>> = {
  climate: [...health, ...conservation],
  environment: [...health, ...conservation],
  'resource-conservation': conservation,
  health,
  'public-morals': ['assessments.morals-necessary', 'assessments.order-necessary'],
  'consumer-protection': ['assessments.compliance-necessary'],
  privacy: ['assessments.compliance-necessary', 'assessments.legitimate-public-policy'],
  'essential-security': ['assessments.essential-security'],
  'supply-security': shortage,
  'food-security': shortage,
  'crisis-response': shortage,
  culture: ['assessments.treasure-protection'],
}

/** Whether a fact is asked by an exception that is made for one of the declared aims. */
export const defendsAim = ({ objectives }: Measure, fact: string): boolean =>
  (objectives ?? []).some((aim) => asked[aim]?.includes(fact) === true)
