import type { Diagnostic } from '../source/diagnostic.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { fingerprintOf } from '../finding/fingerprint.ts'
import type { MeasureAnswer } from '../render/json.ts'
import { UsageError } from './io.ts'

const Baseline = z.strictObject({
  note: z.string().optional(),
  findings: z.array(
    z.looseObject({ fingerprint: z.string(), measure: z.string(), provision: z.string() }),
  ),
})

/** The fingerprints of findings that are known. */
export function readBaseline(file: string): ReadonlySet<string> {
  if (!existsSync(file))
    throw new UsageError(
      `there is no baseline \`${file}\`: write one with --write-baseline ${file}`,
    )
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new UsageError(
      `the baseline \`${file}\` is no JSON: write it anew with --write-baseline ${file}`,
    )
  }
  const result = Baseline.safeParse(value)
  if (!result.success)
    throw new UsageError(`\`${file}\` is no baseline: write it anew with --write-baseline`)
  return new Set(result.data.findings.map((f) => f.fingerprint))
}

/** Writes every finding of the answers down as known. Returns how many there are. */
export function writeBaseline(file: string, answers: readonly MeasureAnswer[]): number {
  const findings = answers.flatMap(({ id, report }) =>
    (report?.findings ?? []).map((finding) => ({
      fingerprint: fingerprintOf(id, finding),
      measure: id ?? '',
      provision: finding.provision,
      kind: finding.kind,
    })),
  )
  const note =
    'Findings that are known: they are left out and do not fail. Made by policyspace check --write-baseline.'
  try {
    writeFileSync(file, `${JSON.stringify({ note, findings }, null, 2)}\n`)
  } catch (error) {
    throw new UsageError(
      `\`${file}\` cannot be written (${(error as NodeJS.ErrnoException).code ?? ''})`,
    )
  }
  return findings.length
}

/** Else a report without its known findings would look clean. */
const leftOut = (count: number): Diagnostic => ({
  code: 'known-findings',
  severity: 'warning',
  message: `${count} known ${count === 1 ? 'finding is' : 'findings are'} left out by the baseline`,
  path: [],
})

/** The answers without the findings that are known, and how many these were. */
export function withoutKnown(
  answers: readonly MeasureAnswer[],
  known: ReadonlySet<string>,
): { readonly answers: readonly MeasureAnswer[]; readonly known: number } {
  let left = 0
  const fresh = answers.map((answer): MeasureAnswer => {
    const { id, report } = answer
    if (report === undefined) return answer
    const findings = report.findings.filter((f) => !known.has(fingerprintOf(id, f)))
    const old = report.findings.length - findings.length
    left += old
    const warnings = old === 0 ? report.warnings : [...report.warnings, leftOut(old)]
    return { ...answer, report: { ...report, findings, warnings } }
  })
  return { answers: fresh, known: left }
}
