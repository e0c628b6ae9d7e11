import type { Completeness, WorkloadRecord } from '../workload/records.ts'
import type { Rule } from '../workload/rules.ts'

/** One way to judge records. */
export interface Engine {
  /** Without three-valued logic an engine can only be asked about full records. */
  readonly reads: Completeness
  /** `elements`: the verdicts are those of each rule's elements, then of the rule. */
  readonly answers: 'rules' | 'elements'
  readonly prepare: (rules: readonly Rule[]) => Promise<Load>
}

/** Makes ready what an engine may have ready before the clock starts. */
export type Load = (records: readonly WorkloadRecord[]) => Batch

/** Records to be judged. */
interface Batch {
  /** Timed: finds and keeps the verdict on every record and rule. */
  readonly judge: () => void | Promise<void>
  /** Not timed: what the last `judge` kept, record by record: 0 false, 1 unknown, 2 true. */
  readonly verdicts: () => Uint8Array
}

type Predicate<Answer> = (record: WorkloadRecord) => Answer

/** For engines that answer true or false to one record and one rule at a time. */
export const twoValued =
  (predicates: readonly Predicate<unknown>[]): Load =>
  (records) => {
    const verdicts = new Uint8Array(records.length * predicates.length)
    const judge = () => {
      let at = 0
      for (const record of records) {
        for (const predicate of predicates) verdicts[at++] = predicate(record) ? 2 : 0
      }
    }
    return { judge, verdicts: () => verdicts }
  }

/** For engines that answer 0, 1 or 2 to one record and one rule at a time. */
export const threeValued =
  (predicates: readonly Predicate<number>[]): Load =>
  (records) => {
    const verdicts = new Uint8Array(records.length * predicates.length)
    const judge = () => {
      let at = 0
      for (const record of records) {
        for (const predicate of predicates) verdicts[at++] = predicate(record)
      }
    }
    return { judge, verdicts: () => verdicts }
  }

/** For engines that take one record and name the rules that it meets. */
export const namingRules = (
  rules: readonly Rule[],
  met: (record: WorkloadRecord) => Promise<Iterable<string>>,
): Load => {
  const positions = new Map(rules.map((rule, i) => [rule.id, i]))
  return (records) => {
    const verdicts = new Uint8Array(records.length * rules.length)
    const judge = async () => {
      verdicts.fill(0)
      for (const [i, record] of records.entries()) {
        for (const id of await met(record)) {
          verdicts[i * rules.length + (positions.get(id) as number)] = 2
        }
      }
    }
    return { judge, verdicts: () => verdicts }
  }
}
