import { optionsOf } from '../evaluate/check.ts'
import { reportOn } from '../evaluate/report.ts'
import type { Report } from '../finding/types.ts'
import type { Law } from '../law/link.ts'
import { readMeasures } from '../node/read-measures.ts'
import type { MeasureFile } from '../node/read-measures.ts'
import type { MeasureAnswer } from '../render/json.ts'
import { renderLedger } from '../render/ledger.ts'
import { renderText } from '../render/text.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { checkOptions, oneOf, readArguments } from './arguments.ts'
import type { Given } from './arguments.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'
import { lawFrom } from './law-source.ts'
import { complain } from './validate.ts'

const formats = ['text', 'json', 'markdown', 'sarif', 'junit', 'github'] as const
const thresholds = ['conflict', 'constraint', 'undetermined', 'never'] as const
type Threshold = (typeof thresholds)[number]

/** `policyspace check`: measures against the law. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const given = readArguments(args, [
    'as-of',
    'towards',
    'instrument',
    'rules',
    'reading',
    'format',
    'fail-on',
    'ledger',
  ])
  if (given.positionals.length === 0)
    throw new UsageError('name the files to check, or `-` for standard input')
  const format = oneOf('format', given.values.format, formats)
  const failOn = oneOf('fail-on', given.values['fail-on'], thresholds)
  const law = await lawFrom(given.values.rules, io)
  const options = requireValid(law, given)
  const files = await readMeasures(given.positionals, io.input)
  const invalid = complain(files, io)
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10)
  const answers = files.flatMap((file) =>
    answersFor(file, law, { ...options, asOf, dated: options.asOf !== undefined }),
  )
  if (format === 'text')
    io.out(
      answers
        .map((answer) => textOf(answer, given, io))
        .filter((text) => text !== '')
        .join('\n'),
    )
  else {
    const { renderAnswers } = await import('./formats.ts')
    const version = { asOf: law.rulebook.lawAsOf, hash: law.hash }
    io.out(await renderAnswers(format, answers, { asOf, law: version }))
  }
  const reached = answers.some(({ report }) => report !== undefined && reaches(report, failOn))
  return invalid.any || reached ? exit.findings : exit.ok
}

/** Options that name what is not there are wrong use, not findings. */
export function requireValid(law: Law, given: Given) {
  const options = checkOptions(given)
  const [wrong] = optionsOf(law, options)
  if (wrong !== undefined) throw new UsageError(wrong.message)
  return options
}

function answersFor(
  { file, parsed }: MeasureFile,
  law: Law,
  { dated, ...options }: ReturnType<typeof checkOptions> & { asOf: string; dated: boolean },
): readonly MeasureAnswer[] {
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
  return parsed.measures.map(({ outcome, id, locate }): MeasureAnswer =>
    outcome.ok
      ? {
          id,
          file,
          locate,
          report: reportOn(law, outcome.value, options, [...outcome.diagnostics, ...noDate]),
        }
      : { id, file, locate, diagnostics: outcome.diagnostics },
  )
}

function textOf({ report }: MeasureAnswer, { values }: Given, io: Io): string {
  if (report === undefined) return ''
  return values.ledger === true
    ? `${renderText(report, io.layout)}\n${renderLedger(report)}`
    : renderText(report, io.layout)
}

function reaches({ findings }: Report, threshold: Threshold): boolean {
  switch (threshold) {
    case 'never':
      return false
    case 'conflict':
      return findings.some((f) => f.kind === 'conflict')
    case 'constraint':
      return findings.some((f) => f.kind !== 'flexibility')
    case 'undetermined':
      return findings.some(
        (f) => f.kind === 'conflict' || f.status === 'undetermined' || f.status === 'open-defence',
      )
  }
}
