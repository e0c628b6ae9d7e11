import type { Finding } from '../finding/types.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { Applied } from './apply.ts'

/** The readings that a provision relies on, and which position was taken. */
export function readingsOf(
  applied: Applied,
  { readings }: Pick<LinkedProvision, 'readings'>,
): Finding['readings'] {
  const taken = applied.record['reading'] as Readonly<Record<string, string>>
  return applied.law.rulebook.readings
    .filter((reading) => readings.includes(reading.id))
    .map((reading) => {
      const position = taken[reading.id] ?? reading.default
      return { reading: reading.id, position, isDefault: position === reading.default }
    })
}
