import type { Measure } from '../measure/schema/measure.ts'

type Objective = NonNullable<Measure['objectives']>[number]

/** Which of the declared aims a changed measure can still serve. */
export interface ObjectivesAfter {
  readonly kept: readonly Objective[]
  readonly lost: readonly Objective[]
}

/** Aims that hang on something in the measure: without it nothing in the measure works towards them. */
const served: Partial<Readonly<Record<Objective, (measure: Measure) => boolean>>> = {
  'import-substitution': (measure) =>
    asks(measure, 'origin', 'value-added', 'trade-balance') || measure.border?.side === 'import',
  'balance-of-payments': (measure) =>
    asks(measure, 'trade-balance', 'foreign-exchange') || measure.border?.side === 'import',
  'export-growth': (measure) => asks(measure, 'export'),
  'technology-acquisition': (measure) =>
    asks(measure, 'technology-transfer', 'technology-preference', 'training', 'research'),
  privacy: (measure) => asks(measure, 'data-location'),
}

/** What is voluntary asks for nothing. */
const asks = ({ conditions }: Measure, ...kinds: readonly string[]) =>
  (conditions ?? []).some((c) => kinds.includes(c.kind) && c.bite !== 'voluntary')

/** Whether something in a measure changes what firms do: support, a limit at the border, a condition that bites, a difference in treatment. */
const works = ({
  type,
  support,
  border,
  conditions,
  comparisons,
  services,
  digital,
}: Measure): boolean =>
  type === 'supplier-development' ||
  (support?.form !== undefined && support.form !== 'none') ||
  (border?.form !== undefined && !idle.includes(border.form)) ||
  (conditions ?? []).some((c) => c.bite !== 'voluntary') ||
  (comparisons ?? []).length > 0 ||
  services !== undefined ||
  digital !== undefined

/** What happens at the border and holds nothing back. */
const idle: readonly NonNullable<NonNullable<Measure['border']>['form']>[] = [
  'automatic-licence',
  'formality',
]

/** Compares the aims served before with those that what is left can serve. A measure without content serves none. */
export function objectivesAfter(before: Measure, after: Measure): ObjectivesAfter {
  const declared = before.objectives ?? []
  const emptied = works(before) && !works(after)
  const lost = declared.filter((aim) => {
    const serves = served[aim]
    return emptied || (serves?.(before) === true && !serves(after))
  })
  return { kept: declared.filter((aim) => !lost.includes(aim)), lost }
}
