import { condition } from '../ask.ts'

/** Some condition asks for domestic goods or value added at home. */
export const asksForContent = condition(
  ({ kind, favours }) => {
    if (kind === 'value-added') return true
    if (kind !== 'origin') return false
    return favours === undefined ? undefined : favours !== 'neither'
  },
  'kind',
  'favours',
)
