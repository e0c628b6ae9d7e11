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
  const record = factRecord(measure, lawFactsFor(law.rulebook, applied), {
    owedFor: () => owedFor(law.rulebook, applied),
    isWithin: isWithin(law.rulebook, applied),
  })
  const block = readBlock(law.table, [record])
  const says = ask(law.table, block)
  return { law, table: law.table, block, says, measure, record, asOf, options, judged: new Map() }
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

/** To whom the actor owes what an instrument says, on the day. */
export const owedBy = (
  { law, measure, asOf, options: { towards } }: Applied,
  instrument: Instrument,
): readonly string[] =>
  counterparts(instrument, law.rulebook, {
    actor: measure.actor.member,
    asOf,
    ...(towards === undefined ? {} : { towards }),
  })

/** Out of force nothing else is asked. */
const lapsed: Judged = {
  status: 'out-of-force',
  onRecord: 'not-met',
  grounds: {
    inForce: 'not-met',
    scope: 'undetermined',
    raised: false,
    test: 'undetermined',
    defended: false,
    primaFacie: 'not-met',
    known: 'not-met',
  },
}

/** What the table says of a provision on one row. */
export interface Judged {
  readonly status: Status
  readonly onRecord: Verdict
  readonly grounds: Grounds
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
  const at = (node: number) => applied.says(node, row)
  if (at(view.inForce) === 'not-met') return lapsed
  const scope = at(view.scope)
  const grounds: Grounds = {
    inForce: at(view.inForce),
    scope,
    raised: isRaised(applied, linked, { view, row }) || (linked.head.scoped && scope === 'met'),
    test: at(view.test),
    defended: view.defences.some((d) => at(d.primaFacie) === 'met'),
    primaFacie: at(view.primaFacie),
    known: at(view.known),
  }
  return { status: statusOf(grounds), onRecord: at(view.record), grounds }
}

/**
 * Whether the record states a fact that the provision's own tests read. On rows of a list only what stands on the
 * row counts: that a grant is given does not raise a rule about its conditions. A provision on the record as a
 * whole is raised by any row that states what it reads through others.
 */
export function isRaised(
  { law, record, block }: Applied,
  { ownFacts }: LinkedProvision,
  { view, row }: { view: View; row: number },
): boolean {
  const { grain } = view
  const place = grain === 'record' ? -1 : (block.rows[grain].index[row] as number)
  return ownFacts.some((id) => {
    const fact = law.catalogue.get(id)
    if (fact === undefined || (grain !== 'record' && fact.grain === 'record')) return false
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
