import type { Law } from '../law/link.ts'
import { families } from './families/index.ts'
import type { Family } from './families/family.ts'
import { measureOf } from './policy-space.ts'
import type { Viewpoint } from './policy-space.ts'
import { relationBetween } from './relation.ts'
import type { Between } from './relation.ts'

/** How two agreements stand to each other over a family of measures. */
export interface FamilyBetween {
  readonly family: Family
  readonly between: Between
}

/** What one agreement is against another for families of measures, seen from an actor on a day. */
export const compareFamilies = (
  law: Law,
  viewpoint: Viewpoint,
  { base, other }: { readonly base: string; readonly other: string },
  over: readonly Family[] = families,
): readonly FamilyBetween[] =>
  over.map((family) => ({
    family,
    between: relationBetween(law, measureOf(family, viewpoint), { ...viewpoint, base, other }),
  }))
