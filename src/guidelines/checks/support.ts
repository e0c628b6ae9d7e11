import { condition, not, oneOf } from '../ask.ts'

/** The measure gives an advantage. */
export const isSupported = not(oneOf('support.form', ['none']))

/** Something is asked in earnest: required, or needed for an advantage. */
export const asksSomething = condition(
  ({ bite }) => (bite === undefined ? undefined : bite !== 'voluntary'),
  'bite',
)
