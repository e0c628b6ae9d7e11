import { leaves } from './leaves.ts'
import { random } from './random.ts'
import { valueOf } from './values.ts'

/** Nested plain data, as JSON.parse makes it. */
export type WorkloadRecord = Readonly<Record<string, unknown>>

/** `full`: nothing is missing. `partial`: the same values, each missing with a probability of 0.35. */
export type Completeness = 'full' | 'partial'

const missing = { full: 0, partial: 0.35 } as const

/** Records one after another, so that a file of them needs no memory. */
export function* recordStream(
  count: number,
  completeness: Completeness,
): Generator<WorkloadRecord> {
  const values = random(1)
  // What is missing is drawn apart, so that both kinds hold the same values.
  const gaps = random(7920)
  const paths = leaves.map((leaf) => ({ leaf, path: leaf.path.split('.') }))
  for (let i = 0; i < count; i++) {
    const record: Record<string, unknown> = { id: `M${String(i).padStart(6, '0')}` }
    for (const { leaf, path } of paths) {
      const value = valueOf(leaf, values)
      if (gaps.next() >= missing[completeness]) put(record, path, value)
    }
    yield record
  }
}

/** Records with the object shapes and strings that parsed JSON has. */
export const records = (count: number, completeness: Completeness): readonly WorkloadRecord[] =>
  Array.from(
    recordStream(count, completeness),
    (record) => JSON.parse(JSON.stringify(record)) as WorkloadRecord,
  )

/** Puts a value at a path, with what has to stand on the way. */
export function put(
  record: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): void {
  let at = record
  for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>
  at[path.at(-1) as string] = value
}
