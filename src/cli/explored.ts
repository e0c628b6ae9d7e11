import type { CheckOptions } from '../evaluate/options.ts'
import { warningsFor } from '../evaluate/report.ts'
import type { Law } from '../law/link.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { readMeasures } from '../node/read-measures.ts'
import { documentMarkdown, documentText } from '../render/document.ts'
import type { Document } from '../render/document.ts'
import { daysOf, oneOf, readArguments } from './arguments.ts'
import type { Given, OptionName } from './arguments.ts'
import { requireValid } from './check.ts'
import { withConfig } from './config.ts'
import { UsageError, exit, sayBeside } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { complain } from './validate.ts'

/** What every command that looks beyond the answer is given. */
export interface Scene {
  readonly given: Given
  readonly law: Law
  readonly options: CheckOptions & { readonly asOf: string }
  readonly measures: readonly Measure[]
  /** Some record was not valid; why has been said. */
  readonly invalid: boolean
}

export const sceneOptions = [
  'as-of',
  'towards',
  'instrument',
  'rules',
  'pack',
  'reading',
  'format',
] as const satisfies readonly OptionName[]

/** Reads the command line, the law and the records. */
export async function setScene(
  args: readonly string[],
  io: Io,
  { more = [], needs }: { more?: readonly OptionName[]; needs: string },
): Promise<Scene> {
  const given = await withConfig(readArguments(args, [...sceneOptions, ...more]), io)
  if (given.positionals.length === 0) throw new UsageError(needs)
  const law = await lawFrom(given.values, io)
  const options = requireValid(law, given)
  const files = await readMeasures(given.positionals, io.input)
  const invalid = complain(files, io).any
  const measures = files.flatMap(({ parsed }) =>
    parsed.measures.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : [])),
  )
  // What is looked at on days of its own needs no other.
  const [day] = daysOf(given)
  const dated = onDay(day === undefined ? options : { asOf: day, ...options }, io)
  for (const measure of measures) warnOf(law, measure, dated, io)
  return { given, law, options: dated, measures, invalid }
}

/** Why an answer may be silent is said beside it, whatever the answer is about. */
export function warnOf(law: Law, measure: Measure, options: Scene['options'], io: Io): void {
  sayBeside(measure.id, warningsFor(law, measure, options), io)
}

/** With the day of the law: where none was given it is today's, and that is said. */
export function onDay(options: CheckOptions, io: Io): Scene['options'] {
  if (options.asOf !== undefined) return { ...options, asOf: options.asOf }
  const asOf = new Date().toISOString().slice(0, 10)
  io.err(`policyspace: no --as-of was given: the law of today, ${asOf}, was applied\n`)
  return { ...options, asOf }
}

/** Writes a result as a page or as data, and says how the command ended. */
export function tell<T>(
  { given, invalid }: Pick<Scene, 'given' | 'invalid'>,
  io: Io,
  results: readonly { readonly value: T; readonly page: Document }[],
): number {
  const format = oneOf('format', given.values.format, ['text', 'json', 'markdown'])
  if (format === 'json')
    io.out(
      `${JSON.stringify(
        results.map((r) => r.value),
        null,
        2,
      )}\n`,
    )
  else
    io.out(
      results
        .map(({ page }) =>
          format === 'markdown' ? documentMarkdown(page) : documentText(page, io.layout),
        )
        .join('\n'),
    )
  return invalid ? exit.findings : exit.ok
}
