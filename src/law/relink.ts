import { joinTables } from '../condition/join.ts'
import type { NodeId } from '../condition/table.ts'
import type { Grain } from '../facts/fact.ts'
import { isError } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { graphOf, reads } from './graph.ts'
import type { Defeat, LawGraph, Vertex } from './graph.ts'
import { fingerprint } from './hash.ts'
import { distinct, linkLaw, linkProvisions, linkerFor, partsOf } from './link.ts'
import type { Law, LinkedProvision } from './link.ts'
import type { View } from './link-provision.ts'
import { lintGraph } from './lint.ts'
import { provisionsOf, unencodedOf, valuesOf } from './rulebook.ts'
import type { Rulebook } from './rulebook.ts'

/**
 * Links a rulebook that was made by editing that of `base`. Only what the edits touch, and whatever reads it, is
 * linked anew and joined to the table of `base`: every verdict is that of `linkLaw(rulebook)`. Instruments and
 * readings have to be those of `base`, or everything is linked.
 */
export function relinkLaw(
  base: Law,
  rulebook: Rulebook,
): { law?: Law; diagnostics: readonly Diagnostic[] } {
  if (!sameFrame(base.rulebook, rulebook)) return linkLaw(rulebook)
  const graph = graphOf(provisionsOf(rulebook))
  const { catalogue } = base
  const broken = lintGraph(rulebook, graph, catalogue)
  if (broken.some(isError)) return { diagnostics: broken }
  const changed = affected(base, rulebook, graph)
  const linker = linkerFor(rulebook, graph, catalogue)
  const isKept = (id: string, grain: Grain) =>
    !changed.has(id) && base.byId.get(id)?.views.has(grain) === true
  const linked = new Map(linkProvisions(linker, changed, isKept).map((l) => [l.id, l]))
  const diagnostics = [...broken, ...distinct(linker.reader.diagnostics)]
  if (diagnostics.some(isError)) return { diagnostics }
  const provisions = [...graph.provisions.keys()].map((id) =>
    joined(base.byId.get(id), linked.get(id), { changed, by: base.table.size }),
  )
  return {
    law: {
      rulebook,
      hash: fingerprint(rulebook),
      table: joinTables(base.table, linker.table.finish()),
      parts: partsOf(rulebook, provisions),
      provisions,
      byId: new Map(provisions.map((l) => [l.id, l])),
      binds: base.binds,
      unencoded: new Map(rulebook.instruments.map((i) => [i.instrument.id, unencodedOf(i)])),
      graph,
      catalogue,
    },
    diagnostics,
  }
}

/** What binds whom, and what may be read, is the same. */
const sameFrame = (a: Rulebook, b: Rulebook): boolean =>
  a.membership === b.membership &&
  a.instruments.length === b.instruments.length &&
  a.instruments.every(({ instrument }, i) => instrument === b.instruments[i]?.instrument) &&
  a.readings.every(({ id, positions }, i) => {
    const other = b.readings[i]
    return other?.id === id && other.positions === positions
  })

/**
 * Provisions that are not what they were, and those that read them or are defeated by them, at any depth. What is
 * only disapplied or justified still describes what it did: who reads it by `meets` is not affected.
 */
function affected(base: Law, rulebook: Rulebook, graph: LawGraph): ReadonlySet<string> {
  const values = changedValues(base.rulebook, rulebook)
  const found = new Set<Vertex>()
  for (const [id, { provision }] of graph.provisions) {
    const isSame =
      provision === base.graph.provisions.get(id)?.provision &&
      !values.some((value) => JSON.stringify(provision).includes(`"${value}"`))
    const [before, after] = [base.graph.defeats.get(id) ?? [], graph.defeats.get(id) ?? []]
    if (!isSame || !sameDefeats(before.filter(excludes), after.filter(excludes)))
      found.add(`d:${id}`)
    else if (!sameDefeats(before, after)) found.add(`r:${id}`)
  }
  const readers = readersIn(graph)
  // A set grows while it is walked.
  for (const vertex of found) for (const reader of readers.get(vertex) ?? []) found.add(reader)
  return new Set([...found].map((vertex) => vertex.slice(2)))
}

function changedValues(before: Rulebook, after: Rulebook): readonly string[] {
  if (before.instruments === after.instruments) return []
  const known = valuesOf(before)
  return [...valuesOf(after)].flatMap(([id, value]) => (known.get(id) === value ? [] : [id]))
}

const excludes = ({ as }: Defeat): boolean => as === 'excludes'

const sameDefeats = (before: readonly Defeat[], after: readonly Defeat[]): boolean =>
  before.length === after.length &&
  before.every(({ by, edge }, i) => by === after[i]?.by && edge === after[i].edge)

/** Who depends on each description and each result. */
function readersIn(graph: LawGraph): ReadonlyMap<Vertex, readonly Vertex[]> {
  const readers = new Map<Vertex, Vertex[]>()
  for (const id of graph.provisions.keys()) {
    for (const reader of [`d:${id}`, `r:${id}`] as const) {
      for (const read of reads(reader, graph)) {
        const known = readers.get(read) ?? []
        readers.set(read, known)
        known.push(reader)
      }
    }
  }
  return readers
}

/** A provision as it was, or as it was linked anew; as it was, but with views on further rows, where new readers want them. */
function joined(
  old: LinkedProvision | undefined,
  anew: LinkedProvision | undefined,
  { changed, by }: { changed: ReadonlySet<string>; by: number },
): LinkedProvision {
  if (anew === undefined) return old as LinkedProvision
  const views = new Map([...anew.views].map(([grain, view]) => [grain, movedView(view, by)]))
  const own = views.get(anew.head.each ?? 'record') as View
  if (old === undefined || changed.has(anew.id)) return { ...anew, own, views }
  return { ...anew, own: old.own, views: new Map([...old.views, ...views]) }
}

/** A view whose nodes stand further down. */
function movedView(view: View, by: number): View {
  const moved = (node: NodeId) => node + by
  return {
    grain: view.grain,
    inForce: moved(view.inForce),
    scope: moved(view.scope),
    test: moved(view.test),
    description: moved(view.description),
    primaFacie: moved(view.primaFacie),
    known: moved(view.known),
    record: moved(view.record),
    defended: moved(view.defended),
    elements: view.elements.map(({ name, known, primaFacie }) => ({
      name,
      known: moved(known),
      primaFacie: moved(primaFacie),
    })),
    defences: view.defences.map((d) => ({
      ...d,
      known: moved(d.known),
      primaFacie: moved(d.primaFacie),
      scope: moved(d.scope),
    })),
  }
}
