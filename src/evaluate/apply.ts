import { ask } from '../condition/ask.ts'
import type { Verdict } from '../condition/block.ts'
import { readBlock } from '../condition/columns.ts'
import { statedAt } from '../condition/values.ts'
import type { Fact, Grain, ListName } from '../facts/fact.ts'
import type { FactRecord } from '../condition/values.ts'
import type { Run } from '../condition/explain.ts'
import { statusOf } from '../finding/status.ts'
import type { Grounds, Status } from '../finding/status.ts'
import { counterparts, isWithin, lawFactsFor, owedFor } from '../law/actor.ts'
import type { Counterparts } from '../law/actor.ts'
import type { Instrument } from '../law/article.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import type { View } from '../law/link-provision.ts'
import { factRecord } from '../measure/rows.ts'
import type { Measure } from '../measure/schema/measure.ts'

/** What may be chosen when law is applied. */
export interface CheckOptions {
  /** The date of the law applied, `YYYY-MM-DD`. Without it, the day of the call, and the report says so. */
  readonly asOf?: string
  /** The counterpart, ISO 3166-1 alpha-3 or `EU`. Without it, any counterpart counts. */
  readonly towards?: string
  /** Positions to take instead of the defaults, by reading. */
  readonly readings?: Readonly<Record<string, string>>
  /** Ids of the instruments to consider; all by default. */
  readonly instruments?: readonly string[]
}

/** The law applied to one measure: the table has been run, nothing has been said yet. */
export interface Applied extends Run {
  readonly law: Law
  readonly measure: Measure
  readonly record: FactRecord
  readonly owed: Counterparts
  readonly asOf: string
  readonly options: CheckOptions
  /** What has been judged so far, row by row. */
  readonly judged: Map<View, Judged[]>
}

/** Applies the law to a valid measure. */
export function applyLaw(
  law: Law,
  measure: Measure,
  options: CheckOptions & { asOf: string },
): Applied {
  const { asOf, towards, readings } = options
  const {
    development: claims,
    'development-contested': contested,
    'annex-vii-b-graduated': graduated,
  } = measure.actor
  const applied = {
    actor: measure.actor.member,
    asOf,
    ...(claims === undefined ? {} : { claims }),
    ...(contested === undefined ? {} : { contested }),
    ...(graduated === undefined ? {} : { graduated }),
    ...(towards === undefined ? {} : { towards }),
    ...(readings === undefined ? {} : { readings }),
  }
  const owed = counterparts(law.rulebook, applied)
  const record = factRecord(measure, lawFactsFor(law.rulebook, applied, owed), {
    owedFor: () => owedFor(law.rulebook, applied, owed),
    isWithin: isWithin(law.rulebook, applied),
  })
  const block = readBlock(law.table, [record])
  const says = ask(law.table, block)
  return {
    law,
    table: law.table,
    block,
    says,
    measure,
    record,
    owed,
    asOf,
    options,
    judged: new Map(),
  }
}

/** `wto` chooses every instrument of the WTO, `wto.scm` one. */
export const isChosen = ({ instruments }: Pick<CheckOptions, 'instruments'>, id: string): boolean =>
  instruments === undefined || instruments.some((one) => one === id || id.startsWith(`${one}.`))

/** The rows on which a provision is judged. */
export const rowsIn = ({ block }: Pick<Run, 'block'>, grain: Grain): readonly number[] =>
  Array.from({ length: block.rows[grain].count }, (_, row) => row)

/** Whether an instrument may bind the actor on the day: where it does not, nothing of it needs a look. */
export const isBinding = ({ law, says }: Applied, { id }: Instrument): boolean => {
  const node = law.binds.get(id)
  return node !== undefined && says(node, 0) !== 'not-met'
}

/** Out of force nothing else is asked. */
const lapsed: Judged = {
  status: 'out-of-force',
  onRecord: 'not-met',
  scope: 'undetermined',
}

/** What the table says of a provision on one row. */
export interface Judged {
  readonly status: Status
  readonly onRecord: Verdict
  readonly scope: Verdict
}

/** Reads status and record off the table. Findings and ledger ask alike: a row is judged once. */
export function judge(
  applied: Applied,
  linked: LinkedProvision,
  { view, row }: { view: View; row: number },
): Judged {
  const known = applied.judged.get(view) ?? []
  applied.judged.set(view, known)
  return (known[row] ??= judgeRow(applied, linked, { view, row }))
}

function judgeRow(
  applied: Applied,
  linked: LinkedProvision,
  { view, row }: { view: View; row: number },
): Judged {
  const { says } = applied
  if (says(view.inForce, row) === 'not-met') return lapsed
  const grounds = new GroundsOnRow(applied, linked, { view, row })
  return { status: statusOf(grounds), onRecord: says(view.record, row), scope: grounds.scope }
}

/** What a status is read off, each looked up when it is asked for: mostly the first few settle it. */
class GroundsOnRow implements Grounds {
  private readonly applied: Applied
  private readonly linked: LinkedProvision
  private readonly at: { readonly view: View; readonly row: number }

  constructor(applied: Applied, linked: LinkedProvision, at: { view: View; row: number }) {
    this.applied = applied
    this.linked = linked
    this.at = at
  }

  get inForce() {
    return this.says('inForce')
  }

  get scope() {
    return this.says('scope')
  }

  get known() {
    return this.says('known')
  }

  get primaFacie() {
    return this.says('primaFacie')
  }

  get test() {
    return this.says('test')
  }

  get raised() {
    return (
      isRaised(this.applied, this.linked, this.at) ||
      (this.linked.head.scoped && this.scope === 'met')
    )
  }

  get defended() {
    return this.says('defended') === 'met'
  }

  private says(node: 'inForce' | 'scope' | 'known' | 'primaFacie' | 'test' | 'defended') {
    return this.applied.says(this.at.view[node], this.at.row)
  }
}

/**
 * Whether the record states a fact that the provision's own tests read. On rows of a list only what stands on the
 * row counts: that a grant is given does not raise a rule about its conditions. A provision on the record as a
 * whole is raised by any row that states what it reads through others.
 */
export function isRaised(
  { record, block }: Applied,
  { ownFacts }: LinkedProvision,
  { view, row }: { view: View; row: number },
): boolean {
  const { grain } = view
  const place = grain === 'record' ? -1 : (block.rows[grain].index[row] as number)
  return ownFacts.some((fact) => {
    if (grain !== 'record' && fact.grain === 'record') return false
    if (grain === 'record' && fact.grain !== 'record' && fact.grain !== 'floating') {
      return statedOnSomeItem(record, fact, fact.grain)
    }
    return statedAt(record, fact, grain, place) !== undefined
  })
}

function statedOnSomeItem(record: FactRecord, fact: Fact, list: ListName): boolean {
  const items = record[list]
  return Array.isArray(items) && items.some((_, i) => statedAt(record, fact, list, i) !== undefined)
}
