import type { Classes } from '../condition/classes.ts'
import type { Grain } from '../facts/fact.ts'
import type { Instrument, NotEncoded } from './article.ts'
import type { Opposed } from './graph.ts'
import type { LinkedProvision } from './link.ts'
import type { LinkedDefence } from './link-provision.ts'
import type { Rulebook, Unencoded } from './rulebook.ts'

/**
 * A linked law as plain data: what the build ships, so that nothing is parsed or linked where it is used. What is
 * asked of every record stands here; the rest of an instrument stands apart (`PackedParts`).
 */
export interface PackedLaw {
  readonly head: Pick<Rulebook, 'lawAsOf' | 'readings' | 'membership'>
  readonly hash: string
  readonly instruments: readonly {
    readonly instrument: Omit<Instrument, TellingKey>
    /** What is told of it apart, among its contents. */
    readonly told: readonly TellingKey[]
    readonly unencoded: Unencoded
    /** How many provisions it has. */
    readonly size: number
    /** Of each its id, then its pinpoint, with a bar after each but the last. */
    readonly names: string
  }[]
  /** The nodes of the table as numbers. */
  readonly stream: ArrayLike<number>
  /** Where in the stream each node stands: told where that is faster to read than to find out. */
  readonly places?: Int32Array
  readonly size: number
  readonly grains: readonly Grain[]
  readonly binds: readonly (readonly [string, number])[]
  readonly columns: PackedColumns
  /** Facts of columns and those that provisions call their own, by id: they are named by place. */
  readonly facts: readonly string[]
  readonly opposed: readonly (readonly [string, readonly Opposed[]])[]
}

/** Columns, each thing that is told of them in a list of its own: a thousand objects are slower to read. */
export interface PackedColumns {
  readonly fact: readonly number[]
  /** The fact that is compared with it; -1: none. */
  readonly other: readonly number[]
  /** Places among the grains of a stream. */
  readonly grain: readonly number[]
  /** The member of a set; none: `0`. */
  readonly member: readonly (string | 0)[]
  /** Places among `kinds`. */
  readonly classes: readonly number[]
  readonly kinds: readonly Classes[]
}

/** What there is of the instrument in a place, each read when it is first asked for. */
export interface PackedParts {
  /** How its provisions are linked (`link-numbers.ts`): asked for when it binds. */
  readonly links: (instrument: number) => ArrayLike<number>
  /**
   * What a reader sees of it, in lines: JSON of its `Contents`, of an `Aside` for each of its provisions, then of each
   * of its articles. Asked for when one of its provisions is spoken of.
   */
  readonly words: (instrument: number) => string
}

/** What of an instrument is there to be read, and no answer begins with it. */
export const tellingKeys = ['notes', 'order', 'relations'] as const
type TellingKey = (typeof tellingKeys)[number]

/** What there is of an instrument beside its articles. */
export interface Contents extends Pick<Instrument, TellingKey> {
  readonly notEncoded: NotEncoded
}

/** What is told of a provision besides its text. */
export interface Aside extends Pick<LinkedProvision, 'readings' | 'contested'> {
  /** Places of its article in the instrument, and in that. */
  readonly at: readonly [number, number]
  /** What defeats it, and how, in the order of the defences in each view. */
  readonly against: readonly (readonly [string, LinkedDefence['as']])[]
}
