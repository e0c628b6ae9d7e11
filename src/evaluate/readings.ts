import type { Finding } from '../finding/types.ts'
import type { Applied } from './apply.ts'

/** Of these readings, in the order of the rulebook, which position was taken. */
export function positionsTaken(applied: Applied, readings: readonly string[]): Finding['readings'] {
  const taken = applied.record['reading'] as Readonly<Record<string, string>>
  return applied.law.rulebook.readings
    .filter((reading) => readings.includes(reading.id))
    .map((reading) => {
      const position = taken[reading.id] ?? reading.default
      return { reading: reading.id, position, isDefault: position === reading.default }
    })
}
