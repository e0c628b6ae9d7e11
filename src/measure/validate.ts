import { issuesIn } from '../facts/issues.ts'
import { conformsTo } from '../facts/shape.ts'
import { diagnosticsOf } from '../source/zod-issues.ts'
import type { IssueContext } from '../source/zod-issues.ts'
import { defect, isError } from '../source/diagnostic.ts'
import type { Diagnostic, Outcome, Path } from '../source/diagnostic.ts'
import type { Shape } from '../facts/shape.ts'
import { meanings } from './generated/meanings.ts'
import { recordShape } from './generated/shape.ts'
import type { Measure } from './schema/measure.ts'
import { senseOf } from './sense.ts'

const conforms = conformsTo(recordShape)

/**
 * Takes any value for a measure, or says why it is none. Never throws. Warnings come with a valid measure too.
 * `written` gives scalars as they stood in a text, so that messages can quote them.
 */
export function validateMeasure(
  value: unknown,
  written?: IssueContext['written'],
): Outcome<Measure> {
  if (!isTree(value)) return { ok: false, diagnostics: [notATree] }
  const issues = conforms(value) ? [] : issuesOf(value, written)
  if (issues.length > 0) return { ok: false, diagnostics: issues }
  const measure = value as Measure
  const diagnostics = senseOf(measure)
  return diagnostics.some(isError)
    ? { ok: false, diagnostics }
    : { ok: true, value: measure, diagnostics }
}

function issuesOf(value: unknown, written: IssueContext['written']): readonly Diagnostic[] {
  return diagnosticsOf(issuesIn(recordShape, value), {
    keysAt: knownKeys,
    meansAt: (path) => {
      const fact = path.filter((key) => typeof key === 'string').join('.')
      const told = meanings()
      return Object.hasOwn(told, fact) ? told[fact] : undefined
    },
    isDayAt: (path) => shapeAt(path)?.format === 'date',
    elsewhere,
    ...(written === undefined ? {} : { written }),
  })
}

/** What belongs to a check, and not to the record of a measure. */
const elsewhere = {
  towards: 'the counterpart is told to the check (`--towards`), not written in the record',
  'as-of': 'the date of the law is told to the check (`--as-of`), not written in the record',
  instruments: 'agreements are chosen for the check (`--instrument`), not written in the record',
}

/** What the record asks for at a path. */
function shapeAt(path: Path): Shape | undefined {
  let shape: Shape | undefined = recordShape
  for (const key of path) {
    const at: Shape = resolve(shape)
    shape = typeof key === 'number' ? at.items : at.properties?.[key]
    if (shape === undefined) return undefined
  }
  return resolve(shape)
}

/** The keys that the record knows at a path. */
export function knownKeys(path: Path): readonly string[] {
  const at = shapeAt(path)
  return Object.keys((at?.anyOf?.find((branch) => branch.properties) ?? at)?.properties ?? {})
}

const resolve = (shape: Shape): Shape =>
  shape.$ref === undefined ? shape : (recordShape.definitions?.[shape.$ref] ?? shape)

const notATree = defect(
  'not-a-record',
  'the record must be plain data, without loops and not nested beyond 100 levels',
)

/** Loops would hang whoever walks the record. */
function isTree(value: unknown, depth = 0): boolean {
  if (depth > 100) return false
  if (typeof value !== 'object' || value === null) return true
  for (const key in value) {
    if (!isTree((value as Record<string, unknown>)[key], depth + 1)) return false
  }
  return true
}
