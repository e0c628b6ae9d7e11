import type { Column } from '../condition/table.ts'
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
    readonly instrument: Instrument
    readonly unencoded: Unencoded
    /** Of each provision its id, then its pinpoint. */
    readonly names: readonly string[]
  }[]
  /** The nodes of the table as numbers. */
  readonly stream: ArrayLike<number>
  /** Where in the stream each node stands: told where that is faster to read than to find out. */
  readonly places?: Int32Array
  readonly size: number
  readonly grains: readonly Grain[]
  readonly binds: readonly (readonly [string, number])[]
  readonly columns: readonly PackedColumn[]
  /** Facts that provisions call their own, by id: their links name them by place. */
  readonly facts: readonly string[]
  readonly opposed: readonly (readonly [string, readonly Opposed[]])[]
}

/** A column with its facts by id: the catalogue holds the rest. Without a grain it is the record's, without classes a pair. */
export interface PackedColumn extends Partial<Omit<Column, 'fact' | 'other'>> {
  readonly fact: string
  readonly other?: string
}

/** What there is of the instrument in a place, each read when it is first asked for. */
export interface PackedParts {
  /** How its provisions are linked (`link-numbers.ts`): asked for when it binds. */
  readonly links: (instrument: number) => ArrayLike<number>
  /**
   * What a reader sees of it, in lines: JSON of its `Contents`, then of each of its articles. Asked for when one of its
   * provisions is spoken of.
   */
  readonly words: (instrument: number) => string
}

/** What there is of an instrument beside its articles. */
export interface Contents {
  readonly notEncoded: NotEncoded
  /** Of each provision, in the order of the law. */
  readonly asides: readonly Aside[]
}

/** What is told of a provision besides its text. */
export interface Aside extends Pick<LinkedProvision, 'readings' | 'contested'> {
  /** Places of its article in the instrument, and in that. */
  readonly at: readonly [number, number]
  /** What defeats it, and how, in the order of the defences in each view. */
  readonly against: readonly (readonly [string, LinkedDefence['as']])[]
}
