import type { Measure } from '../../measure/schema/measure.ts'

/** A family of measures, by an ordinary example that states what makes it one and leaves its effects open. */
export interface Family {
  readonly id: string
  readonly title: string
  readonly group:
    | 'border'
    | 'subsidies'
    | 'investment'
    | 'procurement'
    | 'technology'
    | 'services'
    | 'systemic'
  /** The example, but for the actor. */
  readonly example: Omit<Measure, 'id' | 'title' | 'actor'>
}

type Example = Family['example']
type Condition = NonNullable<Measure['conditions']>[number]

export const grant = { form: 'grant', provider: 'government', 'below-market': true } as const
export const toOneIndustry = { 'limited-to': ['industries'] } as Measure['access']
export const toAll = {
  'limited-to': [],
  'objective-criteria': true,
  automatic: true,
  'spelled-out': true,
  'adhered-to': true,
} as Measure['access']
export const manufacturing = {
  area: ['manufacturing'],
  'trades-in': ['goods'],
} as Measure['sector']

export const subsidy = (type: Measure['type'], rest: Partial<Example> = {}): Example => ({
  type,
  sector: manufacturing,
  support: grant,
  access: toOneIndustry,
  conditions: [],
  comparisons: [],
  ...rest,
})

export const required = (kind: Condition['kind'], rest: Partial<Condition> = {}): Condition => ({
  kind,
  bite: 'mandatory',
  'attaches-to': 'licence',
  basis: 'law',
  'applies-to': 'all-enterprises',
  ...rest,
})

export const forAdvantage = (
  kind: Condition['kind'],
  rest: Partial<Condition> = {},
): Condition => ({
  ...required(kind, rest),
  bite: 'advantage',
  'attaches-to': 'support',
})

export const investment = (conditions: Condition[], rest: Partial<Example> = {}): Example => ({
  type: 'local-content-requirement',
  sector: { area: ['manufacturing'], 'trades-in': ['goods', 'investment'] },
  investment: {
    'is-investment-measure': true,
    phase: ['establishment', 'operation'],
    'reserved-under': [],
  },
  conditions,
  comparisons: [],
  ...rest,
})

export const domesticInputs: Partial<Condition> = {
  favours: 'domestic',
  counts: ['goods'],
  'needs-domestic-goods': 'always',
}
export const worseImports: Measure['comparisons'] = [
  {
    between: 'imported-domestic',
    dimension: 'rule',
    'worse-off': 'compared',
    'same-but-origin': true,
  },
]

export const atTheBorder = (
  type: Measure['type'],
  border: Measure['border'],
  rest: Partial<Example> = {},
): Example => ({
  type,
  sector: { area: ['mining', 'manufacturing'], 'trades-in': ['goods'] },
  border,
  conditions: [],
  comparisons: [],
  ...rest,
})
