/** The reference, and ours from columns and from plain objects. */
export type RealEngine = 'json-logic-js' | 'columns' | 'objects'

/** What a process prints that has judged the real fixtures by the real rulebook. */
export interface RealReport {
  readonly questions: number
  readonly records: number
  /** Questions times the rows that each is judged on. */
  readonly verdicts: number
  /** Verdicts a second. */
  readonly rate: number
  /** Microseconds for one record and all questions. */
  readonly latency: number
  readonly checked: number
  readonly differences: number
}
