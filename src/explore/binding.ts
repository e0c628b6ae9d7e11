import { applyLaw } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/apply.ts'
import { reportOn } from '../evaluate/report.ts'
import type { Finding } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { redesign } from './redesign.ts'
import { standings } from './standing.ts'

/** Whether a rule binds a plan in earnest. Never one score: the components stand beside the label. */
export type BindingLabel = 'binding' | 'conditional' | 'slack' | 'silent'

/** What the label of a provision follows from. */
export interface Binding {
  readonly provision: string
  readonly citation: string
  readonly label: BindingLabel
  readonly status: 'prohibited' | 'limited' | 'duty' | 'actionable' | 'exposed'
  readonly headroom?: Finding['headroom']
  readonly defence: 'available' | 'contested' | 'foreclosed' | 'not-needed'
  /** Changes by which the same aims can be served lawfully, in words. */
  readonly equivalentRoutes: readonly string[]
  readonly exposure: readonly string[]
  readonly missing: readonly string[]
}

/**
 * The published table. Read from the top; the first line that fits gives the label.
 *
 * | | |
 * |---|---|
 * | breached, no defence open or standing, no lawful route to the same aims | `binding` |
 * | breached otherwise | `conditional`: a defence is open, or a change of design clears it |
 * | not decided, or depends on effects | `conditional` |
 * | respected, with or without headroom, or excused | `slack` |
 */
export function labelOf(
  { kind, status, openDefences }: Pick<Finding, 'kind' | 'status' | 'openDefences'>,
  routes: number,
): BindingLabel {
  if (kind === 'conflict')
    return openDefences.some((d) => d.pleaded) || routes > 0 ? 'conditional' : 'binding'
  if (status === 'not-established' || status === 'defeated') return 'slack'
  return 'conditional'
}

/** Per provision that bears on a measure: does it bind, and by what. Where nothing bears, the law is silent. */
export function bindingOf(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
): readonly Binding[] {
  const report = reportOn(law, measure, options)
  const conflicts = report.findings.filter((f) => f.kind === 'conflict')
  // What serves no declared aim is equivalent to nothing.
  const routes =
    conflicts.length === 0 || (measure.objectives ?? []).length === 0
      ? []
      : redesign(law, measure, { ...options, bound: 1 }).redesigns.filter(
          (r) => r.objectives.lost.length === 0 && keepsSupport(measure, r.measure),
        )
  const exposure = [...standings(applyLaw(law, measure, options)).values()]
    .filter(({ linked, kind }) => linked.head.effect === 'exposes' && kind !== undefined)
    .map(({ linked }) => linked.provision.summary)
  return report.findings
    .filter((f) => f.kind !== 'flexibility')
    .map((finding): Binding => ({
      provision: finding.provision,
      citation: finding.citation.text,
      label: labelOf(finding, routes.length),
      status: statusOf(finding),
      ...(finding.headroom === undefined ? {} : { headroom: finding.headroom }),
      defence: defenceOf(finding),
      equivalentRoutes:
        finding.kind === 'conflict' ? routes.map((r) => r.moves.map((m) => m.says).join('; ')) : [],
      exposure,
      missing: finding.missingFacts.map((m) => m.fact),
    }))
}

/** To give nothing is no other route to the same end. */
const keepsSupport = (before: Measure, after: Measure) =>
  before.support?.form === after.support?.form

function statusOf({ effect, kind, topics }: Finding): Binding['status'] {
  if (effect === 'exposes') return 'exposed'
  if (effect === 'limits') return 'limited'
  if (effect === 'obliges') return 'duty'
  return kind === 'constraint' && topics.includes('subsidy-effects') ? 'actionable' : 'prohibited'
}

function defenceOf({ kind, openDefences, defeatedBy }: Finding): Binding['defence'] {
  if (defeatedBy.length > 0) return 'available'
  if (kind !== 'conflict') return 'not-needed'
  return openDefences.length > 0 ? 'contested' : 'foreclosed'
}
