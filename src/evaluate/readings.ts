import type { LinkedProvision } from '../law/link.ts'
import type { Finding } from '../finding/types.ts'
import type { Applied } from './apply.ts'

/** The readings that a provision's own tests and edges rely on, and which position was taken. */
export function readingsOf(
  { law, record }: Applied,
  { provision }: LinkedProvision,
): Finding['readings'] {
  const text = JSON.stringify([provision.elements, provision.defeats])
  const taken = record['reading'] as Readonly<Record<string, string>>
  return law.rulebook.readings
    .filter((reading) => text.includes(`"reading.${reading.id}"`))
    .map((reading) => {
      const position = taken[reading.id] ?? reading.default
      return { reading: reading.id, position, isDefault: position === reading.default }
    })
}
