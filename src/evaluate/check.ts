import { isDay } from '../facts/day.ts'
import { memberCode } from '../facts/member.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import { validateMeasure } from '../measure/validate.ts'
import { defect } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { whatIsKnown } from '../source/nearest.ts'
import type { CheckOptions } from './apply.ts'
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

const optionNames: readonly string[] = ['asOf', 'towards', 'readings', 'instruments']

/** Options that name what does not exist would give answers to another question. */
export function optionsOf(law: Law, options: CheckOptions): readonly Diagnostic[] {
  const { asOf, towards, readings = {}, instruments = [] } = options
  const ids = law.rulebook.instruments.map((i) => i.instrument.id)
  return [
    ...Object.keys(options)
      .filter((name) => !optionNames.includes(name))
      .map((name) =>
        defect(
          'unknown-option',
          `no option is called \`${name}\`${whatIsKnown(name, optionNames)}`,
        ),
      ),
    ...(asOf === undefined || isDay(asOf)
      ? []
      : [defect('bad-date', `\`${asOf}\` is no calendar day: write YYYY-MM-DD`)]),
    ...(towards === undefined || memberCode.test(towards)
      ? []
      : [
          defect(
            'bad-member',
            `\`${towards}\` is no code of a Member: write ISO 3166-1 alpha-3, or EU`,
          ),
        ]),
    ...Object.entries(readings).flatMap(([name, position]) => readingDefect(law, name, position)),
    ...instruments
      .filter((id) => !ids.some((one) => one === id || one.startsWith(`${id}.`)))
      .map((id) =>
        defect(
          'unknown-instrument',
          `no instrument is called \`${id}\`; these are: ${ids.join(', ')}`,
        ),
      ),
  ]
}

function readingDefect(law: Law, name: string, position: string): readonly Diagnostic[] {
  const reading = law.rulebook.readings.find((r) => r.id === name)
  if (reading === undefined) {
    const known = law.rulebook.readings.map((r) => r.id)
    return [
      defect('unknown-reading', `no reading is called \`${name}\`; these are: ${known.join(', ')}`),
    ]
  }
  const known = Object.keys(reading.positions)
  return known.includes(position)
    ? []
    : [
        defect(
          'unknown-position',
          `\`${position}\` is no position of \`${name}\`; these are: ${known.join(', ')}`,
        ),
      ]
}
