import type { Report } from '../finding/types.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Diagnostic, Path, Position } from '../source/diagnostic.ts'

/** A measure in the JSON answer: a report, or why there is none. */
export interface MeasureAnswer {
  readonly id: string | undefined
  readonly file: string
  readonly report?: Report
  /** The record, for what is said of its design beside the report. */
  readonly measure?: Measure
  readonly diagnostics?: readonly Diagnostic[]
  /** Where a path of the record stands in its file. */
  readonly locate?: (path: Path) => Position
}

/** The JSON answer to `policyspace check`. */
export function renderJson(
  answers: readonly MeasureAnswer[],
  asOf: string,
  law: Report['law'],
): string {
  const measures = answers.map(({ id, file, report, diagnostics }) => ({
    id,
    file,
    ok: report !== undefined,
    ...(report === undefined ? { diagnostics } : withoutHead(report)),
  }))
  return `${JSON.stringify({ law, asOf, measures }, null, 2)}\n`
}

function withoutHead({ law: _law, asOf: _asOf, measure, ...rest }: Report) {
  return { title: measure.title, actor: measure.actor, ...rest }
}
