import type { Finding, MissingFact, Report } from '../finding/types.ts'

/** A defence that one law knows and another does not, and that the record leaves open: it may help, once facts are known. */
export interface OpenedDefence {
  readonly provision: string
  readonly citation: string
  /** What it would answer. */
  readonly against: readonly string[]
  /** What has to be found out before it helps. */
  readonly missing: readonly MissingFact[]
}

/** Open defences of the second report that the first does not have, on the findings themselves or inside what they read. */
export function openedDefences(before: Report, after: Report): readonly OpenedDefence[] {
  const known = new Set(before.findings.flatMap((f) => openIn(f).map((d) => d.provision)))
  const found = new Map<string, OpenedDefence>()
  for (const finding of after.findings)
    for (const { provision, citation, missing } of openIn(finding)) {
      if (known.has(provision)) continue
      const one = found.get(provision) ?? { provision, citation, against: [], missing }
      const against = [...new Set([...one.against, finding.citation.text])]
      found.set(provision, {
        ...one,
        against,
        missing: one.missing.length > 0 ? one.missing : missing,
      })
    }
  return [...found.values()]
}

interface Open {
  readonly provision: string
  readonly citation: string
  readonly missing: readonly MissingFact[]
}

const openIn = ({ openDefences, elements }: Finding): readonly Open[] => [
  ...openDefences,
  ...elements.flatMap(({ unless = [], missing }) => unless.map((d) => ({ ...d, missing }))),
]
