import type { Catalogue, Fact } from '../facts/fact.ts'
import { derivedFacts } from '../measure/derive.ts'
import { recordFacts } from '../measure/generated/facts.ts'
import type { Article, DatedValue, Instrument, NotEncoded, Provision, Readings } from './article.ts'
import { lawFacts } from './facts.ts'
import type { Membership } from './membership.ts'

/** An instrument with the articles that are encoded. */
export interface EncodedInstrument {
  readonly instrument: Instrument
  readonly articles: readonly { readonly file: string; readonly article: Article }[]
  readonly notEncoded: NotEncoded
}

/** The law as data: plain, serialisable, without positions. */
export interface Rulebook {
  /** The day up to which the law was followed. */
  readonly lawAsOf: string
  readonly instruments: readonly EncodedInstrument[]
  readonly readings: Readings['readings']
  readonly membership: Membership
}

/** The file that heads the instrument of an article file: they stand in one folder. */
export const instrumentFile = (article: string): string =>
  [...article.split('/').slice(0, -1), 'instrument.yaml'].join('/')

/** A provision where it stands. */
export interface PlacedProvision {
  readonly provision: Provision
  readonly instrument: Instrument
  readonly file: string
  /** Place in the file. */
  readonly index: number
}

/** What is asked of every provision that binds, apart from its words, which few records need. */
export interface Head extends Pick<Provision, 'kind' | 'effect' | 'each'> {
  /** It has a scope of its own. */
  readonly scoped: boolean
  /** A flexibility without edges: it permits in its own right. */
  readonly permits: boolean
  /** It asks for best endeavours. */
  readonly soft?: true
}

export const headOf = ({
  kind,
  effect,
  each,
  applies,
  defeats,
  'best-endeavours': soft,
}: Provision): Head => ({
  kind,
  effect,
  each,
  scoped: applies !== undefined,
  permits: kind === 'flexibility' && defeats === undefined,
  ...(soft === undefined ? {} : { soft }),
})

/** How many articles of an instrument are not encoded, and which are put off. */
export interface Unencoded {
  readonly articles: number
  readonly later: readonly string[]
}

export const unencodedOf = ({ notEncoded }: EncodedInstrument): Unencoded => ({
  articles: notEncoded.articles.length,
  later: notEncoded.articles.filter((a) => a.kind === 'later').map((a) => a.article),
})

/** All provisions in order, by id. Where an id stands twice, the first is kept; the linter reports it. */
export function provisionsOf(rulebook: Rulebook): ReadonlyMap<string, PlacedProvision> {
  const byId = new Map<string, PlacedProvision>()
  for (const { instrument, articles } of rulebook.instruments) {
    for (const { file, article } of articles) {
      article.provisions.forEach((provision, index) => {
        if (!byId.has(provision.id)) byId.set(provision.id, { provision, instrument, file, index })
      })
    }
  }
  return byId
}

/** Dated values by id. */
export function valuesOf(rulebook: Rulebook): ReadonlyMap<string, DatedValue> {
  const all = rulebook.instruments.flatMap(({ articles }) =>
    articles.flatMap(({ article }) => article.values ?? []),
  )
  return new Map(all.map((value) => [value.id, value]))
}

/** The fact that says whether an instrument binds the actor (towards whom, on that date). */
export const boundFactId = (instrument: string): string =>
  `law.bound.${instrument.replaceAll('.', '/')}`

/** The fact that says whether the country that a comparison puts at a disadvantage is one to whom an instrument is owed. */
export const owedFactId = (instrument: string): string =>
  `comparisons.owed.${instrument.replaceAll('.', '/')}`

/** Everything that a condition may read: the record's facts, derived ones, the law's, and one for each reading. */
export function catalogueFor(rulebook: Rulebook): Catalogue {
  const bound = rulebook.instruments.map(({ instrument }): Fact => ({
    id: boundFactId(instrument.id),
    type: 'flag',
    grain: 'record',
    ask: `Is the actor bound by ${instrument.cite} on that date?`,
    knows: 'law',
  }))
  const owed = rulebook.instruments.map(({ instrument }): Fact => ({
    id: owedFactId(instrument.id),
    type: 'flag',
    grain: 'comparisons',
    ask: `Does the actor owe ${instrument.cite} to the country that is put at a disadvantage?`,
    knows: 'law',
  }))
  const readings = rulebook.readings.map((reading): Fact => ({
    id: `reading.${reading.id}`,
    type: 'code',
    grain: 'record',
    values: Object.keys(reading.positions),
    ask: reading.question,
    knows: 'law',
  }))
  const derived = derivedFacts.map((d) => d.fact)
  return new Map(
    [...recordFacts, ...derived, ...lawFacts, ...bound, ...owed, ...readings].map((fact) => [
      fact.id,
      fact,
    ]),
  )
}
