import { inOrder } from '../finding/order.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { applyLaw } from './apply.ts'
import type { CheckOptions } from './apply.ts'
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
  const considered = law.provisions.filter(
    ({ instrument }) =>
      options.instruments === undefined || options.instruments.includes(instrument.id),
  )
  const into: Arguments = new Map()
  const findings = findingsOf(applied, considered, into)
  return {
    notice,
    law: { asOf: law.rulebook.lawAsOf, hash: law.hash },
    asOf: options.asOf,
    ...(options.towards === undefined ? {} : { towards: options.towards }),
    measure: { id: measure.id, title: measure.title, actor: measure.actor.member },
    readings: applied.record['reading'] as Record<string, string>,
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

function notEncodedOf({ rulebook }: Law, { instruments }: CheckOptions): Report['notEncoded'] {
  return rulebook.instruments
    .filter(({ instrument }) => instruments === undefined || instruments.includes(instrument.id))
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
