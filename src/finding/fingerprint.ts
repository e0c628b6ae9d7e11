import { fingerprint } from '../law/hash.ts'
import type { Finding } from './types.ts'

/**
 * What a finding is recognised by from one run to the next: the record, the provision, the kind and the rows, not
 * the place in the file nor the words of the law.
 */
export const fingerprintOf = (
  measure: string | undefined,
  { provision, kind, rows }: Pick<Finding, 'provision' | 'kind' | 'rows'>,
): string => fingerprint([measure ?? '', provision, kind, rows.map((r) => r.label)])
