import { applyLaw } from '../evaluate/apply.ts'
import type { Applied } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { reportFrom } from '../evaluate/report.ts'
import type { Finding, Report } from '../finding/types.ts'
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
  /** `unpleaded`: some are open, and the record says of none that it is relied on. */
  readonly defence: 'available' | 'contested' | 'unpleaded' | 'foreclosed' | 'not-needed'
  /** Changes by which the same aims can be served lawfully, in words. */
  readonly equivalentRoutes: readonly string[]
  readonly exposure: readonly string[]
  readonly missing: readonly string[]
}

/** What the law makes of a measure as a whole, and how far the answer reaches. */
export interface BindingPicture {
  readonly label: BindingLabel
  readonly bindings: readonly Binding[]
  /** Constraints that may bear on it: facts are wanting even on whether they apply. */
  readonly open: readonly string[]
  /** Constraints in force on which the record says nothing at all. */
  readonly notRaised: number
  readonly notEncoded: Report['notEncoded']
}

/**
 * The published table. Read from the top; the first line that fits gives the label.
 *
 * | | |
 * |---|---|
 * | breached, no defence that is pleaded is open, no lawful route to the same aims | `binding` |
 * | breached otherwise | `conditional`: a pleaded defence is open, or a change of design clears it |
 * | not decided, or depends on effects | `conditional` |
 * | respected, with or without headroom, or excused | `slack` |
 * | no finding | `silent`: nothing bears on the facts stated, and nothing is cleared |
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

/** Of a measure as a whole: the gravest label that a provision has for it. */
export const labelOfMeasure = (labels: readonly BindingLabel[]): BindingLabel =>
  (['binding', 'conditional', 'slack'] as const).find((label) => labels.includes(label)) ?? 'silent'

/** Per provision that bears on a measure: does it bind, and by what; and what the law makes of the measure as a whole. */
export function bindingPicture(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
): BindingPicture {
  const applied = applyLaw(law, measure, options)
  const report = reportFrom(applied)
  const bindings = bindingsIn(applied, report)
  const constraints = report.ledger.filter(
    ({ provision }) => law.byId.get(provision)?.head.kind === 'constraint',
  )
  const open = constraints.filter((e) => e.status === 'undetermined').map((e) => e.provision)
  return {
    label: labelOfMeasure(bindings.map((b) => b.label)),
    bindings,
    open: open.filter((id) => !bindings.some((b) => b.provision === id)),
    notRaised: constraints.filter((e) => e.status === 'not-raised').length,
    notEncoded: report.notEncoded,
  }
}

/** Per provision that bears on a measure: does it bind, and by what. */
export const bindingOf = (
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
): readonly Binding[] => bindingPicture(law, measure, options).bindings

function bindingsIn(applied: Applied, report: Report): readonly Binding[] {
  const { law, measure, options, asOf } = applied
  const conflicts = report.findings.filter((f) => f.kind === 'conflict')
  // What serves no declared aim is equivalent to nothing.
  const routes =
    conflicts.length === 0 || (measure.objectives ?? []).length === 0
      ? []
      : redesign(law, measure, { ...options, asOf, bound: 1 }).redesigns.filter(
          (r) => r.objectives.lost.length === 0 && keepsSupport(measure, r.measure),
        )
  const exposure = [...standings(applied).values()]
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
  if (openDefences.some((d) => d.pleaded)) return 'contested'
  return openDefences.length > 0 ? 'unpleaded' : 'foreclosed'
}
