import type { Fact, Grain, ListName } from '../facts/fact.ts'
import { holds } from './atom.ts'
import { cut, order, representatives } from './classes.ts'
import type { Atom, Literal } from './expression.ts'
import { streamOf } from './stream.ts'
import type { Column, Node, NodeId, Table } from './table.ts'

interface Draft {
  readonly fact: Fact
  readonly grain: Grain
  readonly member?: string
  readonly other?: Fact
  readonly literals: Set<Literal>
}

type AtomDraft = { readonly column: number; readonly atom: Atom }

/** What a builder offers. Equal nodes are one node. */
export interface TableBuilder {
  readonly atom: (atom: Atom, grain: Grain) => NodeId
  readonly constant: (value: boolean | undefined, grain: Grain) => NodeId
  readonly not: (of: NodeId) => NodeId
  readonly all: (of: readonly NodeId[], grain: Grain) => NodeId
  readonly any: (of: readonly NodeId[], grain: Grain) => NodeId
  readonly unprovenFails: (of: NodeId) => NodeId
  readonly unprovenHolds: (of: NodeId) => NodeId
  readonly some: (list: ListName, of: NodeId) => NodeId
  readonly ofRecord: (list: ListName, of: NodeId) => NodeId
  readonly grainOf: (node: NodeId) => Grain
  readonly finish: () => Table
}

type Unfinished =
  | Exclude<Node, { kind: 'atom' }>
  | ({ readonly kind: 'atom'; readonly grain: Grain } & AtomDraft)

/** What a table is made from as it grows. */
interface Sheet {
  readonly nodes: Unfinished[]
  readonly drafts: Draft[]
  readonly known: Map<string, NodeId>
  readonly columnAt: Map<string, number>
}

/** Collects nodes, one for each distinct question, then lets json-logic-js decide every atom once per class. */
export function tableBuilder(): TableBuilder {
  const sheet: Sheet = { nodes: [], drafts: [], known: new Map(), columnAt: new Map() }
  return {
    atom: (asked, grain) => atom(sheet, asked, grain),
    constant: (value, grain) => constant(sheet, value, grain),
    not: (of) => single(sheet, 'not', of),
    all: (of, grain) => connect(sheet, 'and', of, grain),
    any: (of, grain) => connect(sheet, 'or', of, grain),
    unprovenFails: (of) => single(sheet, 'unproven-fails', of),
    unprovenHolds: (of) => single(sheet, 'unproven-holds', of),
    some: (list, of) => add(sheet, `some ${of}`, { kind: 'some', grain: 'record', list, of: [of] }),
    ofRecord: (list, of) => ofRecord(sheet, list, of),
    grainOf: (node) => grainOf(sheet, node),
    finish: () => finish(sheet),
  }
}

function add({ nodes, known }: Sheet, key: string, node: Unfinished): NodeId {
  const found = known.get(key)
  if (found !== undefined) return found
  nodes.push(node)
  known.set(key, nodes.length - 1)
  return nodes.length - 1
}

const grainOf = ({ nodes }: Sheet, node: NodeId): Grain => nodes[node]?.grain ?? 'record'

function atom(sheet: Sheet, asked: Atom, grain: Grain): NodeId {
  const column = columnFor(sheet, asked, grain)
  const literals = 'literals' in asked.against ? asked.against.literals : []
  const key = `atom ${column} ${asked.operator} ${JSON.stringify(literals)}`
  return add(sheet, key, { kind: 'atom', grain, column, atom: asked })
}

/** The column that an atom reads, with the atom's literals among those that cut it. */
function columnFor({ drafts, columnAt }: Sheet, { fact, against }: Atom, grain: Grain): number {
  const other = 'fact' in against ? against.fact : undefined
  const literals = 'literals' in against ? against.literals : []
  const member = fact.type === 'codes' ? (literals[0] as string) : undefined
  const key = [grain, fact.id, other?.id, member].join(' ')
  const index = columnAt.get(key) ?? drafts.length
  drafts[index] ??= {
    fact,
    grain,
    literals: new Set(),
    ...(member === undefined ? {} : { member }),
    ...(other === undefined ? {} : { other }),
  }
  columnAt.set(key, index)
  for (const literal of literals) drafts[index].literals.add(literal)
  return index
}

const constant = (sheet: Sheet, value: boolean | undefined, grain: Grain): NodeId =>
  add(sheet, `constant ${grain} ${value}`, { kind: 'constant', grain, value })

function connect(sheet: Sheet, kind: 'and' | 'or', of: readonly NodeId[], grain: Grain): NodeId {
  const { nodes } = sheet
  const parts = [...new Set(of)].sort((a, b) => a - b)
  const neutral = kind === 'and'
  const meant = parts.filter((part) => !isConstant(nodes[part], neutral))
  if (meant.some((part) => isConstant(nodes[part], !neutral)))
    return constant(sheet, !neutral, grain)
  if (meant.length === 0) return constant(sheet, neutral, grain)
  if (meant.length === 1) return meant[0] as NodeId
  const lifted = allOfRecord(meant, nodes)
  if (lifted !== undefined)
    return ofRecord(sheet, grain as ListName, connect(sheet, kind, lifted, 'record'))
  return add(sheet, `${kind} ${grain} ${meant.join(' ')}`, { kind, grain, of: meant })
}

function ofRecord(sheet: Sheet, list: ListName, of: NodeId): NodeId {
  const node = sheet.nodes[of]
  if (node?.kind === 'constant') return constant(sheet, node.value, list)
  return add(sheet, `of-record ${list} ${of}`, { kind: 'of-record', grain: list, of: [of] })
}

function single(
  sheet: Sheet,
  kind: 'not' | 'unproven-fails' | 'unproven-holds',
  of: NodeId,
): NodeId {
  const node = sheet.nodes[of]
  if (node?.kind === 'not' && kind === 'not') return node.of[0]
  if (node?.kind === 'of-record')
    return ofRecord(sheet, node.grain, single(sheet, kind, node.of[0]))
  if (node?.kind === 'constant') return constant(sheet, applied(kind, node.value), node.grain)
  return add(sheet, `${kind} ${of}`, { kind, grain: grainOf(sheet, of), of: [of] })
}

const isConstant = (node: Unfinished | undefined, value: boolean) =>
  node?.kind === 'constant' && node.value === value

/** What the parts are of the record, where every one of them only carries the record's value to a row. */
function allOfRecord(
  parts: readonly NodeId[],
  nodes: readonly Unfinished[],
): readonly NodeId[] | undefined {
  const under = parts.map((part) => {
    const node = nodes[part]
    return node?.kind === 'of-record' ? node.of[0] : undefined
  })
  return under.every((node) => node !== undefined) ? under : undefined
}

function applied(
  kind: 'not' | 'unproven-fails' | 'unproven-holds',
  value: boolean | undefined,
): boolean | undefined {
  if (kind === 'not') return value === undefined ? undefined : !value
  return value ?? kind === 'unproven-holds'
}

function finish({ nodes: unfinished, drafts }: Sheet): Table {
  const columns = drafts.map(({ literals, ...draft }): Column => ({
    ...draft,
    classes: draft.other === undefined ? cut(draft.fact.type, literals) : order,
  }))
  const nodes = unfinished.map((node): Node => {
    if (node.kind !== 'atom') return node
    const { atom, column, grain } = node
    return { kind: 'atom', grain, column, truth: truthOf(atom, columns[column] as Column) }
  })
  return {
    nodes,
    columns,
    stream: Int32Array.from(streamOf(nodes)),
    size: nodes.length,
    grains: [...new Set(nodes.map((node) => node.grain))],
  }
}

/** The atom's answer on each class of its column. */
function truthOf(
  { operator, against }: Atom,
  { classes, fact, other }: Column,
): readonly boolean[] {
  // Between two facts only their order matters, so any numbers in that order will do.
  const literals = other === undefined && 'literals' in against ? against.literals : [1]
  return representatives(classes, fact.type).map((value) => holds(operator, value, literals))
}
