import { isDay } from '../facts/day.ts'
import { memberCode } from '../facts/member.ts'
import { goesBy } from '../law/goes-by.ts'
import type { Law } from '../law/link.ts'
import { defect } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { nearest, whatIsKnown } from '../source/nearest.ts'

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

/** `wto` chooses every instrument of the WTO, `wto.scm` one. */
export const isChosen = ({ instruments }: Pick<CheckOptions, 'instruments'>, id: string): boolean =>
  instruments === undefined || instruments.some((name) => goesBy(id, name))

const optionNames: readonly string[] = ['asOf', 'towards', 'readings', 'instruments']

/** What is wrong with options: those that name what does not exist would give answers to another question. */
export const optionsOf = (law: Law, options: CheckOptions): readonly Diagnostic[] => [
  ...Object.keys(options)
    .filter((name) => !optionNames.includes(name))
    .map((name) =>
      defect('unknown-option', `no option is called \`${name}\`${whatIsKnown(name, optionNames)}`),
    ),
  ...valuesOf(law, options),
]

/**
 * The same for whoever gives an answer alone, and may take options of its own besides.
 *
 * @throws RangeError that says what is wrong
 */
export function demandOptions(law: Law, options: CheckOptions): void {
  const [wrong = options.asOf === undefined ? noDate : undefined] = valuesOf(law, options)
  if (wrong !== undefined) throw new RangeError(wrong.message)
}

const noDate = defect('bad-date', 'no date was given: write `asOf` as YYYY-MM-DD')

function valuesOf(law: Law, options: CheckOptions): readonly Diagnostic[] {
  const { asOf, towards, readings = {}, instruments = [] } = options
  return [
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
    ...instruments.flatMap((id) => instrumentDefect(law, id) ?? []),
  ]
}

/** What is wrong with the name of an instrument, or of several such as `wto`. */
export function instrumentDefect(law: Law, name: string): Diagnostic | undefined {
  const ids = law.rulebook.instruments.map((i) => i.instrument.id)
  if (ids.some((id) => goesBy(id, name))) return undefined
  const whole = [...new Set(ids.map((id) => id.replace(/\..*/, '')))]
  const near = nearest(name, [...whole, ...ids])
  const known =
    near === undefined ? `; these are: ${whole.join(', ')}` : `: did you mean \`${near}\`?`
  return defect('unknown-instrument', `no instrument is called \`${name}\`${known}`)
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
