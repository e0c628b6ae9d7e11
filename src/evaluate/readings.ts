import type { Finding } from '../finding/types.ts'
import type { LinkedProvision } from '../law/link.ts'
import type { Applied } from './apply.ts'

/** The readings that a provision relies on, and which position was taken. */
export function readingsOf(
  { law, record }: Applied,
  { readings }: LinkedProvision,
): Finding['readings'] {
  const taken = record['reading'] as Readonly<Record<string, string>>
  return law.rulebook.readings
    .filter((reading) => readings.includes(reading.id))
    .map((reading) => {
      const position = taken[reading.id] ?? reading.default
      return { reading: reading.id, position, isDefault: position === reading.default }
    })
}
