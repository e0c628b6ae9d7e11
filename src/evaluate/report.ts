import { inOrder } from '../finding/order.ts'
import type { Report } from '../finding/types.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { once } from '../source/once.ts'
import { applyLaw, isBinding } from './apply.ts'
import type { Applied } from './apply.ts'
import { isChosen } from './options.ts'
import type { CheckOptions } from './options.ts'
import { argumentsBehind } from './arguments.ts'
import { findingsOf } from './findings.ts'
import { entryOf, ledgerOf } from './ledger.ts'
import { isRaisedOn } from './raised.ts'
import { warningsOn } from './warnings.ts'

const notice =
  'A first reading made by software from the facts stated. Not legal advice: no silence means that a measure is allowed.'

/** Reads a valid measure against the law. Never fails. */
export const reportOn = (
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
  warnings: readonly Diagnostic[] = [],
): Report => reportFrom(applyLaw(law, measure, options), warnings)

/** What is said of the answer as a whole, without the answer. */
export function warningsFor(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
): readonly Diagnostic[] {
  const applied = applyLaw(law, measure, options)
  return warningsOn(applied, boundBy(applied))
}

/** What is said of a measure to which the law has been applied. */
export function reportFrom(applied: Applied, warnings: readonly Diagnostic[] = []): Report {
  const { law, measure, asOf, options } = applied
  const chosen = law.parts.filter(({ instrument }) => isChosen(options, instrument.id))
  const bound = boundBy(applied)
  const isBound = new Set(bound.map(({ instrument }) => instrument))
  const binding = chosen
    .filter(({ instrument }) => isBound.has(instrument.id))
    .flatMap(({ provisions }) => provisions)
  const { findings, seats } = findingsOf(applied, binding)
  // Most readers want the findings alone.
  const behind = once(() => argumentsBehind(applied, seats))
  const ledger = once(() => ledgerOf(applied, chosen, isBound))
  return {
    notice,
    law: { asOf: law.rulebook.lawAsOf, hash: law.hash },
    asOf,
    ...(options.towards === undefined ? {} : { towards: options.towards }),
    measure: { id: measure.id, title: measure.title, actor: measure.actor.member },
    readings: applied.record['reading'] as Record<string, string>,
    bound,
    findings: inOrder(findings, binding),
    get arguments() {
      return behind()
    },
    open: openIn(applied, findings, binding),
    considered: chosen.reduce((sum, { size }) => sum + size, 0),
    get ledger() {
      return ledger()
    },
    notEncoded: notEncodedOf(law, bound),
    warnings: [...warnings, ...warningsOn(applied, bound)],
  }
}

/** Constraints of which something is stated, but not what tells whether they apply. */
function openIn(
  applied: Applied,
  findings: Report['findings'],
  binding: readonly LinkedProvision[],
): Report['open'] {
  const told = new Set(findings.map((f) => f.provision))
  return binding
    .filter(({ head, id }) => head.kind === 'constraint' && !told.has(id))
    .filter((linked) => isOpen(applied, linked))
    .map(({ id }) => id)
}

/** What the measure does not raise is not open: that is asked first, since it is true of most. */
const isOpen = (applied: Applied, linked: LinkedProvision): boolean =>
  applied.rows[linked.own.grain].some((row) =>
    isRaisedOn(applied, linked, { view: linked.own, row }),
  ) && entryOf(applied, linked).status === 'undetermined'

/** The instruments in force for the actor on the day, in the order of the rulebook. */
function boundBy(applied: Applied): Report['bound'] {
  const { law, options } = applied
  return law.rulebook.instruments
    .filter(({ instrument }) => isChosen(options, instrument.id))
    .filter(({ instrument }) => isBinding(applied, instrument))
    .map(({ instrument }) => ({
      instrument: instrument.id,
      title: instrument.title,
      cite: instrument.cite,
      // Copied: instruments with one list of parties share it.
      towards: [...(applied.owed.get(instrument.id) ?? [])],
    }))
}

/** Of what binds, the articles that nothing was said about. */
const notEncodedOf = ({ unencoded }: Law, bound: Report['bound']): Report['notEncoded'] =>
  bound.flatMap(({ instrument }) => {
    const found = unencoded.get(instrument)
    return found === undefined ? [] : [{ instrument, ...found }]
  })
