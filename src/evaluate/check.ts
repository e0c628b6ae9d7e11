import { isDay } from '../facts/day.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import { validateMeasure } from '../measure/validate.ts'
import { defect } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import type { CheckOptions } from './apply.ts'
import { reportOn } from './report.ts'

/** An answer, or the reasons why there is none: an invalid record never looks like an empty report. */
export type CheckResult =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] }

/** Reads any value as a measure and checks it against a law. Never throws. */
export function checkAgainst(law: Law, input: unknown, options: CheckOptions = {}): CheckResult {
  const wrong = optionsOf(law, options)
  if (wrong.length > 0) return { ok: false, diagnostics: wrong }
  const outcome = validateMeasure(input)
  if (!outcome.ok) return outcome
  const asOf = options.asOf ?? today()
  const warnings =
    options.asOf === undefined ? [...outcome.diagnostics, asOfToday(asOf)] : outcome.diagnostics
  return { ok: true, report: reportOn(law, outcome.value, { ...options, asOf }, warnings) }
}

const today = () => new Date().toISOString().slice(0, 10)

const asOfToday = (asOf: string): Diagnostic => ({
  code: 'as-of-today',
  severity: 'warning',
  message: `no date was given: the law of today, ${asOf}, was applied`,
  path: [],
})

/** Options that name what does not exist would give answers to another question. */
export function optionsOf(
  law: Law,
  { asOf, towards, readings, instruments }: CheckOptions,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const wrong = (code: string, message: string) => found.push(defect(code, message))
  if (asOf !== undefined && !isDay(asOf))
    wrong('bad-date', `\`${asOf}\` is no calendar day: write YYYY-MM-DD`)
  if (towards !== undefined && !/^([A-Z]{3}|EU)$/.test(towards)) {
    wrong('bad-member', `\`${towards}\` is no code of a Member: write ISO 3166-1 alpha-3, or EU`)
  }
  for (const [name, position] of Object.entries(readings ?? {})) {
    const reading = law.rulebook.readings.find((r) => r.id === name)
    const known =
      reading === undefined
        ? law.rulebook.readings.map((r) => r.id)
        : Object.keys(reading.positions)
    if (reading === undefined)
      wrong('unknown-reading', `no reading is called \`${name}\`; these are: ${known.join(', ')}`)
    else if (!known.includes(position))
      wrong(
        'unknown-position',
        `\`${position}\` is no position of \`${name}\`; these are: ${known.join(', ')}`,
      )
  }
  const ids = law.rulebook.instruments.map((i) => i.instrument.id)
  for (const id of instruments ?? []) {
    if (!ids.some((one) => one === id || one.startsWith(`${id}.`)))
      wrong('unknown-instrument', `no instrument is called \`${id}\`; these are: ${ids.join(', ')}`)
  }
  return found
}
