import type { Finding, FindingKind } from './types.ts'

const kinds: readonly FindingKind[] = ['conflict', 'constraint', 'flexibility']

/** Conflicts first, then constraints, then flexibilities; each in the order of the law. */
export function inOrder(
  findings: readonly Finding[],
  law: readonly { readonly id: string }[],
): readonly Finding[] {
  const place = new Map(findings.map(({ provision }) => [provision, 0]))
  law.forEach(({ id }, i) => {
    if (place.has(id)) place.set(id, i)
  })
  return findings.toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      (place.get(a.provision) ?? 0) - (place.get(b.provision) ?? 0),
  )
}
