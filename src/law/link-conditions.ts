import type { Atom, Expression } from '../condition/expression.ts'
import type { TableBuilder } from '../condition/build-table.ts'
import type { NodeId } from '../condition/table.ts'
import type { Grain, ListName } from '../facts/fact.ts'
import type { Path } from '../source/diagnostic.ts'
import type { Condition } from './article.ts'
import { readCondition, spanCondition } from './conditions.ts'
import type { Reader } from './conditions.ts'

/** How a condition is to be linked: on which rows, and what becomes of the undetermined. */
export interface ConditionContext {
  readonly grain: Grain
  readonly path: Path
  readonly close: 'fails' | 'holds' | undefined
}

/** What the law's conditions are linked with. Each is read once for rows of a grain, in however many modes it is linked. */
export interface ConditionLinker {
  readonly table: TableBuilder
  readonly reader: Reader
  readonly parsed: Map<Condition, Map<Grain, Expression | undefined>>
}

/** Turns a condition into a node. A dated value that is not set stays undetermined even on the record. */
export function linkCondition(
  linker: ConditionLinker,
  source: Condition,
  context: ConditionContext,
): NodeId {
  const { table } = linker
  const { grain, close } = context
  const expression = read(linker, source, context)
  if (expression === undefined) return table.constant(undefined, grain)
  if (close === undefined) return build(linker, expression, { grain, unset: undefined })
  const closed = (unset: boolean | undefined) => {
    const node = build(linker, expression, { grain, unset })
    return close === 'fails' ? table.unprovenFails(node) : table.unprovenHolds(node)
  }
  if (!readsDated(expression)) return closed(undefined)
  // Burden decides facts, never law: closed only where every value that the law may yet set agrees.
  const [low, high] = [closed(false), closed(true)]
  const open = table.constant(undefined, grain)
  const differing = table.all([open, table.any([low, high], grain)], grain)
  return table.any([table.all([low, high], grain), differing], grain)
}

function read(
  linker: ConditionLinker,
  source: Condition,
  { path, grain }: Pick<ConditionContext, 'path' | 'grain'>,
) {
  const read = linker.parsed.get(source) ?? new Map<Grain, Expression | undefined>()
  linker.parsed.set(source, read)
  if (!read.has(grain))
    read.set(grain, readCondition(source, path, { reader: linker.reader, grain }))
  return read.get(grain)
}

interface Building {
  readonly grain: Grain
  /** What stands for a value that the law has not set: the extreme that makes the whole false or true. */
  readonly unset: boolean | undefined
}

function build(linker: ConditionLinker, expression: Expression, building: Building): NodeId {
  const { table } = linker
  const { grain, unset } = building
  if (expression.kind === 'not') {
    const turned = unset === undefined ? undefined : !unset
    return table.not(build(linker, expression.of, { grain, unset: turned }))
  }
  if (expression.kind === 'atom') {
    const { against } = expression.atom
    if ('parameter' in against)
      return dated(linker, expression.atom, { ...building, id: against.parameter })
    return atom(linker, expression.atom, grain)
  }
  const parts = expression.of.map((part) => build(linker, part, building))
  return expression.kind === 'and' ? table.all(parts, grain) : table.any(parts, grain)
}

/** A fact of the record is read once, and carried to the rows that ask for it. */
function atom({ table }: ConditionLinker, asked: Atom, grain: Grain): NodeId {
  const { fact, against } = asked
  // Two facts compared are read where both stand: on the row, unless both are the record's.
  const ofRecord =
    fact.grain === 'record' && (!('fact' in against) || against.fact.grain === 'record')
  if (!ofRecord || grain === 'record') return table.atom(asked, grain)
  return table.ofRecord(grain as ListName, table.atom(asked, 'record'))
}

/** A comparison with a dated value: one for each entry, in its time and for those whom it concerns. */
function dated(
  linker: ConditionLinker,
  asked: Atom,
  { id, grain, unset }: Building & { id: string },
): NodeId {
  const { table, reader } = linker
  const open = table.constant(unset, grain)
  const entries = (reader.values.get(id)?.entries ?? []).map((entry) => {
    const span = read(linker, spanCondition(entry), { path: ['values', id], grain })
    const applies = span === undefined ? open : build(linker, span, { grain, unset })
    const { value } = entry
    const says =
      value === null ? open : atom(linker, { ...asked, against: { literals: [value] } }, grain)
    return { applies, answer: table.all([applies, says], grain) }
  })
  // Where no entry applies the law has no value: as little is known as of one that is not set.
  const none = table.all(
    entries.map((entry) => table.not(entry.applies)),
    grain,
  )
  // On the record, not to know whom an entry concerns is a missing fact and no gap in the law.
  const outside = unset === undefined ? none : table.unprovenFails(none)
  return table.any(
    [...entries.map((entry) => entry.answer), table.all([outside, open], grain)],
    grain,
  )
}

/** A dated value may be unset on some date. */
function readsDated(expression: Expression): boolean {
  if (expression.kind === 'not') return readsDated(expression.of)
  if (expression.kind !== 'atom') return expression.of.some(readsDated)
  return 'parameter' in expression.atom.against
}
