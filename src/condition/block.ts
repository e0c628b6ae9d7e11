import type { Grain } from '../facts/fact.ts'
import type { NodeId } from './table.ts'

/** The rows of one grain in a block. */
export interface Rows {
  readonly count: number
  /** For rows of a list: the record in the block that each belongs to. */
  readonly owner: Int32Array
  /** Place in the list, or -1 for the row that stands for what is not listed. */
  readonly index: Int32Array
}

/**
 * Records as coded columns, 32 rows a word. A column has a bitmap of the rows whose value is known exactly and
 * one for each class; a value known only as a range sets all classes it may be in, and is not known.
 */
export interface Block {
  readonly rows: Readonly<Record<Grain, Rows>>
  readonly bits: Int32Array
  /** Where in `bits` each column begins. */
  readonly start: Int32Array
  /** 1 for columns that hold a range in this block. */
  readonly ranged: Uint8Array
}

/** Words that `rows` take. */
export const wordsFor = (rows: number): number => (rows + 31) >> 5

/** What each node of a table says on each row of a block: a bit for true, a bit for false, neither for undetermined. */
export interface Bitmaps {
  readonly true: Int32Array
  readonly false: Int32Array
  readonly offset: Int32Array
}

/** The same of a block of few rows: by node a word with *true* in its lower half, *not false* in its upper. */
export interface HalfWords {
  readonly words: Int32Array
}

export type Values = Bitmaps | HalfWords

/** Three values. */
export type Verdict = 'met' | 'not-met' | 'undetermined'

/** Answers what a node says on a row of a block, in the order of the rows of the node's grain. */
export type Says = (node: NodeId, row: number) => Verdict

/** What a node says on one row. */
export function verdictAt(values: Values, node: NodeId, row: number): Verdict {
  if ('words' in values) return verdictIn(values.words[node] as number, row)
  const { true: t, false: f, offset } = values
  const word = (offset[node] as number) + (row >> 5)
  if (((t[word] as number) >>> (row & 31)) & 1) return 'met'
  return ((f[word] as number) >>> (row & 31)) & 1 ? 'not-met' : 'undetermined'
}

/** Rows that half a word has room for. */
export const half = 16

/** What a half word says on a row. */
export function verdictIn(word: number, row: number): Verdict {
  if ((word >>> row) & 1) return 'met'
  return (word >>> (row + half)) & 1 ? 'undetermined' : 'not-met'
}
