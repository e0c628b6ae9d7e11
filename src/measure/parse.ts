import { parseText } from '../source/parse.ts'
import type { Parsed } from '../source/parse.ts'
import type { Diagnostic, Outcome, Path, Position } from '../source/diagnostic.ts'
import { isAboutKey } from '../source/zod-issues.ts'
import type { Measure } from './schema/measure.ts'
import { validateMeasure } from './validate.ts'

/** One record of a text. */
export interface ParsedMeasure {
  readonly outcome: Outcome<Measure>
  /** The id, as far as it can be read, even of a record that is not valid. */
  readonly id: string | undefined
  readonly locate: (path: Path) => Position
}

/** All records of a text, and what was wrong with the text itself. */
export interface ParsedMeasures {
  readonly measures: readonly ParsedMeasure[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads YAML or JSON with one or many records. Never throws; every diagnostic carries line and column.
 * A defect in one record leaves the others whole.
 */
export function parseMeasures(text: string, file?: string): ParsedMeasures {
  const { documents, diagnostics } = parseText(text, file)
  const measures = documents.flatMap((document) => recordsOf(document))
  return { measures, diagnostics: [...diagnostics, ...sameIds(measures)] }
}

/** A document is a record; a JSON array is a list of them. */
function recordsOf(document: Parsed): readonly ParsedMeasure[] {
  if (!Array.isArray(document.value)) return [recordAt(document, document.value, [])]
  return document.value.map((value, i) => recordAt(document, value, [i]))
}

function recordAt(document: Parsed, value: unknown, at: Path): ParsedMeasure {
  const outcome = validateMeasure(value, (path) => document.written([...at, ...path]))
  const placed = outcome.diagnostics.map((d) => ({
    ...d,
    at: document.locate([...at, ...d.path], isAboutKey(d)),
  }))
  const id = (value as { id?: unknown } | null)?.id
  return {
    outcome: { ...outcome, diagnostics: placed },
    id: typeof id === 'string' ? id : undefined,
    locate: (path) => document.locate([...at, ...path]),
  }
}

function sameIds(measures: readonly ParsedMeasure[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return measures.flatMap(({ id, locate }) => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id)
      return []
    }
    return [
      {
        code: 'duplicate-id',
        severity: 'error' as const,
        message: `\`${id}\` is the id of another record of this text: give each its own`,
        path: ['id'],
        at: locate(['id']),
      },
    ]
  })
}
