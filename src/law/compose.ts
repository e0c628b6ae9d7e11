import { isError } from '../source/diagnostic.ts'
import type { Outcome } from '../source/diagnostic.ts'
import { linkLaw } from './link.ts'
import type { Law } from './link.ts'
import type { EncodedInstrument, Rulebook } from './rulebook.ts'

/** What every law needs beside its instruments: `policyspace/law/head`. */
export type LawHead = Pick<Rulebook, 'lawAsOf' | 'readings' | 'membership'>

/** One instrument: `policyspace/law/wto.scm`, say. */
export type LawPack = EncodedInstrument

/**
 * Links a law of packs. What a pack reads of another has to be among them: what is wanting is named.
 *
 * @example
 * import { head } from 'policyspace/law/head'
 * import { pack as scm } from 'policyspace/law/wto.scm'
 * const law = composeLaw(head, [scm])
 */
export function composeLaw(head: LawHead, packs: readonly LawPack[]): Outcome<Law> {
  const { law, diagnostics } = linkLaw({ ...head, instruments: packs })
  return law === undefined
    ? { ok: false, diagnostics: diagnostics.filter(isError) }
    : { ok: true, value: law, diagnostics: diagnostics.filter((d) => !isError(d)) }
}
