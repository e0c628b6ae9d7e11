/** Facts by their path in the record: `support.form`, `conditions[0].kind`. */
export type Facts = Readonly<Record<string, unknown>>

/** What a word of the source says, in the record's terms. `{}`: the word is known, and says nothing of the kind. */
export type Dictionary =
  | Readonly<Record<string, Facts>>
  | readonly { readonly like: RegExp; readonly says: Facts }[]

/** How a cell is read: as text, as a number or range, as a day, as the last day on which it holds, as yes or no, as a Member. */
type CellKind = 'text' | 'number' | 'day' | 'last-day' | 'flag' | 'member'

export type DateOrder = 'day-first' | 'month-first'

type Scheme =
  | 'GTA'
  | 'MAST'
  | 'HS'
  | 'CPC'
  | 'ISIC'
  | 'NACE'
  | 'NIPO'
  | 'SCM-form'
  | 'EU-aid'
  | 'US-assistance'
  | 'other'

/** What one column says. A column that is not stated in the file says nothing. */
export interface ColumnRule {
  /** The column, or the names that editions of the source give it; case and punctuation do not count. */
  readonly column: string | readonly string[]
  /** The fact that the cell states, or that its words speak of. */
  readonly to?: string
  readonly as?: CellKind
  /** How `3/4/2020` is meant. Without it, such a day is told only where it can be nothing else. */
  readonly dates?: DateOrder
  /** What a number is counted in: 1000000 for millions. */
  readonly times?: number
  /** Before a text that is added to others: `Authority: ...`. */
  readonly label?: string
  /** Only what the first group of the pattern finds. */
  readonly part?: RegExp
  /** Read only where no column before it stated the fact. */
  readonly fallback?: true
  /** What stands between several words of one cell. */
  readonly split?: string | RegExp
  readonly words?: Dictionary
  /** One record for each group of words that say the same. */
  readonly apart?: true
  /** Each word is kept as a code. It searches; it proves nothing. */
  readonly classify?: { readonly scheme: Scheme; readonly version?: string; readonly by?: string }
}

/** What follows from several columns together. */
export interface JointRule {
  readonly columns: readonly string[]
  readonly says: (cells: Readonly<Record<string, string>>) => Facts
}

/** One layout of a source, as data: which columns say what. */
export interface Mapping {
  /** The source as it is cited in each record. */
  readonly title: string
  /** Columns by which the layout is known, each under one of its names. */
  readonly signs: readonly (string | readonly string[])[]
  readonly id: {
    readonly prefix: string
    readonly columns: readonly (string | readonly string[])[]
  }
  /** What holds for every row of the source. */
  readonly always: Facts
  /** What stands where a row says nothing of it. */
  readonly otherwise?: Facts
  readonly columns: readonly ColumnRule[]
  readonly joint?: readonly JointRule[]
  /** The column that holds the web address of the row. */
  readonly url?: string
}

/** A source that comes in one or several layouts. */
export interface Source {
  readonly name: string
  readonly layouts: readonly Mapping[]
}

/** Column names are compared without case and punctuation: `SA.Number` is `sa_number`. */
export const columnKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')
    .replaceAll(/^_|_$/g, '')

/** The layout that a header belongs to. */
export function layoutOf(source: Source, header: readonly string[]): Mapping | undefined {
  const found = new Set(header.map(columnKey))
  return source.layouts.find(({ signs }) =>
    signs.every((names) => [names].flat().some((name) => found.has(columnKey(name)))),
  )
}
