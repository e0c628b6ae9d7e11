import { applyLaw } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { cite } from '../finding/cite.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import { standings } from './standing.ts'

/** What a reading makes of a measure, position by position. */
export interface ReadingEffect {
  readonly reading: string
  readonly question: string
  readonly applied: string
  readonly positions: readonly {
    readonly position: string
    readonly says: string
    readonly cite: string
    readonly changes: readonly Change[]
  }[]
}

export interface Sensitivity {
  /** Readings under which something changes. */
  readonly sensitive: readonly ReadingEffect[]
  /** Findings that hold whatever reading is taken. */
  readonly robust: readonly { readonly provision: string; readonly citation: string }[]
}

/** Which findings depend on contested readings of the law, each reading varied by itself. */
export function sensitivity(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
): Sensitivity {
  const before = standings(applyLaw(law, measure, options))
  const effects = law.rulebook.readings.map((reading): ReadingEffect => {
    const applied = options.readings?.[reading.id] ?? reading.default
    const others = Object.entries(reading.positions).filter(([position]) => position !== applied)
    return {
      reading: reading.id,
      question: reading.question,
      applied,
      positions: others.map(([position, words]) => {
        const readings = { ...options.readings, [reading.id]: position }
        const after = standings(applyLaw(law, measure, { ...options, readings }))
        return { position, ...words, changes: changesBetween(before, after) }
      }),
    }
  })
  const changed = new Set(
    effects.flatMap((e) => e.positions.flatMap((p) => p.changes.map((c) => c.provision))),
  )
  return {
    sensitive: effects.filter((e) => e.positions.some((p) => p.changes.length > 0)),
    robust: [...before.values()]
      .filter(({ kind, linked }) => kind !== undefined && !changed.has(linked.id))
      .map(({ linked }) => ({
        provision: linked.id,
        citation: cite(linked.instrument, linked.provision).text,
      })),
  }
}
