import { joinTables } from '../condition/join.ts'
import { tableBuilder } from '../condition/build-table.ts'
import type { NodeId } from '../condition/table.ts'
import type { Grain } from '../facts/fact.ts'
import { isError } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { graphOf, listed } from './graph.ts'
import type { LawGraph } from './graph.ts'
import { fingerprint } from './hash.ts'
import { linkLaw, linkProvisions } from './link.ts'
import type { Law, LinkedProvision } from './link.ts'
import type { Linker, View } from './link-provision.ts'
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
  const linker: Linker = {
    graph,
    reader: { catalogue, values: valuesOf(rulebook), diagnostics: [] },
    table: tableBuilder(),
    parsed: new Map(),
    memo: new Map(),
    reached: new Set(),
  }
  const isKept = (id: string, grain: Grain) =>
    !changed.has(id) && base.byId.get(id)?.views.has(grain) === true
  const linked = new Map(linkProvisions(linker, changed, isKept).map((l) => [l.head.id, l]))
  const { diagnostics } = linker.reader
  if (diagnostics.some(isError)) return { diagnostics: [...broken, ...diagnostics] }
  const provisions = [...graph.provisions.keys()].map((id) =>
    joined(base.byId.get(id), linked.get(id), { changed, by: base.table.size }),
  )
  return {
    law: {
      rulebook,
      hash: fingerprint(rulebook),
      table: joinTables(base.table, linker.table.finish()),
      provisions,
      byId: new Map(provisions.map((l) => [l.head.id, l])),
      binds: base.binds,
      unencoded: new Map(rulebook.instruments.map((i) => [i.instrument.id, unencodedOf(i)])),
      graph,
      catalogue,
    },
    diagnostics: [...broken, ...diagnostics],
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

/** Provisions that are not what they were, and those that read them or are defeated by them, at any depth. */
function affected(base: Law, rulebook: Rulebook, graph: LawGraph): ReadonlySet<string> {
  const before = base.graph
  const values = changedValues(base.rulebook, rulebook)
  const found = new Set(
    [...graph.provisions].flatMap(([id, { provision }]) => {
      const same =
        provision === before.provisions.get(id)?.provision &&
        sameDefeats(before, graph, id) &&
        !values.some((value) => JSON.stringify(provision).includes(`"${value}"`))
      return same ? [] : [id]
    }),
  )
  const readers = readersIn(graph)
  // A set grows while it is walked.
  for (const id of found) for (const reader of readers.get(id) ?? []) found.add(reader)
  return found
}

function changedValues(before: Rulebook, after: Rulebook): readonly string[] {
  if (before.instruments === after.instruments) return []
  const known = valuesOf(before)
  return [...valuesOf(after)].flatMap(([id, value]) => (known.get(id) === value ? [] : [id]))
}

function sameDefeats(before: LawGraph, after: LawGraph, id: string): boolean {
  const [old, now] = [before.defeats.get(id) ?? [], after.defeats.get(id) ?? []]
  return (
    old.length === now.length &&
    old.every(({ by, edge }, i) => by === now[i]?.by && edge === now[i].edge)
  )
}

/** Who reads each provision: by a reference, or because it defeats them. */
function readersIn({ provisions, targets }: LawGraph): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>([...targets].map(([id, list]) => [id, [...list]]))
  for (const [id, { provision }] of provisions) {
    for (const { meets, result } of Object.values(provision.elements)) {
      for (const read of [...listed(meets), ...listed(result)]) {
        const known = readers.get(read) ?? []
        readers.set(read, known)
        known.push(id)
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
  if (old === undefined || changed.has(anew.head.id)) return { ...anew, own, views }
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
