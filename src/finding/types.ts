import type { Verdict } from '../condition/block.ts'
import type { ListName } from '../facts/fact.ts'
import type { Diagnostic, Path } from '../source/diagnostic.ts'
import type { Citation } from './cite.ts'
import type { Status } from './status.ts'

export type FindingKind = 'conflict' | 'constraint' | 'flexibility'
export type Effect = 'prohibits' | 'limits' | 'obliges' | 'exposes'

/** The row of the record that was judged. No list: the record as a whole. No index: what is not listed. */
export interface RowRef {
  readonly list?: ListName
  readonly index?: number
  /** The row in a few words: `conditions[0] (origin, wind turbines)`. */
  readonly label: string
}

/** A fact that decided, with where it stands and who vouches for it. */
export interface UsedFact {
  readonly fact: string
  readonly value: unknown
  /** Its place in the record; facts of the law have none. */
  readonly path?: Path
  readonly by?: string
  readonly basis?: string
}

/** A fact that is wanting. */
export interface MissingFact {
  readonly fact: string
  readonly ask: string
  readonly knows: string
  readonly path: Path
  /** Assessed, but contested. */
  readonly disputed?: true
  /** What is stated, where it is too wide a range, or too open a set, for what is asked. */
  readonly held?: unknown
}

/** One limb of the test, as the record answers it. */
export interface ElementFinding {
  readonly name: string
  readonly label: string
  readonly pinpoint?: string
  readonly verdict: Verdict
  /** The test asks that it is not met. */
  readonly negated?: true
  /** Met but for these open defences inside what it refers to. */
  readonly unless?: readonly { readonly provision: string; readonly citation: string }[]
  /** Arguments of the report that it rests on. */
  readonly see?: readonly string[]
  readonly facts: readonly UsedFact[]
  readonly missing: readonly MissingFact[]
}

/** A defence as it bears on a finding. */
export interface Defence {
  readonly provision: string
  readonly citation: string
  readonly as: 'excludes' | 'disapplies' | 'justifies'
  readonly verdict: Verdict
  readonly pleaded: boolean
  /** What decided it. */
  readonly facts: readonly UsedFact[]
  /** What it still needs. */
  readonly missing: readonly MissingFact[]
  /** The element that failed or is open, in its words. */
  readonly because?: string
}

/** A live norm of another instrument that requires or authorises what is forbidden here; nothing ranks the two. */
export interface Clash {
  readonly provision: string
  readonly instrument: string
  readonly citation: string
  readonly as: 'requires' | 'authorises'
  readonly why: string
}

/** One provision, on one row or several alike. */
export interface Finding {
  readonly kind: FindingKind
  readonly status: Status
  /** What a panel would find on these facts: the undetermined goes against who bears its burden. */
  readonly onRecord: Verdict
  readonly effect?: Effect
  readonly provision: string
  readonly instrument: string
  readonly pinpoint: string
  /** What it is about, in words that serve every instrument. */
  readonly topics: readonly string[]
  readonly citation: Citation
  readonly summary: string
  readonly rows: readonly RowRef[]
  readonly elements: readonly ElementFinding[]
  readonly missingFacts: readonly MissingFact[]
  readonly openDefences: readonly Defence[]
  readonly defeatedBy: readonly Defence[]
  /** Defences that were examined and fail. */
  readonly failedDefences: readonly Defence[]
  /** What every bounded completion of the missing facts agrees on. */
  readonly settled?: Verdict
  readonly headroom?: { readonly fact: string; readonly value: unknown; readonly unit?: string }
  readonly clashes: readonly Clash[]
  readonly owedTo: string
  readonly readings: readonly {
    readonly reading: string
    readonly position: string
    readonly isDefault: boolean
  }[]
  readonly remedy?: string
  readonly instead?: readonly string[]
  readonly interpretedBy: readonly {
    readonly dispute: string
    readonly report?: string
    readonly point: string
  }[]
  readonly leavesOut?: string
  readonly bestEndeavours?: true
}

/** How a provision that is referred to was met on a row: explained once, pointed to from elements. */
export interface Argument {
  readonly id: string
  readonly provision: string
  readonly citation: string
  readonly verdict: Verdict
  readonly elements: readonly ElementFinding[]
}

/** Every provision considered, with nothing dropped. */
export interface LedgerEntry {
  readonly provision: string
  readonly instrument: string
  readonly pinpoint: string
  readonly status: Status
  readonly onRecord: Verdict
  /** Statuses row by row, where a list is judged. */
  readonly rows?: readonly {
    readonly row: RowRef
    readonly status: Status
    readonly onRecord: Verdict
  }[]
}

/** The answer for one measure. */
export interface Report {
  readonly notice: string
  readonly law: { readonly asOf: string; readonly hash: string }
  readonly asOf: string
  readonly towards?: string
  readonly measure: { readonly id: string; readonly title: string; readonly actor: string }
  readonly readings: Readonly<Record<string, string>>
  /** The instruments that bind the actor on that date, and towards whom. */
  readonly bound: readonly {
    readonly instrument: string
    readonly title: string
    readonly cite: string
    readonly towards: readonly string[]
  }[]
  readonly findings: readonly Finding[]
  /** What elements of findings rest on. Worked out when it is first read, from the measure as it is then. */
  readonly arguments: Readonly<Record<string, Argument>>
  /** Constraints, by id, of which it is not known whether they apply at all. */
  readonly open: readonly string[]
  /** How many provisions were considered. */
  readonly considered: number
  /** Where each provision considered stands. Worked out when it is first read, from the measure as it is then. */
  readonly ledger: readonly LedgerEntry[]
  /** Articles of the instruments considered that are not encoded: no answer was given on them. */
  readonly notEncoded: readonly {
    readonly instrument: string
    readonly articles: number
    readonly later: readonly string[]
  }[]
  readonly warnings: readonly Diagnostic[]
}
