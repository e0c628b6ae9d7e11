/** Where a fact lives: on the record as a whole, or on each item of one of its lists. */
export const listNames = [
  'conditions',
  'comparisons',
  'products',
  'services',
  'effects',
  'determinations',
  'invoked',
] as const
export type ListName = (typeof listNames)[number]

/** What to ask where a list is absent or may hold more. */
export const listQuestions: Readonly<Record<ListName, string>> = {
  conditions: 'Which conditions does the measure set? (`[]`: none)',
  comparisons: 'Whose products, services or investors does it treat differently? (`[]`: nobody’s)',
  products: 'Which products does it concern, at which bound and applied rates?',
  services: 'Which services does it concern, under which commitments? (`[]`: none)',
  effects: 'Which effects on trade or on an industry has it had? (`[]`: none)',
  determinations: 'What has a trade-defence authority determined? (`[]`: nothing)',
  invoked: 'Which defences are pleaded? (`[]`: none)',
}

/** The rows that a provision is judged on. */
export type Grain = 'record' | ListName

/**
 * What a fact can hold.
 * `codes` is a set of codes, complete unless the record lists its path under `incomplete`.
 * `number` may be stated as a range. `date` is `YYYY-MM-DD`.
 */
export type FactType = 'flag' | 'code' | 'codes' | 'number' | 'date'

/** Who can be asked for a fact. `law` marks facts that come from the legal texts, not from the record. */
export type Knower =
  | 'government'
  | 'granting-authority'
  | 'beneficiary'
  | 'trade-defence-authority'
  | 'customs'
  | 'statistics'
  | 'schedule'
  | 'lawyer'
  | 'law'

/** One declared fact: what a rule may read and a question may ask. */
export interface Fact {
  /** Dotted path in the record, list positions dropped: `conditions.kind`. */
  readonly id: string
  readonly type: FactType
  /** Where it stands. `floating` facts stand on the record (then they hold for every row) or on single items. */
  readonly grain: Grain | 'floating'
  /** The closed vocabulary of a code, if it has one. */
  readonly values?: readonly string[]
  /** The question that would settle it, put to `knows`. */
  readonly ask: string
  readonly knows: Knower
  /** The government can change it: it is part of the design of the measure. */
  readonly lever?: true
  /** A legal characterisation that somebody supplies, with author and basis. */
  readonly assessed?: true
  /** Computed from other facts: never written in a record. */
  readonly derived?: true
  readonly unit?: string
}

/** A fact's value as a row holds it. Absent means unknown. */
export type FactValue = boolean | number | string | NumberRange | readonly string[]

/** A number known only to lie between two ends: `min` and `max` are included, `above` and `below` are not. */
export interface NumberRange {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly above?: number | undefined
  readonly below?: number | undefined
}

/** All facts that a rulebook may read, by id. */
export type Catalogue = ReadonlyMap<string, Fact>
