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
export const renderJson = (
  answers: readonly MeasureAnswer[],
  asOf: string,
  law: Report['law'],
): string => [...jsonParts(answers, asOf, law)].join('')

/** The same, a measure at a time: thousands of them are more than one text can hold. */
export function* jsonParts(
  answers: Iterable<MeasureAnswer>,
  asOf: string,
  law: Report['law'],
): Generator<string> {
  const [head = ''] = JSON.stringify({ law, asOf, measures: [] }, null, 2).split('[]')
  yield `${head}[`
  let count = 0
  for (const { id, file, report, diagnostics } of answers) {
    const measure = {
      id,
      file,
      ok: report !== undefined,
      ...(report === undefined ? { diagnostics } : withoutHead(report)),
    }
    yield `${count++ === 0 ? '' : ','}\n    ${JSON.stringify(measure, null, 2).replaceAll('\n', '\n    ')}`
  }
  yield count === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

function withoutHead({ law: _law, asOf: _asOf, measure, ...rest }: Report) {
  return { title: measure.title, actor: measure.actor, ...rest }
}
