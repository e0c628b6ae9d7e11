import { inOrder } from '../finding/order.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { verdictAt } from '../condition/block.ts'
import { applyLaw, owedBy } from './apply.ts'
import type { Applied, CheckOptions } from './apply.ts'
import type { Arguments } from './elements.ts'
import { findingsOf } from './findings.ts'
import { ledgerOf } from './ledger.ts'

export const notice =
  'A first reading made by software from the facts stated. Not legal advice: no silence means that a measure is allowed.'

/** Reads a valid measure against the law. Never fails. */
export function reportOn(
  law: Law,
  measure: Measure,
  options: CheckOptions & { readonly asOf: string },
  warnings: readonly Diagnostic[] = [],
): Report {
  const applied = applyLaw(law, measure, options)
  const considered = law.provisions.filter(({ instrument }) => isChosen(options, instrument.id))
  const into: Arguments = new Map()
  const findings = findingsOf(applied, considered, into)
  return {
    notice,
    law: { asOf: law.rulebook.lawAsOf, hash: law.hash },
    asOf: options.asOf,
    ...(options.towards === undefined ? {} : { towards: options.towards }),
    measure: { id: measure.id, title: measure.title, actor: measure.actor.member },
    readings: applied.record['reading'] as Record<string, string>,
    bound: boundBy(applied),
    findings: inOrder(
      findings,
      law.provisions.map((l) => l.provision.id),
    ),
    arguments: Object.fromEntries(into),
    ledger: ledgerOf(applied, considered),
    notEncoded: notEncodedOf(law, options),
    warnings: [...warnings, ...timing(measure, options.asOf)],
  }
}

/** `wto` chooses every instrument of the WTO, `wto.scm` one. */
export const isChosen = ({ instruments }: Pick<CheckOptions, 'instruments'>, id: string): boolean =>
  instruments === undefined || instruments.some((one) => one === id || id.startsWith(`${one}.`))

/** The instruments in force for the actor on the day, in the order of the rulebook. */
function boundBy(applied: Applied): Report['bound'] {
  const { law, values, options } = applied
  return law.rulebook.instruments
    .filter(({ instrument }) => isChosen(options, instrument.id))
    .filter(({ instrument }) => {
      const node = law.binds.get(instrument.id)
      return node !== undefined && verdictAt(values, node, 0) === 'met'
    })
    .map(({ instrument }) => ({
      instrument: instrument.id,
      title: instrument.title,
      towards: owedBy(applied, instrument),
    }))
}

function notEncodedOf({ rulebook }: Law, options: CheckOptions): Report['notEncoded'] {
  return rulebook.instruments
    .filter(({ instrument }) => isChosen(options, instrument.id))
    .map(({ instrument, notEncoded }) => ({
      instrument: instrument.id,
      articles: notEncoded.articles.length,
      later: notEncoded.articles.filter((a) => a.kind === 'later').map((a) => a.article),
    }))
}

function timing({ from, until }: Measure, asOf: string): readonly Diagnostic[] {
  const warn = (message: string, key: string): Diagnostic => ({
    code: 'measure-not-in-force',
    severity: 'warning',
    message,
    path: [key],
  })
  if (from !== undefined && asOf < from)
    return [
      warn(`the measure is in force from ${from}, and the law applied is that of ${asOf}`, 'from'),
    ]
  if (until !== undefined && asOf >= until)
    return [warn(`the measure ended on ${until}, and the law applied is that of ${asOf}`, 'until')]
  return []
}
