import type { Finding } from '../finding/types.ts'
import { sentenceOf } from './anchored.ts'
import type { MeasureAnswer } from './json.ts'

/**
 * JUnit: a suite a measure, a case a finding. What `fails` fails, a conflict by itself; what else is undetermined is
 * skipped with what is missing.
 */
export function renderJunit(
  answers: readonly MeasureAnswer[],
  fails: (finding: Finding) => boolean = ({ kind }) => kind === 'conflict',
): string {
  const suites = answers.map((answer) => suite(answer, fails))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policyspace">\n${suites.join('')}</testsuites>\n`
}

function suite(
  { id, file, report, diagnostics = [] }: MeasureAnswer,
  fails: (finding: Finding) => boolean,
): string {
  const findings = report?.findings ?? []
  const failures = findings.filter(fails).length
  const skipped = findings.filter((f) => !fails(f) && isOpen(f)).length
  const cases = [
    ...findings.map((f) => caseOf(f, file, fails(f))),
    ...diagnostics.map(
      ({ code, message }) =>
        `    <testcase name="${xml(code)}" classname="record" file="${xml(file)}"><error message="${xml(message)}"/></testcase>\n`,
    ),
    // A suite without a case is read as one that did not run.
    ...(findings.length + diagnostics.length === 0
      ? [`    <testcase name="no finding" classname="policyspace" file="${xml(file)}"/>\n`]
      : []),
  ]
  return `  <testsuite name="${xml(id ?? file)}" file="${xml(file)}" tests="${cases.length}" failures="${failures}" errors="${diagnostics.length}" skipped="${skipped}">\n${cases.join('')}  </testsuite>\n`
}

const isOpen = ({ kind, status }: Finding) =>
  kind !== 'conflict' && (status === 'undetermined' || status === 'open-defence')

function caseOf(finding: Finding, file: string, fails: boolean): string {
  const { provision, instrument, kind, citation, rows } = finding
  const head = `    <testcase name="${xml(`${citation.text} [${provision}]${rows.length > 1 ? ` (${rows.length} rows)` : ''}`)}" classname="${xml(instrument)}" file="${xml(file)}"`
  const message = xml(sentenceOf(finding))
  if (fails) return `${head}><failure type="${kind}" message="${message}"/></testcase>\n`
  if (isOpen(finding)) return `${head}><skipped message="${message}"/></testcase>\n`
  return `${head}><system-out>${message}</system-out></testcase>\n`
}

/** Text as XML takes it; control characters, which XML cannot hold, are left out. */
const xml = (text: string) =>
  text
    // oxlint-disable-next-line no-control-regex -- these are what has to go
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
