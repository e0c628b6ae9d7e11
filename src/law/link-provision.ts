import type { NodeId } from '../condition/table.ts'
import type { Grain } from '../facts/fact.ts'
import type { Path } from '../source/diagnostic.ts'
import type { Burden, Condition, Edge, Element, Formula, Span } from './article.ts'
import { spanCondition } from './conditions.ts'
import { gainingSide, holdsOf, listed, opposite } from './graph.ts'
import type { Defeat, LawGraph } from './graph.ts'
import { linkCondition } from './link-conditions.ts'
import type { ConditionLinker } from './link-conditions.ts'
import { boundFactId, instrumentFile } from './rulebook.ts'
import type { PlacedProvision } from './rulebook.ts'

// Force, scope, elements, defeat, exceptions to exceptions and burden all become nodes here, and nowhere else.

/**
 * `known`: what is known. `prima-facie`: an open defence fails. `record`: whatever is undetermined goes against
 * who bears its burden. One function links all three; nothing downstream knows of burdens or defeat.
 */
type Mode = 'known' | 'prima-facie' | 'record'

/** A defeater as it bears on one provision, on that provision's rows. */
export interface LinkedDefence {
  readonly by: string
  readonly as: Edge['as']
  readonly known: NodeId
  readonly primaFacie: NodeId
  /** The defeater's own scope, and what its edge depends on. */
  readonly scope: NodeId
}

export interface LinkedElement {
  readonly name: string
  readonly known: NodeId
  readonly primaFacie: NodeId
}

/** Where the answers for one provision stand in the table, judged on the rows of one grain. */
export interface View {
  readonly grain: Grain
  readonly inForce: NodeId
  readonly scope: NodeId
  readonly elements: readonly LinkedElement[]
  /** The test without any defeater of its own. */
  readonly test: NodeId
  /** What readers by `meets` see. */
  readonly description: NodeId
  readonly primaFacie: NodeId
  readonly known: NodeId
  readonly record: NodeId
  /** Some defeater stands, leaving open exceptions to it aside. */
  readonly defended: NodeId
  readonly defences: readonly LinkedDefence[]
}

/** What linking works on and remembers. */
export interface Linker extends ConditionLinker {
  readonly graph: LawGraph
  readonly memo: Map<string, NodeId>
  /** Which provision is read on which rows, as `id grain`. */
  readonly reached: Set<string>
}

/** How a provision is being read. */
interface Reading {
  readonly mode: Mode
  readonly grain: Grain
  /** Who gains if what is read is met. Turns at `not` and at each defeat. */
  readonly gains: Burden
  /** Who bears the burden of what is asked; a definition inherits it from its reader. */
  readonly bears: Burden
}

/** Links a provision for the rows of one grain. */
export function viewAt(linker: Linker, id: string, grain: Grain): View {
  const { graph } = linker
  const { provision } = placed(linker, id)
  const gains = gainingSide(id, graph)
  const as = (mode: Mode): Reading => ({ mode, grain, gains, bears: provision.burden ?? gains })
  const [known, prima, record] = [as('known'), as('prima-facie'), as('record')]
  const own = {
    grain,
    inForce: force(linker, id, { ...known, instrument: true }),
    scope: formula(linker, { id, part: provision.applies }, prima),
    elements: Object.keys(provision.elements).map((name) => ({
      name,
      known: element(linker, { id, name }, known),
      primaFacie: element(linker, { id, name }, prima),
    })),
    test: test(linker, id, prima),
    description: description(linker, id, prima),
    primaFacie: result(linker, id, prima),
    known: result(linker, id, known),
    record: result(linker, id, record),
  }
  const defences = (graph.defeats.get(id) ?? []).map((d) => ({
    by: d.by,
    as: d.as,
    known: defeat(linker, d, { ...known, target: id }),
    primaFacie: defeat(linker, d, { ...prima, target: id }),
    scope: defenceScope(linker, d, turned(prima)),
  }))
  const defended = linker.table.any(
    defences.map((d) => d.primaFacie),
    grain,
  )
  return { ...own, defended, defences }
}

/** Where a defence can bear at all: its own scope, and the guard of its edge. */
function defenceScope(linker: Linker, defeat: Defeat, reading: Reading): NodeId {
  const { applies } = placed(linker, defeat.by).provision
  const scope = formula(linker, { id: defeat.by, part: applies }, reading)
  return linker.table.all([scope, guardOf(linker, defeat, reading)], reading.grain)
}

/** What an edge depends on: a reading, say. */
function guardOf(linker: Linker, { by, when, edge }: Defeat, reading: Reading): NodeId {
  if (when === undefined) return linker.table.constant(true, reading.grain)
  const { file, index } = placed(linker, by)
  return condition(linker, when, [file, 'provisions', index, 'defeats', edge, 'when'], reading)
}

const placed = ({ graph }: Linker, id: string) => graph.provisions.get(id) as PlacedProvision

/** The same reading from the other side. */
const turned = (reading: Reading): Reading => {
  const gains = opposite(reading.gains)
  return { ...reading, gains, bears: gains }
}

/** The node for a provision read in a way, made once. Sides matter only where burdens close what is open. */
function once(
  linker: Linker,
  what: string,
  id: string,
  { reading, make }: { reading: Reading; make: () => NodeId },
): NodeId {
  const { mode, grain, gains, bears } = reading
  const key = [what, id, mode, grain, ...(mode === 'record' ? [gains, bears] : [])].join(' ')
  const node = linker.memo.get(key) ?? make()
  linker.memo.set(key, node)
  return node
}

function condition(
  linker: Linker,
  source: Condition,
  path: Path,
  { mode, grain, gains, bears }: Reading,
): NodeId {
  const against = bears === gains ? ('fails' as const) : ('holds' as const)
  return linkCondition(linker, source, {
    path,
    grain,
    close: mode === 'record' ? against : undefined,
  })
}

/** In force: the provision's own time and, unless the instrument is the reader's too, whoever it binds. */
function force(
  linker: Linker,
  id: string,
  reading: Reading & { readonly instrument: boolean },
): NodeId {
  const what = reading.instrument ? 'force' : 'own-force'
  return once(linker, what, id, {
    reading,
    make: () => {
      const { provision, instrument, file, index } = placed(linker, id)
      const path = [file, 'provisions', index, 'force']
      const own =
        provision.force === undefined ? [] : [spansNode(linker, provision.force, { path, reading })]
      const whole = reading.instrument
        ? [instrumentForce(linker, { instrument, file }, reading)]
        : []
      return linker.table.all([...own, ...whole], reading.grain)
    },
  })
}

/** That an instrument binds the actor on the day. */
function instrumentForce(
  linker: Linker,
  { instrument, file }: Pick<PlacedProvision, 'instrument' | 'file'>,
  reading: Reading,
): NodeId {
  const bound = { '==': [{ var: boundFactId(instrument.id) }, true] }
  return linker.table.all(
    [
      condition(linker, bound, [file], reading),
      spansNode(linker, instrument.force, { path: [instrumentFile(file), 'force'], reading }),
    ],
    reading.grain,
  )
}

/** On record rows, as known: what the report lists as binding. */
export const instrumentNode = (linker: Linker, placed: PlacedProvision): NodeId =>
  instrumentForce(linker, placed, {
    mode: 'known',
    grain: 'record',
    gains: 'complainant',
    bears: 'complainant',
  })

const spansNode = (
  linker: Linker,
  spans: readonly Span[],
  { path, reading }: { path: Path; reading: Reading },
): NodeId =>
  linker.table.any(
    spans.map((span, i) => condition(linker, spanCondition(span), [...path, i], reading)),
    reading.grain,
  )

function element(
  linker: Linker,
  { id, name }: { id: string; name: string },
  reading: Reading,
): NodeId {
  return once(linker, `element ${name}`, id, {
    reading,
    make: () => {
      const { provision, file, index } = placed(linker, id)
      const part = provision.elements[name] as Element
      const bears = part.burden ?? reading.bears
      const path = [file, 'provisions', index, 'elements', name, 'test']
      if (part.test !== undefined) return condition(linker, part.test, path, { ...reading, bears })
      const described = listed(part.meets).map((target) => {
        const own = placed(linker, target).provision.burden ?? bears
        return reach(linker, target, { ...reading, bears: own, read: description })
      })
      const bound = listed(part.result).map((target) => {
        const own = placed(linker, target).provision.burden ?? gainingSide(target, linker.graph)
        return reach(linker, target, { ...reading, bears: own, read: result })
      })
      return linker.table.any([...described, ...bound], reading.grain)
    },
  })
}

/** Reads a provision from rows of a grain: the same row, or whether some row of its own list meets. */
function reach(
  linker: Linker,
  id: string,
  {
    read,
    ...reading
  }: Reading & { readonly read: (linker: Linker, id: string, reading: Reading) => NodeId },
): NodeId {
  const own = placed(linker, id).provision.each
  if (own === undefined || own === reading.grain) {
    linker.reached.add(`${id} ${reading.grain}`)
    return read(linker, id, reading)
  }
  const some = linker.table.some(own, read(linker, id, { ...reading, grain: own }))
  return reading.grain === 'record' ? some : linker.table.ofRecord(reading.grain, some)
}

function formula(
  linker: Linker,
  { id, part }: { id: string; part: Formula | undefined },
  reading: Reading,
): NodeId {
  const { table } = linker
  if (part === undefined) return table.constant(true, reading.grain)
  if (typeof part === 'string') return element(linker, { id, name: part }, reading)
  if ('not' in part) {
    return table.not(
      formula(linker, { id, part: part.not }, { ...reading, gains: opposite(reading.gains) }),
    )
  }
  const parts = ('all' in part ? part.all : part.any).map((p) =>
    formula(linker, { id, part: p }, reading),
  )
  return 'all' in part ? table.all(parts, reading.grain) : table.any(parts, reading.grain)
}

/** Scope and test, before anything defeats them. */
function test(linker: Linker, id: string, reading: Reading): NodeId {
  const { provision } = placed(linker, id)
  const parts = [provision.applies, holdsOf(provision)].map((part) =>
    formula(linker, { id, part }, reading),
  )
  return once(linker, 'test', id, { reading, make: () => linker.table.all(parts, reading.grain) })
}

/** What a provision describes: its test, less what other provisions take out of it. */
function description(linker: Linker, id: string, reading: Reading): NodeId {
  return once(linker, 'description', id, {
    reading,
    make: () =>
      linker.table.all(
        [test(linker, id, reading), ...spared(linker, id, { ...reading, excludes: true })],
        reading.grain,
      ),
  })
}

/** Described, and neither disapplied nor justified. */
function undefeated(linker: Linker, id: string, reading: Reading): NodeId {
  const spares = spared(linker, id, { ...reading, excludes: false })
  return linker.table.all([description(linker, id, reading), ...spares], reading.grain)
}

/** The provision as law in force, after defeat. */
function result(linker: Linker, id: string, reading: Reading): NodeId {
  return once(linker, 'result', id, {
    reading,
    make: () =>
      linker.table.all(
        [force(linker, id, { ...reading, instrument: true }), undefeated(linker, id, reading)],
        reading.grain,
      ),
  })
}

/** That no defeater of a kind stands. */
function spared(
  linker: Linker,
  id: string,
  { excludes, ...reading }: Reading & { readonly excludes: boolean },
): readonly NodeId[] {
  return (linker.graph.defeats.get(id) ?? [])
    .filter((d) => (d.as === 'excludes') === excludes)
    .map((d) => linker.table.not(defeat(linker, d, { ...reading, target: id })))
}

/**
 * Whether a defeater stands, on the target's rows. In the prima facie mode an open one does not. Within one
 * instrument a defeater counts whenever it is in its own time, so that an agreement that incorporates an article
 * takes its exceptions along.
 */
function defeat(
  linker: Linker,
  edge: Defeat,
  { target, ...reading }: Reading & { readonly target: string },
): NodeId {
  const { table } = linker
  const { provision, instrument } = placed(linker, edge.by)
  linker.reached.add(`${edge.by} ${reading.grain}`)
  const side = turned(reading)
  const from: Reading = { ...side, bears: provision.burden ?? side.gains }
  const sameInstrument = instrument.id === placed(linker, target).instrument.id
  const norm = sameInstrument
    ? [force(linker, edge.by, { ...from, instrument: false }), undefeated(linker, edge.by, from)]
    : [result(linker, edge.by, from)]
  const stands = table.all([...norm, guardOf(linker, edge, from)], reading.grain)
  return reading.mode === 'prima-facie' ? table.unprovenFails(stands) : stands
}
