import { optionsOf } from '../evaluate/options.ts'
import { reportOn } from '../evaluate/report.ts'
import type { Finding } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import { readMeasures } from '../node/read-measures.ts'
import type { MeasureFile } from '../node/read-measures.ts'
import type { MeasureAnswer } from '../render/json.ts'
import { renderLedger } from '../render/ledger.ts'
import { renderText } from '../render/text.ts'
import { isError } from '../source/diagnostic.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { checkOptions, oneOf, readArguments } from './arguments.ts'
import type { Given, OptionName } from './arguments.ts'
import { withConfig } from './config.ts'
import { UsageError, exit, sayBeside } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { complain } from './validate.ts'

const checkArguments = [
  'as-of',
  'towards',
  'instrument',
  'rules',
  'pack',
  'scenario',
  'reading',
  'format',
  'fail-on',
  'ledger',
  'baseline',
  'write-baseline',
  'allow-empty',
] as const satisfies readonly OptionName[]
const formats = ['text', 'json', 'markdown', 'sarif', 'junit', 'github', 'csv', 'html'] as const
const thresholds = ['conflict', 'constraint', 'undetermined', 'never'] as const
type Threshold = (typeof thresholds)[number]

/** `policyspace check`: measures against the law. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const given = await withConfig(readArguments(args, checkArguments), io)
  if (given.positionals.length === 0)
    throw new UsageError(
      'name the files to check, `-` for standard input, or `paths` in policyspace.yaml',
    )
  const format = oneOf('format', given.values.format, formats)
  const failOn = oneOf('fail-on', given.values['fail-on'], thresholds)
  const own = await lawFrom(given.values, io)
  const options = requireValid(own, given)
  const law = await underScenario(own, given, options.asOf)
  const files = await readMeasures(given.positionals, io.input, given.values['allow-empty'])
  const invalid = complain(files, io)
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10)
  const all = answersFrom(files, law, { ...options, asOf, dated: options.asOf !== undefined })
  const seen = { reached: false }
  const answers = noting(await besideBaseline(all, given, io), failOn, seen)
  if (format === 'text') tellText(answers, given, io)
  else if (format === 'json') await tellJson(answers, { law, asOf }, io)
  else await tellWhole(format, [...answers], failOn, io)
  return invalid.any || seen.reached ? exit.findings : exit.ok
}

/** Answers one by one: whoever tells them needs to keep none. */
function* answersFrom(
  files: readonly MeasureFile[],
  law: Law,
  options: Parameters<typeof answersFor>[2],
): Generator<MeasureAnswer> {
  for (const file of files) yield* answersFor(file, law, options)
}

/** The same answers; notes whether one of them has a finding that is to fail the run. */
function* noting(
  answers: Iterable<MeasureAnswer>,
  failOn: Threshold,
  seen: { reached: boolean },
): Generator<MeasureAnswer> {
  for (const answer of answers) {
    seen.reached ||= answer.report?.findings.some((f) => reaches(f, failOn)) ?? false
    yield answer
  }
}

function tellText(answers: Iterable<MeasureAnswer>, given: Given, io: Io): void {
  let told = false
  for (const answer of answers) {
    const text = textOf(answer, given, io)
    if (text === '') continue
    io.out(told ? `\n${text}` : text)
    told = true
  }
}

async function tellJson(
  answers: Iterable<MeasureAnswer>,
  { law, asOf }: { readonly law: Law; readonly asOf: string },
  io: Io,
): Promise<void> {
  const { jsonParts } = await import('../render/json.ts')
  const version = { asOf: law.rulebook.lawAsOf, hash: law.hash }
  for (const part of jsonParts(answers, asOf, version)) io.out(part)
}

/** Answers for other programs, which are told as a whole. Each renderer is loaded when it is asked for. */
async function tellWhole(
  format: Exclude<(typeof formats)[number], 'text' | 'json'>,
  answers: readonly MeasureAnswer[],
  failOn: Threshold,
  io: Io,
): Promise<void> {
  if (quiet.includes(format)) tellWarnings(answers, io)
  const { renderAnswers } = await import('./formats.ts')
  io.out(await renderAnswers(format, answers, (finding) => reaches(finding, failOn)))
}

/** Formats that have no place for what is said of an answer as a whole: it goes beside them. */
const quiet: readonly (typeof formats)[number][] = ['sarif', 'junit', 'github']

function tellWarnings(answers: readonly MeasureAnswer[], io: Io): void {
  for (const { id, file, report } of answers) sayBeside(id ?? file, report?.warnings ?? [], io)
}

/** The law as the reforms would have it that are named, if any. */
async function underScenario(law: Law, { values }: Given, asOf: string | undefined): Promise<Law> {
  if (values.scenario === undefined) return law
  const { scenarioNamed } = await import('./scenario-source.ts')
  const { lawUnder } = await import('../explore/compare.ts')
  const scenarios = await Promise.all(
    values.scenario.split(',').map((name) => scenarioNamed(name, law)),
  )
  try {
    return lawUnder(law, scenarios, asOf ?? new Date().toISOString().slice(0, 10))
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

/** What is known is left out and counted; or everything is written down as known. */
async function besideBaseline(
  found: Iterable<MeasureAnswer>,
  { values }: Given,
  io: Io,
): Promise<Iterable<MeasureAnswer>> {
  const { baseline, 'write-baseline': written } = values
  if (baseline === undefined && written === undefined) return found
  const answers = [...found]
  const { readBaseline, withoutKnown, writeBaseline } = await import('./baseline.ts')
  if (written !== undefined) {
    io.err(`${writeBaseline(written, answers)} findings written down as known in ${written}\n`)
    return withoutKnown(answers, readBaseline(written)).answers
  }
  const fresh = withoutKnown(answers, readBaseline(baseline ?? ''))
  if (fresh.known > 0) io.err(`${fresh.known} known findings left out (${baseline})\n`)
  return fresh.answers
}

/** Options that name what is not there are wrong use, not findings. */
export function requireValid(law: Law, given: Given) {
  const options = checkOptions(given)
  const [wrong] = optionsOf(law, options)
  if (wrong !== undefined) throw new UsageError(wrong.message)
  return options
}

function* answersFor(
  { file, parsed }: MeasureFile,
  law: Law,
  { dated, ...options }: ReturnType<typeof checkOptions> & { asOf: string; dated: boolean },
): Generator<MeasureAnswer> {
  const noDate: readonly Diagnostic[] = dated
    ? []
    : [
        {
          code: 'as-of-today',
          severity: 'warning',
          message: `no --as-of was given: the law of today, ${options.asOf}, was applied`,
          path: [],
        },
      ]
  // A file that could not be read as records is no less an answer: else a report of it would look clean.
  const unread: readonly MeasureAnswer[] = parsed.diagnostics.some(isError)
    ? [{ id: undefined, file, diagnostics: parsed.diagnostics }]
    : []
  yield* unread
  for (const { outcome, id, locate } of parsed.measures)
    yield outcome.ok
      ? {
          id,
          file,
          locate,
          measure: outcome.value,
          report: reportOn(law, outcome.value, options, [...outcome.diagnostics, ...noDate]),
        }
      : { id, file, locate, diagnostics: outcome.diagnostics }
}

function textOf({ report }: MeasureAnswer, { values }: Given, io: Io): string {
  if (report === undefined) return ''
  return values.ledger === true
    ? `${renderText(report, io.layout)}\n${renderLedger(report)}`
    : renderText(report, io.layout)
}

function reaches({ kind, status }: Finding, threshold: Threshold): boolean {
  switch (threshold) {
    case 'never':
      return false
    case 'conflict':
      return kind === 'conflict'
    case 'constraint':
      return kind !== 'flexibility'
    case 'undetermined':
      return kind === 'conflict' || status === 'undetermined' || status === 'open-defence'
  }
}
