import { checkAgainst } from './evaluate/check.ts'
import type { CheckResult } from './evaluate/check.ts'
import type { CheckOptions } from './evaluate/options.ts'
import { bundledLaw } from './law/bundled-law.ts'

/**
 * Reads a measure against the bundled law.
 *
 * @param measure a record as plain data; anything else comes back as diagnostics, never as an exception
 * @param options the date of the law (`asOf`), the counterpart (`towards`), readings, instruments
 * @returns a report of findings with citations, or the reasons why the record is not valid
 *
 * @example
 * const result = check(measure, { asOf: '2024-06-01', towards: 'JPN' })
 * if (result.ok) console.log(result.report.findings[0]?.citation.text)
 */
export const check = (measure: unknown, options: CheckOptions = {}): CheckResult =>
  checkAgainst(bundledLaw(), measure, options)

export { checkAgainst } from './evaluate/check.ts'
export type { CheckResult } from './evaluate/check.ts'
export type { CheckOptions } from './evaluate/options.ts'
export { explain } from './evaluate/argue.ts'
export type { Explanation } from './evaluate/argue.ts'
export { bundledLaw } from './law/bundled-law.ts'
export type { Law, LinkedProvision } from './law/link.ts'
export type { Rulebook } from './law/rulebook.ts'
export { toRows } from './render/rows.ts'
export type { FindingRow } from './render/rows.ts'
export { validateMeasure } from './measure/validate.ts'
export type { Measure } from './measure/schema/measure.ts'
export { recordFacts } from './measure/generated/facts.ts'
export type { Fact, FactType, Grain, ListName, NumberRange } from './facts/fact.ts'
export type {
  Argument,
  Clash,
  Defence,
  Effect,
  ElementFinding,
  Finding,
  FindingKind,
  LedgerEntry,
  MissingFact,
  Report,
  RowRef,
  UsedFact,
} from './finding/types.ts'
export type { Citation } from './finding/cite.ts'
export type { Status } from './finding/status.ts'
export type { Verdict } from './condition/block.ts'
export type { Diagnostic, Outcome, Path, Position } from './source/diagnostic.ts'
