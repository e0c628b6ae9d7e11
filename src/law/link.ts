import { tableBuilder } from '../condition/build-table.ts'
import type { NodeId, Table } from '../condition/table.ts'
import type { Catalogue, Fact, Grain } from '../facts/fact.ts'
import { isError } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { Instrument, Provision } from './article.ts'
import type { Reader } from './conditions.ts'
import { graphOf, referredTo } from './graph.ts'
import type { LawGraph } from './graph.ts'
import { fingerprint } from './hash.ts'
import { instrumentNode, viewAt } from './link-provision.ts'
import type { Linker, View } from './link-provision.ts'
import { lintGraph } from './lint.ts'
import { catalogueFor, headOf, provisionsOf, unencodedOf, valuesOf } from './rulebook.ts'
import type { Head, PlacedProvision, Rulebook, Unencoded } from './rulebook.ts'

/** A provision with its views: its own, and one for each kind of row that it is read or defeats from. */
export interface LinkedProvision extends PlacedProvision {
  readonly id: string
  readonly pinpoint: string
  readonly head: Head
  readonly own: View
  readonly views: ReadonlyMap<Grain, View>
  /** Facts that its own tests read: none of them stated, and it has not been raised. */
  readonly ownFacts: readonly Fact[]
  /** Readings that its own tests and edges rely on. */
  readonly readings: readonly string[]
  /** Readings on which it hangs whether something defeats it. */
  readonly contested: readonly string[]
}

/** The provisions of one instrument, in order. */
export interface LawPart {
  readonly instrument: Instrument
  /** How many provisions it has. */
  readonly size: number
  /** Of each its id, then its pinpoint. */
  readonly names: readonly string[]
  readonly provisions: readonly LinkedProvision[]
}

/** A rulebook ready to be applied. */
export interface Law {
  readonly rulebook: Rulebook
  /** Fingerprint of the rulebook: equal law, equal hash. */
  readonly hash: string
  readonly table: Table
  /** By instrument, in the order of the rulebook: of what does not bind the names are enough. */
  readonly parts: readonly LawPart[]
  readonly provisions: readonly LinkedProvision[]
  readonly byId: Pick<ReadonlyMap<string, LinkedProvision>, 'get' | 'has' | 'keys'>
  /** By instrument, the node that says whether it binds the actor on the day. */
  readonly binds: ReadonlyMap<string, NodeId>
  /** By instrument, what of it is not encoded. */
  readonly unencoded: ReadonlyMap<string, Unencoded>
  readonly graph: LawGraph
  readonly catalogue: Catalogue
}

/** Links a rulebook into one table of nodes, or says everything that keeps it from linking. */
export function linkLaw(rulebook: Rulebook): { law?: Law; diagnostics: readonly Diagnostic[] } {
  const graph = graphOf(provisionsOf(rulebook))
  const catalogue = catalogueFor(rulebook)
  const broken = lintGraph(rulebook, graph, catalogue)
  if (broken.some(isError)) return { diagnostics: broken }
  const linker = linkerFor(rulebook, graph, catalogue)
  const provisions = linkProvisions(linker, graph.provisions.keys())
  const binds = new Map(provisions.map((at) => [at.instrument.id, instrumentNode(linker, at)]))
  const diagnostics = [...broken, ...distinct(linker.reader.diagnostics)]
  if (diagnostics.some(isError)) return { diagnostics }
  const byId = new Map(provisions.map((linked) => [linked.provision.id, linked]))
  return {
    law: {
      rulebook,
      hash: fingerprint(rulebook),
      table: linker.table.finish(),
      parts: partsOf(rulebook, provisions),
      provisions,
      byId,
      binds,
      unencoded: new Map(rulebook.instruments.map((i) => [i.instrument.id, unencodedOf(i)])),
      graph,
      catalogue,
    },
    diagnostics,
  }
}

/** Provisions by the instruments that they belong to. */
export const partsOf = (
  { instruments }: Rulebook,
  provisions: readonly LinkedProvision[],
): readonly LawPart[] =>
  instruments.map(({ instrument }) => {
    const own = provisions.filter((linked) => linked.instrument.id === instrument.id)
    return {
      instrument,
      size: own.length,
      names: own.flatMap(({ id, pinpoint }) => [id, pinpoint]),
      provisions: own,
    }
  })

/** Nothing is linked yet. */
export function linkerFor(rulebook: Rulebook, graph: LawGraph, catalogue: Catalogue): Linker {
  const reader: Reader = { catalogue, values: valuesOf(rulebook), diagnostics: [] }
  const table = tableBuilder()
  return { graph, reader, table, parsed: new Map(), memo: new Map(), reached: new Set() }
}

/** A condition linked in several modes reports its errors once. */
export const distinct = (diagnostics: readonly Diagnostic[]) => [
  ...new Map(diagnostics.map((d) => [`${d.code} ${d.path.join('/')} ${d.message}`, d])).values(),
]

/** Own views first; then, as long as reading one reaches others, theirs, save those that are linked `already`. */
export function linkProvisions(
  linker: Linker,
  ids: Iterable<string>,
  already: (id: string, grain: Grain) => boolean = () => false,
): readonly LinkedProvision[] {
  const views = new Map<string, Map<Grain, View>>()
  const { provisions } = linker.graph
  for (const id of ids)
    linker.reached.add(`${id} ${provisions.get(id)?.provision.each ?? 'record'}`)
  // A set grows while it is walked: each pair is linked once, also those found on the way.
  for (const pair of linker.reached) {
    const [id, grain] = pair.split(' ') as [string, Grain]
    if (already(id, grain)) continue
    const known = views.get(id) ?? new Map<Grain, View>()
    views.set(id, known.set(grain, viewAt(linker, id, grain)))
  }
  return [...views].map(([id, own]) => {
    const at = provisions.get(id) as PlacedProvision
    return {
      ...at,
      id,
      pinpoint: at.provision.pinpoint,
      head: headOf(at.provision),
      own: own.get(at.provision.each ?? 'record') as View,
      views: own,
      ownFacts: ownFactsOf(linker, id),
      readings: readingsIn(at.provision),
      contested: contestedIn(linker.graph, id),
    }
  })
}

/** Facts that a provision's own tests read; where it has none, those of what it refers to. */
function ownFactsOf({ graph, reader }: Linker, id: string): readonly Fact[] {
  const collect = (of: string, seen: ReadonlySet<string>): readonly string[] => {
    const elements = Object.values(graph.provisions.get(of)?.provision.elements ?? {})
    const tests = elements.flatMap((e) => (e.test === undefined ? [] : varsIn(e.test)))
    const own = tests.filter((fact) => !isBackground(fact) && reader.catalogue.has(fact))
    if (own.length > 0) return own
    const targets = elements.flatMap(referredTo)
    return targets.flatMap((target) =>
      seen.has(target) ? [] : collect(target, new Set([...seen, target])),
    )
  }
  return [...new Set(collect(id, new Set([id])))].flatMap((of) => reader.catalogue.get(of) ?? [])
}

const readingsIn = ({ elements, defeats }: Provision): readonly string[] =>
  readingsAmong([elements, defeats])

const contestedIn = ({ defeats }: LawGraph, id: string): readonly string[] =>
  readingsAmong((defeats.get(id) ?? []).map(({ when }) => when))

const readingsAmong = (source: unknown): readonly string[] =>
  [...new Set(varsIn(source))].flatMap((fact) =>
    fact.startsWith('reading.') ? [fact.slice('reading.'.length)] : [],
  )

/** What every record or the law itself states raises nothing. */
const isBackground = (fact: string) => /^(law|reading|actor)\./.test(fact) || fact === 'type'

function varsIn(source: unknown): readonly string[] {
  if (Array.isArray(source)) return source.flatMap(varsIn)
  if (typeof source !== 'object' || source === null) return []
  return Object.entries(source).flatMap(([key, value]) =>
    key === 'var' && typeof value === 'string' ? [value] : varsIn(value),
  )
}
