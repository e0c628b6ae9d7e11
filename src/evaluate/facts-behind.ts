import { follow, valueAt } from '../condition/values.ts'
import { cellsBehind, oncePerNode } from '../condition/explain.ts'
import type { Cell } from '../condition/explain.ts'
import type { NodeId } from '../condition/table.ts'
import { listQuestions } from '../facts/fact.ts'
import type { Fact, Grain, ListName } from '../facts/fact.ts'
import type { MissingFact, UsedFact } from '../finding/types.ts'
import { statedAs } from '../law/facts.ts'
import { derivedFacts } from '../measure/derive.ts'
import type { Path } from '../source/diagnostic.ts'
import type { Applied } from './apply.ts'

/** The facts behind a node on a row: those stated, and those wanting. */
export interface FactsBehind {
  readonly facts: readonly UsedFact[]
  readonly missing: readonly MissingFact[]
}

/** What decided a node on a row; or, if it is undetermined, what is missing. */
export const factsBehind = oncePerNode(
  (applied: Applied, node: NodeId, row: number): FactsBehind => {
    const facts = new Map<string, UsedFact>()
    const missing = new Map<string, MissingFact>()
    for (const cell of cellsBehind(applied, node, row)) {
      for (const fact of writtenFacts(cell.column.fact, cell.column.other, applied)) {
        const at = { ...cell, fact }
        if (isUnlisted(applied, at)) {
          missing.set(cell.grain, unlisted(cell.grain as ListName))
          continue
        }
        const value = valueAt(
          applied.record,
          fact,
          gridOf(fact, cell.grain),
          placeOf(applied, cell),
        )
        const path = pathOf(applied, at)
        const key = `${fact.id} ${path.join('.')}`
        if (value === undefined || (isVague(cell) && !isExact(value)))
          missing.set(key, wanting(applied, fact, { path, held: value }))
        else if (!goesWithoutSaying(fact, value))
          facts.set(key, stated(applied, fact, { value, path }))
      }
    }
    return { facts: [...facts.values()], missing: [...missing.values()] }
  },
)

/** A fact of an item of a list, on the row that stands for what is not listed. */
const isUnlisted = (applied: Applied, { fact, grain, row }: Cell & { readonly fact: Fact }) =>
  fact.grain === grain && grain !== 'record' && placeOf(applied, { grain, row }) < 0

/** Of what is not listed there is one question to ask: what else is there. */
const unlisted = (list: ListName): MissingFact => ({
  fact: list,
  ask: listQuestions[list],
  knows: 'government',
  path: [list],
})

const gridOf = (fact: Fact, grain: Grain): Grain => (fact.grain === 'record' ? 'record' : grain)

/** A derived fact is not written: what it is computed from is; nor is one that the law supplies where it can. */
function writtenFacts(
  fact: Fact,
  other: Fact | undefined,
  { law, record }: Applied,
): readonly Fact[] {
  const sources = [fact, ...(other === undefined ? [] : [other])]
  return sources.flatMap((source) => {
    const derived = derivedFacts.find((d) => d.fact.id === source.id)
    const stated = statedAs[source.id]
    if (stated !== undefined && valueAt(record, source, 'record', -1) === undefined)
      return law.catalogue.get(stated) ?? [source]
    if (derived === undefined) return [source]
    return [derived.minuend, derived.subtrahend].flatMap((id) => law.catalogue.get(id) ?? [])
  })
}

/** Stated, but as a range that straddles what the law asks, or as a set that may hold more. */
const isVague = ({ verdict }: Cell) => verdict === 'undetermined'

/** Of two numbers whose difference is too vague, one may be known to the point. */
const isExact = (value: unknown) => typeof value === 'number'

/** That an instrument is owed to whom a comparison hurts is the rule; that it is not is worth a line. */
const goesWithoutSaying = ({ id }: Fact, value: unknown) =>
  id.startsWith('comparisons.owed.') && value === true

/** Position in the list of the row that a cell stands on; -1 for the record and for what is not listed. */
function placeOf({ block }: Applied, { grain, row }: Pick<Cell, 'grain' | 'row'>): number {
  return grain === 'record' ? -1 : (block.rows[grain].index[row] as number)
}

/** Where a fact stands in the record, or would. */
function pathOf(applied: Applied, cell: Cell & { readonly fact: Fact }): Path {
  const { fact, grain } = cell
  const path = fact.id.split('.')
  const place = placeOf(applied, cell)
  if (fact.grain === 'record' || grain === 'record') return path
  if (fact.grain !== 'floating')
    return place < 0 ? [fact.grain] : [fact.grain, place, ...path.slice(1)]
  // What nobody has stated is asked for the measure as a whole: there it would hold for every row.
  const item = place < 0 ? undefined : (applied.record[grain] as readonly unknown[])[place]
  return follow(item, path) === undefined ? path : [grain, place, ...path]
}

function wanting(
  { record }: Applied,
  fact: Fact,
  { path, held }: { readonly path: Path; readonly held: unknown },
): MissingFact {
  const assessment = follow(record, path)
  const disputed = fact.assessed === true && typeof assessment === 'object' && assessment !== null
  return {
    fact: fact.id,
    ask: fact.ask,
    knows: fact.knows,
    path,
    ...(disputed ? { disputed: true } : {}),
    ...(held === undefined ? {} : { held }),
  }
}

function stated(
  { record }: Applied,
  fact: Fact,
  { value, path }: { value: unknown; path: Path },
): UsedFact {
  if (fact.knows === 'law') return { fact: fact.id, value }
  if (fact.assessed !== true) return { fact: fact.id, value, path }
  const { by, basis } = follow(record, path) as { by: string; basis: string }
  return { fact: fact.id, value, path, by, basis }
}
