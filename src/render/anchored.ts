import { fingerprintOf } from '../finding/fingerprint.ts'
import type { Finding } from '../finding/types.ts'
import type { Diagnostic, Path, Position } from '../source/diagnostic.ts'
import type { MeasureAnswer } from './json.ts'

/** Something to show at a place of a file: a finding, or a defect of the record. */
export interface Anchored {
  readonly file: string
  readonly measure: string | undefined
  readonly at: Position
  readonly finding?: Finding
  readonly diagnostic?: Diagnostic
  readonly fingerprint: string
}

const start: Position = { line: 1, column: 1 }

/** Findings and defects of all answers, each at the first fact that it rests on. */
export const anchored = (answers: readonly MeasureAnswer[]): readonly Anchored[] =>
  answers.flatMap(({ file, id, report, diagnostics = [], locate }) => [
    ...diagnostics.map((diagnostic) => ({
      file,
      measure: id,
      at: diagnostic.at ?? start,
      diagnostic,
      fingerprint: `${id ?? file} ${diagnostic.code} ${diagnostic.path.join('.')}`,
    })),
    ...(report?.findings ?? []).map((finding) => ({
      file,
      measure: id,
      at: locate?.(anchorOf(finding)) ?? start,
      finding,
      fingerprint: fingerprintOf(id, finding),
    })),
  ])

/** The row that was judged, or the first stated fact, or the kind of measure. */
function anchorOf({ rows, elements }: Finding): Path {
  const [row] = rows
  if (row?.list !== undefined && row.index !== undefined && row.index >= 0)
    return [row.list, row.index]
  const path = elements.flatMap((e) => e.facts).find((f) => f.path !== undefined)?.path
  return path ?? ['type']
}

/** A finding in one line. */
export function sentenceOf({ citation, kind, status, summary, missingFacts }: Finding): string {
  const missing =
    missingFacts.length === 0
      ? ''
      : ` Missing: ${missingFacts
          .slice(0, 4)
          .map((m) => m.fact)
          .join(', ')}.`
  return `${citation.text}: ${kind} (${status}). ${summary}${missing}`
}
