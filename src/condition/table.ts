import type { Fact, Grain, ListName } from '../facts/fact.ts'
import type { Classes } from './classes.ts'

/** Position of a node in the table. A node stands after all that it reads. */
export type NodeId = number

/**
 * The kinds of node that all law links into.
 * `unproven-fails` and `unproven-holds` say what becomes of the undetermined; `some` asks whether some row of a
 * list meets; `of-record` carries the record's value to each row of a list.
 */
export type Node =
  | {
      readonly kind: 'atom'
      readonly grain: Grain
      readonly column: number
      readonly truth: readonly boolean[]
    }
  | { readonly kind: 'constant'; readonly grain: Grain; readonly value: boolean | undefined }
  | {
      readonly kind: 'not' | 'unproven-fails' | 'unproven-holds'
      readonly grain: Grain
      readonly of: readonly [NodeId]
    }
  | { readonly kind: 'and' | 'or'; readonly grain: Grain; readonly of: readonly NodeId[] }
  | {
      readonly kind: 'some'
      readonly grain: 'record'
      readonly list: ListName
      readonly of: readonly [NodeId]
    }
  | { readonly kind: 'of-record'; readonly grain: ListName; readonly of: readonly [NodeId] }

/** A fact as the table reads it on the rows of one grain: each value has a class. */
export interface Column {
  readonly fact: Fact
  readonly grain: Grain
  /** A set of codes has a column for each literal asked of it. */
  readonly member?: string
  /** Two facts compared with each other: classes are below, equal, above. */
  readonly other?: Fact
  readonly classes: Classes
}

/** All conditions of a rulebook, as one table. Plain data: it can be stored, sent, and read as SQL. */
export interface Table {
  readonly nodes: readonly Node[]
  readonly columns: readonly Column[]
  /** The nodes once more, as numbers laid out for running over a single record. */
  readonly stream: Int32Array
  /** Where in the stream each node stands; found out where it is not told. */
  readonly places?: Int32Array
  /** How many nodes there are, and on which rows they stand: known without reading them. */
  readonly size: number
  readonly grains: readonly Grain[]
}
