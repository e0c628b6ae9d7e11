import type { Report } from '../finding/types.ts'

/** Texts of one agreement are counted, not listed. What is not named here is not known here. */
export function boundText(bound: Report['bound']): string {
  const agreementOf = ({ instrument }: Report['bound'][number]) => instrument.split('.')[0] ?? ''
  return [...new Set(bound.map(agreementOf))]
    .map((id) => {
      const texts = bound.filter((b) => agreementOf(b) === id)
      return texts.length === 1
        ? (texts[0]?.cite ?? id)
        : `${id.toUpperCase()} (${texts.length} texts)`
    })
    .join(', ')
}
