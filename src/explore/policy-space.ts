import { applyLaw } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { cite } from '../finding/cite.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { families } from './families/index.ts'
import type { Family } from './families/family.ts'
import { permissionsMet } from './permissions.ts'
import { standings } from './standing.ts'

/** What the law leaves of a family of measures. `open`: nothing bears on it. */
export type Openness = 'open' | 'conditional' | 'closed'

/** From where the space is looked at: a column of the matrix. */
export interface Viewpoint extends CheckOptions {
  readonly label: string
  readonly actor: string
  readonly development?: 'developed' | 'developing'
  readonly asOf: string
}

export interface SpaceCell {
  readonly openness: Openness
  /** Provisions that close it, or on which it depends. */
  readonly by: readonly { readonly provision: string; readonly citation: string }[]
  /** Provisions that expressly permit it or shelter it. */
  readonly permittedBy: readonly { readonly provision: string; readonly citation: string }[]
}

/** Families by viewpoints. */
export interface PolicySpace {
  readonly viewpoints: readonly Viewpoint[]
  readonly rows: readonly { readonly family: Family; readonly cells: readonly SpaceCell[] }[]
}

/** What is open, conditional and closed, and by what: for actors, agreements or dates side by side. */
export const policySpace = (
  law: Law,
  viewpoints: readonly Viewpoint[],
  over: readonly Family[] = families,
): PolicySpace => ({
  viewpoints,
  rows: over.map((family) => ({
    family,
    cells: viewpoints.map((viewpoint) => cellOf(law, family, viewpoint)),
  })),
})

/** The example of a family, as a measure of the actor. */
export const measureOf = (
  family: Family,
  { actor, development }: Pick<Viewpoint, 'actor' | 'development'>,
): Measure => ({
  ...family.example,
  id: family.id,
  title: family.title,
  actor: {
    member: actor,
    level: 'central',
    ...(development === undefined ? {} : { development }),
  },
})

function cellOf(law: Law, family: Family, viewpoint: Viewpoint): SpaceCell {
  const applied = applyLaw(law, measureOf(family, viewpoint), viewpoint)
  const bearing = [...standings(applied).values()].filter(
    ({ kind, live, linked }) => kind !== undefined && (live || linked.head.effect === 'exposes'),
  )
  const closing = bearing.filter(({ kind }) => kind === 'conflict')
  const named = (linked: (typeof bearing)[number]['linked']) => ({
    provision: linked.id,
    citation: cite(linked.instrument, linked.provision).text,
  })
  return {
    openness: closing.length > 0 ? 'closed' : bearing.length > 0 ? 'conditional' : 'open',
    by: (closing.length > 0 ? closing : bearing).map(({ linked }) => named(linked)),
    permittedBy: permissionsMet(applied).map(named),
  }
}
