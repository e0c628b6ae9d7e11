import { reportOn } from '../evaluate/report.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { validateMeasure } from '../measure/validate.ts'
import { objectivesAfter } from './objectives.ts'
import type { ObjectivesAfter } from './objectives.ts'

type Condition = NonNullable<Measure['conditions']>[number]

/** A known lawful route to the ends that origin conditions and export conditions serve, judged like any measure. */
export interface Alternative {
  readonly id: string
  readonly says: string
  /** Who argues for it. */
  readonly source: string
  readonly report: Report
  readonly conflicts: number
  readonly objectives: ObjectivesAfter
}

interface Route {
  readonly id: string
  readonly says: string
  readonly source: string
  /** Whether there is something in the measure that it can take the place of. */
  readonly fits?: (measure: Measure) => boolean
  readonly take: (measure: Measure) => Measure
}

const contingent: readonly Condition['kind'][] = [
  'origin',
  'value-added',
  'export',
  'trade-balance',
  'foreign-exchange',
  'technology-transfer',
  'offset',
]

/** The measure without the conditions that law most often forbids, and without what they made worse. */
const freed = (measure: Measure): Measure => ({
  ...measure,
  conditions: (measure.conditions ?? []).filter((c) => !contingent.includes(c.kind)),
  comparisons: (measure.comparisons ?? []).filter(
    ({ between, dimension }) => between !== 'imported-domestic' || dimension === 'tax',
  ),
})

const asking = (kind: Condition['kind']) => (measure: Measure) => {
  const bare = freed(measure)
  const [pattern] = measure.conditions ?? []
  const asked: Condition = {
    kind,
    favours: 'neither',
    'needs-domestic-goods': 'never',
    ...(pattern?.bite === undefined ? {} : { bite: pattern.bite }),
    ...(pattern?.['attaches-to'] === undefined ? {} : { 'attaches-to': pattern['attaches-to'] }),
  }
  return { ...bare, conditions: [...(bare.conditions ?? []), asked] }
}

const routes: readonly Route[] = [
  {
    id: 'supplier-development',
    says: 'help local suppliers to qualify, and leave buyers free to choose',
    source: 'Sauvé, Life beyond local content (2016)',
    take: (measure) => ({ ...freed(measure), type: 'supplier-development' }),
  },
  {
    id: 'training',
    says: 'ask for training of staff',
    source: 'Sauvé (2016); CPTPP 9.10.3(a)',
    take: asking('training'),
  },
  {
    id: 'research-location',
    says: 'ask for research in the territory',
    source: 'CPTPP 9.10.3(a)',
    take: asking('research'),
  },
  {
    id: 'production-site',
    says: 'ask for production in the territory, whatever inputs are used',
    source: 'DS487 (Appellate Body); GATT III:8(b)',
    take: asking('production-site'),
  },
  {
    id: 'non-specific',
    says: 'open the support to all by neutral criteria',
    source: 'SCM Agreement, Article 2.1(b)',
    fits: ({ support }) => support?.form !== undefined && support.form !== 'none',
    take: (measure) => ({
      ...freed(measure),
      access: {
        'limited-to': [],
        'objective-criteria': true,
        automatic: true,
        'adhered-to': true,
        'spelled-out': true,
      },
    }),
  },
]

/**
 * Known lawful routes, each with its own findings. Not shown are those that leave the measure as it is, and those that
 * clear nothing of what is in conflict.
 */
export function alternativesTo(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
): readonly Alternative[] {
  const touched = (measure.conditions ?? []).some((c) => contingent.includes(c.kind))
  if (!touched) return []
  const before = conflictsIn(reportOn(law, measure, options))
  return routes.flatMap(({ id, says, source, fits = () => true, take }) => {
    if (!fits(measure)) return []
    const taken = take(measure)
    if (!validateMeasure(taken).ok) return []
    const report = reportOn(law, taken, options)
    const left = conflictsIn(report)
    if (before.length > 0 && before.every((provision) => left.includes(provision))) return []
    const objectives = objectivesAfter(measure, taken)
    return [{ id, says, source, report, conflicts: left.length, objectives }]
  })
}

const conflictsIn = ({ findings }: Report): readonly string[] =>
  findings.filter((f) => f.kind === 'conflict').map((f) => f.provision)
