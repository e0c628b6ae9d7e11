import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import { validateMeasure } from '../measure/validate.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { CheckOptions } from './options.ts'
import { optionsOf } from './options.ts'
import { reportOn } from './report.ts'

/** An answer, or the reasons why there is none: an invalid record never looks like an empty report. */
export type CheckResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Reads any value as a measure and checks it against a law. Never throws. */
export function checkAgainst(law: Law, input: unknown, given: CheckOptions = {}): CheckResult {
  const options = stated(given)
  const wrong = optionsOf(law, options)
  if (wrong.length > 0) return { ok: false, diagnostics: wrong }
  const outcome = validateMeasure(input)
  if (!outcome.ok) return outcome
  const asOf = options.asOf ?? today()
  const warnings =
    options.asOf === undefined ? [...outcome.diagnostics, asOfToday(asOf)] : outcome.diagnostics
  return { ok: true, report: reportOn(law, outcome.value, { ...options, asOf }, warnings) }
}

/** From JavaScript come `null` and options set to `null`: they state nothing. */
const stated = (options: CheckOptions | null): CheckOptions =>
  Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== null))

const today = () => new Date().toISOString().slice(0, 10)

const asOfToday = (asOf: string): Diagnostic => ({
  code: 'as-of-today',
  severity: 'warning',
  message: `no date was given: the law of today, ${asOf}, was applied`,
  path: [],
})
