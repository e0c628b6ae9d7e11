import { applyLaw } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { reportOn } from '../evaluate/report.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import { standings } from './standing.ts'

type Options = CheckOptions & { readonly asOf: string }
type Condition = NonNullable<Measure['conditions']>[number]

/** What two measures of one plan make of each other, though each may be lawful by itself. */
export interface Cumulation {
  /** The measure that gives the advantage. */
  readonly support: string
  /** The measures whose conditions it may in fact hang on. */
  readonly with: readonly string[]
  /** What would change if the advantage were in fact tied to those conditions. */
  readonly changes: readonly Change[]
  /** The facts that would settle whether it is. */
  readonly ask: readonly string[]
}

/** Two measures of one plan that pull against each other, in trade or investment. */
export interface Tension {
  readonly between: readonly [string, string]
  readonly says: string
}

/** A provision that several measures meet. */
interface Shared {
  readonly provision: string
  readonly citation: string
  readonly measures: readonly string[]
}

/** Several measures of one plan, judged together. */
export interface ProgrammeReport {
  readonly programme: string | undefined
  readonly reports: readonly Report[]
  readonly cumulations: readonly Cumulation[]
  readonly tensions: readonly Tension[]
  /** Provisions that several measures meet, with the measures. */
  readonly shared: readonly Shared[]
}

/** Judges each measure by itself, then what they come to together. */
export function judgeProgramme(
  law: Law,
  measures: readonly Measure[],
  options: Options,
): ProgrammeReport {
  const reports = measures.map((measure) => reportOn(law, measure, options))
  return {
    programme: measures.find((m) => m.programme !== undefined)?.programme,
    reports,
    cumulations: measures.flatMap((m) => cumulationOf(law, m, { measures, options })),
    tensions: tensionsIn(measures),
    shared: sharedIn(reports),
  }
}

/**
 * An advantage in one act and a condition in another are one contingency if the advantage in fact depends on the
 * condition. Nobody can read that off two records: the advantage is judged as if it did, and what would change is
 * shown together with what has to be asked.
 */
function cumulationOf(
  law: Law,
  measure: Measure,
  { measures, options }: { measures: readonly Measure[]; options: Options },
): readonly Cumulation[] {
  if (measure.support === undefined || measure.support.form === 'none') return []
  const others = measures.filter((m) => m !== measure && (m.conditions ?? []).some(isTied))
  if (others.length === 0) return []
  const borrowed = others.flatMap((m) => (m.conditions ?? []).filter(isTied).map(asTiedToSupport))
  const together: Measure = {
    ...measure,
    conditions: [...(measure.conditions ?? []), ...borrowed],
  }
  const changes = changesBetween(
    standings(applyLaw(law, measure, options)),
    standings(applyLaw(law, together, options)),
  ).filter(({ to }) => to !== undefined)
  if (changes.length === 0) return []
  return [
    {
      support: measure.id,
      with: others.map((m) => m.id),
      changes,
      ask: borrowed.map(
        (c) =>
          `Does the support of \`${measure.id}\` in fact depend on meeting the ${c.kind} condition?`,
      ),
    },
  ]
}

const contingent: readonly Condition['kind'][] = [
  'origin',
  'value-added',
  'export',
  'trade-balance',
]
const isTied = ({ kind, bite }: Condition) => contingent.includes(kind) && bite !== 'voluntary'

const asTiedToSupport = (condition: Condition): Condition => ({
  ...condition,
  bite: 'advantage',
  'attaches-to': 'support',
  basis: 'fact',
})

/** What makes the first of two measures pull against the second, and how it is said. */
const pulls: readonly {
  readonly when: (a: Measure, b: Measure) => boolean
  readonly says: (a: string, b: string) => string
}[] = [
  {
    when: (a, b) => asksFor(a, 'export') && b.border?.side === 'export',
    says: (a, b) => `\`${a}\` asks for exports, and \`${b}\` restricts exporting`,
  },
  {
    when: (a, b) =>
      asksFor(a, 'technology-transfer') && b.investment?.['foreign-equity-cap'] !== undefined,
    says: (a, b) => `\`${a}\` asks investors for technology, and \`${b}\` limits what they may own`,
  },
  {
    when: (a, b) => asksFor(a, 'origin') && b.support?.form === 'duty-relief',
    says: (a, b) => `\`${a}\` asks for domestic inputs, and \`${b}\` frees imported ones from duty`,
  },
  {
    when: (a, b) => protects(a) && protects(b) && isUpstream(a, b),
    says: (a, b) => `\`${a}\` makes inputs dearer that the producers helped by \`${b}\` need`,
  },
  {
    when: (a, b) => a.type === 'investment-incentive' && b.investment?.['sector-closed'] === true,
    says: (a, b) => `\`${a}\` invites investors into what \`${b}\` closes to them`,
  },
]

/** Every two of the measures that undo each other, product by product where products are named. */
export const tensionsIn = (measures: readonly Measure[]): readonly Tension[] =>
  measures.flatMap((a, i) => measures.slice(i + 1).flatMap((b) => tensionsOf(a, b)))

const tensionsOf = (a: Measure, b: Measure): readonly Tension[] =>
  [[a, b] as const, [b, a] as const].flatMap(([one, other]) =>
    pulls
      .filter(({ when }) => when(one, other))
      .map(({ says }) => ({ between: [one.id, other.id], says: says(one.id, other.id) })),
  )

const asksFor = ({ conditions }: Measure, kind: Condition['kind']) =>
  (conditions ?? []).some((c) => c.kind === kind && c.bite !== 'voluntary')

const protects = ({ border, support }: Measure) =>
  border?.side === 'import' || (support !== undefined && support.form !== 'none')

/** The first restricts imports of what the second names as an input. */
function isUpstream(a: Measure, b: Measure): boolean {
  if (a.border?.side !== 'import') return false
  const restricted = (a.products ?? []).filter((p) => p.role === 'restricted').map((p) => p.hs)
  return (b.products ?? []).some(
    (p) =>
      p.role === 'input' && p.hs !== undefined && restricted.some((hs) => sameHeading(hs, p.hs)),
  )
}

const sameHeading = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.slice(0, 4) === b.slice(0, 4)

function sharedIn(reports: readonly Report[]): readonly Shared[] {
  const by = new Map<string, Shared>()
  for (const { findings, measure } of reports) {
    for (const { provision, citation, kind } of findings) {
      if (kind === 'flexibility') continue
      const measures = [...(by.get(provision)?.measures ?? []), measure.id]
      by.set(provision, { provision, citation: citation.text, measures: [...new Set(measures)] })
    }
  }
  return [...by.values()].filter(({ measures }) => measures.length > 1)
}
