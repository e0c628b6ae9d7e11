import type { Membership } from './membership.ts'
import type { Instrument, Party } from './article.ts'
import { boundFactId, owedFactId } from './rulebook.ts'
import type { Rulebook } from './rulebook.ts'

/** For whom and when the law is applied. */
export interface Applied {
  readonly actor: string
  /** The development status that the record claims. */
  readonly claims?: string
  /** Whether it has passed the income level of Annex VII(b) of the SCM Agreement, as the record states. */
  readonly graduated?: boolean
  /** Whether others contest that claim. */
  readonly contested?: boolean
  readonly asOf: string
  /** The counterpart; without it, any counts. */
  readonly towards?: string
  readonly readings?: Readonly<Record<string, string>>
}

/** Whether a day lies in a span. */
export const covers = (
  { from, until }: { from: string; until?: string | undefined },
  day: string,
) => from <= day && (until === undefined || day < until)

/** The facts that the law supplies: nested under `law` and `reading`, as a record holds facts. */
export function lawFactsFor(
  rulebook: Rulebook,
  applied: Applied,
  owed: Counterparts,
): { law: object; reading: object } {
  const { membership } = rulebook
  const { actor, asOf } = applied
  const development = developmentOf(membership, applied)
  const annexVii = membership['annex-vii-b'].find((m) => m.member === actor)
  const bound = Object.fromEntries(
    rulebook.instruments.map(({ instrument }) => [
      boundFactId(instrument.id).slice('law.bound.'.length),
      (owed.get(instrument.id) ?? []).length > 0,
    ]),
  )
  return {
    law: {
      'as-of': asOf,
      development,
      // The list of the United Nations is public: who is not on it is none, whatever else it may claim.
      'least-developed': development === 'least-developed',
      'annex-vii-b': annexVii !== undefined,
      'annex-vii-b-graduated': hasGraduated(annexVii, asOf) ?? applied.graduated,
      'left-least-developed': hasLeft(membership, applied),
      'member-since': membership.members.find((m) => m.member === actor)?.from,
      bound,
    },
    reading: Object.fromEntries(
      rulebook.readings.map((reading) => [
        reading.id,
        applied.readings?.[reading.id] ?? reading.default,
      ]),
    ),
  }
}

/** It stood on the list of least-developed countries, and its last entry has ended. */
function hasLeft(membership: Membership, { actor, asOf }: Applied): boolean {
  const entries = membership['least-developed'].filter((m) => m.member === actor)
  return entries.length > 0 && entries.every(({ until }) => until !== undefined && until <= asOf)
}

/** A Member that is listed without a date may have passed the income level or not: unknown. */
function hasGraduated(
  listed: Membership['annex-vii-b'][number] | undefined,
  asOf: string,
): boolean | undefined {
  if (listed === undefined) return false
  return listed.graduated === null ? undefined : listed.graduated <= asOf
}

/** Least-developed by the United Nations list on the day; otherwise as the record claims; otherwise as is beyond doubt. */
function developmentOf(
  membership: Membership,
  { actor, asOf, claims, contested, readings }: Applied,
): string | undefined {
  const leastDeveloped = membership['least-developed'].some(
    (m) => m.member === actor && covers(m, asOf),
  )
  if (leastDeveloped) return 'least-developed'
  const open = contested === true && readings?.['development-status'] === 'uncontested'
  if (open && claims === 'developing') return undefined
  return claims ?? membership.development.find((m) => m.member === actor)?.status
}

/** Parties of an instrument, those of another where it says so. */
export function partiesOf(instrument: Instrument, rulebook: Rulebook): readonly Party[] {
  const { parties } = instrument
  if (Array.isArray(parties)) return parties
  if (parties.of === 'wto') return rulebook.membership.members
  const other = rulebook.instruments.find((i) => i.instrument.id === parties.of)
  return other === undefined ? [] : partiesOf(other.instrument, rulebook)
}

/** The countries that a comparison names. */
export interface Compared {
  readonly favoured?: string | undefined
  readonly disfavoured?: string | undefined
}

/**
 * Tells, of the countries that a comparison names, whether what an instrument says is owed to the one put at a
 * disadvantage, by instrument: a country that is favoured, or a third one, has nothing to complain of. Where no country
 * is named, somebody is.
 */
export function owedFor(
  rulebook: Rulebook,
  applied: Applied,
  owedBy: Counterparts,
): (compared: Compared) => Readonly<Record<string, boolean>> {
  const { membership } = rulebook
  const same = (a: string, b: string) =>
    a === b ||
    unionsOf(membership, a, applied.asOf).includes(b) ||
    unionsOf(membership, b, applied.asOf).includes(a)
  const owedTo = rulebook.instruments.map(({ instrument }) => ({
    fact: owedFactId(instrument.id).slice('comparisons.owed.'.length),
    owed: owedBy.get(instrument.id) ?? [],
  }))
  const isOwed = (owed: readonly string[], { favoured, disfavoured }: Compared): boolean => {
    // What does not bind says nothing in its own right, and others that take it in see its words.
    if (owed.length === 0) return true
    if (disfavoured !== undefined) return owed.some((member) => same(member, disfavoured))
    return favoured === undefined || owed.some((member) => !same(member, favoured))
  }
  return (compared) =>
    Object.fromEntries(owedTo.map(({ fact, owed }) => [fact, isOwed(owed, compared)]))
}

/** Whether the counterpart is one of some countries, or belongs to one; without a counterpart, others count too. */
export const isWithin =
  ({ membership }: Rulebook, { towards, asOf }: Applied) =>
  (region: readonly string[] | undefined): boolean =>
    towards !== undefined &&
    (region ?? []).some(
      (member) => member === towards || unionsOf(membership, towards, asOf).includes(member),
    )

/** By instrument, to whom the actor owes what it says. An instrument that binds towards nobody does not bind. */
export type Counterparts = ReadonlyMap<string, readonly string[]>

/** Towards whom each instrument binds the actor on the day: towards the counterpart, or else towards anybody. */
export function counterparts(rulebook: Rulebook, applied: Applied): Counterparts {
  // Most of the law of the WTO has one list of parties.
  const among = new Map<readonly Party[], readonly string[]>()
  return new Map(
    rulebook.instruments.map(({ instrument }) => {
      const parties = partiesOf(instrument, rulebook)
      const owed = among.get(parties) ?? counterpartsAmong(parties, rulebook, applied)
      among.set(parties, owed)
      return [instrument.id, owed]
    }),
  )
}

/**
 * A member of a union counts as the union where the union is the party; and no party owes anything to itself.
 */
function counterpartsAmong(
  parties: readonly Party[],
  rulebook: Rulebook,
  { actor, asOf, towards }: Applied,
): readonly string[] {
  const partyFor = (member: string) => {
    const named = parties.find((p) => p.member === member && covers(p, asOf))
    if (named !== undefined) return named
    const unions = unionsOf(rulebook.membership, member, asOf)
    return parties.find((p) => covers(p, asOf) && unions.includes(p.member))
  }
  const own = partyFor(actor)
  if (own === undefined) return []
  const owed = parties.filter(
    (p) =>
      p.member !== own.member && covers(p, asOf) && !apart(own, p, asOf) && !apart(p, own, asOf),
  )
  if (towards === undefined) return owed.map((p) => p.member)
  const other = partyFor(towards)?.member ?? towards
  return owed.some((p) => p.member === other) ? [other] : []
}

const unionsOf = ({ unions }: Membership, member: string, day: string): readonly string[] =>
  (unions ?? []).filter((u) => u.member === member && covers(u, day)).map((u) => u.union)

/** Not in force between the two on the day. */
const apart = ({ except }: Party, { member }: Party, day: string) =>
  except?.some((e) => e.towards === member && (e.until === undefined || day < e.until)) ?? false
