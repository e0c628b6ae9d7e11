import type { Fact, Grain } from '../facts/fact.ts'
import type { Column, Node, NodeId, Table } from '../condition/table.ts'
import { atomSql } from './atom.ts'
import type { Dialect } from './atom.ts'
import { quoted } from './quote.ts'

/** What SQL is wanted: for which database, and which nodes, each under the name of a column. */
export interface SqlOptions {
  readonly dialect: Dialect
  readonly select: Readonly<Record<string, NodeId>>
}

/**
 * A table of nodes as one query: the same three values, `NULL` for undetermined.
 *
 * It reads a relation for each grain, as `inputsOf` lists them and `rowsOf` fills them: `record(id, facts...)`, and
 * for a list `conditions(id, place, facts...)`, where `id` is the record's and `place` the position in the list, -1
 * for the row that stands for what is not listed (its own facts are `NULL`; a list known to be empty has no rows).
 * Each fact is a column, named by its id: boolean, text, double precision or date; a set of codes is an array of
 * text, and one that may hold more has a `NULL` among its elements. `NULL` is unknown. A number known only as a
 * range is no part of this: it is written as `NULL`, which says less but nothing else.
 *
 * The answer has a row for each row of every grain that is asked about: `id`, `grain`, `place`, and the selected
 * columns, `NULL` on rows of another grain.
 *
 * Nodes become columns of one relation a grain and level; a node stands a level above all that it reads. What no
 * higher level reads is left behind, or a large rulebook would have more columns than a database allows.
 */
export function compileSql(table: Table, { dialect, select }: SqlOptions): string {
  const stages = stagesOf(table, Object.values(select))
  const bodies = stages.map(
    (stage) => `${stage.name} AS MATERIALIZED (${stageSql(table, stage, dialect)})`,
  )
  const asked = [...new Set(Object.values(select).map((id) => nodeOf(table, id).grain))]
  const answers = asked.map((grain) =>
    answerSql(table, lastBefore(stages, grain, Infinity), select),
  )
  return `WITH ${bodies.join(',\n')}\n${answers.join('\nUNION ALL\n')}`
}

/** The facts that the relation of a grain holds, in the order of its columns. */
export function inputsOf({ columns }: Table, grain: Grain): readonly Fact[] {
  const facts = columns
    .filter((column) => column.grain === grain)
    .flatMap(({ fact, other }) => (other === undefined ? [fact] : [fact, other]))
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()]
}

/** Nodes of one grain and level, with the relations that they are computed from. */
interface Stage {
  readonly name: string
  readonly grain: Grain
  readonly nodes: readonly NodeId[]
  /** Nodes of lower levels that higher ones still read. */
  readonly carried: readonly NodeId[]
  /** The relation of a grain as it stands below this level. */
  readonly below: (grain: Grain) => string
}

type Named = Pick<Stage, 'name' | 'grain'> & { readonly level: number }

function stagesOf(table: Table, wanted: readonly NodeId[]): readonly (Stage & Named)[] {
  const byStage = new Map<string, Named & { nodes: NodeId[] }>()
  const levels = levelsOf(table, wanted)
  for (const [id, level] of levels) {
    const { grain } = nodeOf(table, id)
    const name = `${grain}_${level}`
    const stage = byStage.get(name) ?? { name, grain, level, nodes: [] }
    stage.nodes.push(id)
    byStage.set(name, stage)
  }
  const stages = [...byStage.values()].sort((a, b) => a.level - b.level)
  const lastRead = lastReadOf(table, levels, wanted)
  return stages.map((stage) => ({
    ...stage,
    carried: [...levels.keys()].filter(
      (id) =>
        nodeOf(table, id).grain === stage.grain &&
        (levels.get(id) ?? 0) < stage.level &&
        (lastRead.get(id) ?? 0) > stage.level,
    ),
    below: (grain) => lastBefore(stages, grain, stage.level).name,
  }))
}

function lastBefore(stages: readonly Named[], grain: Grain, level: number): Named {
  const input = { name: quoted(grain), grain, level: 0 }
  return stages.findLast((stage) => stage.grain === grain && stage.level < level) ?? input
}

/** Every node that is needed, with its level: one more than the highest that it reads. */
function levelsOf(table: Table, wanted: readonly NodeId[]): ReadonlyMap<NodeId, number> {
  const levels = new Map<NodeId, number>()
  const levelOf = (id: NodeId): number => {
    const level = levels.get(id) ?? 1 + Math.max(0, ...partsOf(nodeOf(table, id)).map(levelOf))
    levels.set(id, level)
    return level
  }
  for (const id of wanted) levelOf(id)
  return levels
}

/** The highest level that reads a node; what is wanted is read above all. */
function lastReadOf(
  table: Table,
  levels: ReadonlyMap<NodeId, number>,
  wanted: readonly NodeId[],
): ReadonlyMap<NodeId, number> {
  const last = new Map<NodeId, number>()
  for (const [id, level] of levels)
    for (const part of partsOf(nodeOf(table, id)))
      last.set(part, Math.max(level, last.get(part) ?? 0))
  for (const id of wanted) last.set(id, Infinity)
  return last
}

const partsOf = (node: Node): readonly NodeId[] => ('of' in node ? node.of : [])

const nodeOf = ({ nodes }: Table, id: NodeId): Node => nodes[id] as Node

function stageSql(table: Table, stage: Stage, dialect: Dialect): string {
  const { grain, nodes, carried, below } = stage
  const columns = [
    ...(grain === 'record' ? ['r.id'] : ['r.id', 'r.place']),
    ...carried.map((id) => `r.n${id}`),
    ...nodes.map((id) => `${nodeSql(table, id, dialect)} AS n${id}`),
  ]
  const joins = nodes.some((id) => nodeOf(table, id).kind === 'of-record')
    ? [`JOIN ${below('record')} o ON o.id = r.id`]
    : []
  const somes = nodes.filter((id) => nodeOf(table, id).kind === 'some')
  for (const list of new Set(somes.map((id) => listOf(table, id)))) {
    const mine = somes.filter((id) => listOf(table, id) === list)
    const sums = mine.map((id) => `${someSql(partsOf(nodeOf(table, id))[0] as NodeId)} AS n${id}`)
    const source = `SELECT id, ${sums.join(', ')} FROM ${below(list)} GROUP BY id`
    joins.push(`LEFT JOIN (${source}) of_${list} ON of_${list}.id = r.id`)
  }
  return `SELECT ${columns.join(', ')} FROM ${[`${below(grain)} r`, ...joins].join(' ')}`
}

function listOf(table: Table, id: NodeId): Grain {
  const node = nodeOf(table, id)
  return node.kind === 'some' ? node.list : node.grain
}

/** Some row meets; none does; or, between them, a row is open. */
const someSql = (of: NodeId) =>
  `CASE WHEN bool_or(n${of}) THEN TRUE WHEN count(*) = count(n${of}) THEN FALSE END`

function nodeSql(table: Table, id: NodeId, dialect: Dialect): string {
  const node = nodeOf(table, id)
  switch (node.kind) {
    case 'atom':
      return atomSql(table.columns[node.column] as Column, node.truth, dialect)
    case 'constant':
      return node.value === undefined ? 'CAST(NULL AS BOOLEAN)' : String(node.value).toUpperCase()
    case 'not':
      return `NOT r.n${node.of[0]}`
    case 'unproven-fails':
    case 'unproven-holds':
      return `COALESCE(r.n${node.of[0]}, ${node.kind === 'unproven-holds' ? 'TRUE' : 'FALSE'})`
    case 'and':
    case 'or':
      return `(${node.of.map((part) => `r.n${part}`).join(node.kind === 'and' ? ' AND ' : ' OR ')})`
    case 'some':
      // A record without rows has no group: nothing meets.
      return `CASE WHEN of_${node.list}.id IS NULL THEN FALSE ELSE of_${node.list}.n${id} END`
    case 'of-record':
      return `o.n${node.of[0]}`
  }
}

function answerSql(table: Table, { name, grain }: Named, select: SqlOptions['select']): string {
  const place = grain === 'record' ? 'CAST(NULL AS INTEGER)' : 'place'
  const columns = Object.entries(select).map(([column, id]) => {
    const value = nodeOf(table, id).grain === grain ? `n${id}` : 'CAST(NULL AS BOOLEAN)'
    return `${value} AS ${quoted(column)}`
  })
  return `SELECT ${['id', `'${grain}' AS grain`, `${place} AS place`, ...columns].join(', ')} FROM ${name}`
}
