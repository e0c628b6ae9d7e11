/** `GATT 1994, Article XX(a), XX(b); TRIMs Agreement, Article 3`, each once. */
export function groupedCitations(citations: readonly string[]): string {
  const groups = new Map<string, string[]>()
  for (const citation of new Set(citations)) {
    const [, instrument = citation, section] = /^(.*), (?:Article )(.*)$/.exec(citation) ?? []
    groups.set(instrument, [
      ...(groups.get(instrument) ?? []),
      ...(section === undefined ? [] : [section]),
    ])
  }
  return [...groups]
    .map(([instrument, sections]) =>
      sections.length === 0 ? instrument : `${instrument}, Article ${sections.join(', ')}`,
    )
    .join('; ')
}
