import type { Condition, DatedEntry, DatedValue, Provision, Span } from './article.ts'
import type { EncodedInstrument, Rulebook } from './rulebook.ts'
import type { Scenario } from './scenario.ts'

/**
 * The law as a reform would have it on a day: the rulebook with the scenario's edits. Outside the time of the
 * scenario, or if it edits nothing, it is the same rulebook. Nothing but what the scenario names is changed.
 */
export function withScenario(rulebook: Rulebook, scenario: Scenario, asOf: string): Rulebook {
  const { from, until } = scenario.effective
  if (asOf < from || (until !== undefined && asOf >= until) || !edits(scenario)) return rulebook
  return {
    ...rulebook,
    readings: rulebook.readings.map((reading) => {
      const position = scenario.readings?.[reading.id]
      return position === undefined ? reading : { ...reading, default: position }
    }),
    instruments: rulebook.instruments.map((encoded) => edit(encoded, scenario)),
  }
}

/** Whether it changes any law: what only informs does not. */
export const edits = (scenario: Scenario): boolean =>
  (['provisions', 'extends', 'force', 'values', 'readings'] as const).some(
    (edit) => scenario[edit] !== undefined,
  )

/** Whatever names nothing of an instrument leaves it as it is, unread. */
function edit(encoded: EncodedInstrument, scenario: Scenario): EncodedInstrument {
  const { id } = encoded.instrument
  const ours = (name: string) => name.startsWith(`${id}.`)
  const added = (scenario.provisions ?? []).filter((p) => ours(p.id))
  const values = (scenario['new-values'] ?? []).filter((v) => ours(v.id))
  const touched = [
    ...(scenario.extends ?? []).map((e) => e.provision),
    ...(scenario.force ?? []).map((f) => f.provision),
    ...(scenario.values ?? []).map((v) => v.id),
  ].some(ours)
  if (added.length === 0 && values.length === 0 && !touched) return encoded
  const articles = encoded.articles.map(({ file, article }) => ({
    file,
    article: {
      ...article,
      provisions: article.provisions.map((provision) => changed(provision, scenario)),
      ...(article.values === undefined
        ? {}
        : { values: article.values.map((value) => changedValue(value, scenario)) }),
    },
  }))
  const folder = encoded.articles[0]?.file.split('/').slice(0, -1).join('/') ?? id
  const file = {
    file: `${folder}/scenario-${scenario.id}.yaml`,
    article: {
      article: scenario.id,
      title: scenario.title,
      values,
      provisions: added.map((provision) => timed(provision, scenario)),
    },
  }
  return {
    instrument: encoded.instrument,
    articles: added.length + values.length === 0 ? articles : [...articles, file],
    notEncoded: encoded.notEncoded,
  }
}

/** A dated value with the entries that the scenario gives it; itself where it gives none. */
const changedValue = (value: DatedValue, scenario: Scenario): DatedValue =>
  (scenario.values ?? []).some(({ id }) => id === value.id)
    ? { ...value, entries: entriesOf(value, scenario) }
    : value

/** A provision with the force and the grounds that the scenario adds to it; itself where it adds none. */
function changed(provision: Provision, scenario: Scenario): Provision {
  const spans = (scenario.force ?? [])
    .filter((f) => f.provision === provision.id)
    .map((f) => forBeneficiaries(spanOf(f), scenario))
  const grounds = (scenario.extends ?? []).filter((e) => e.provision === provision.id)
  if (spans.length === 0 && grounds.length === 0) return provision
  const elements = grounds.reduce((all, { element, by }) => {
    const known = all[element]
    if (known === undefined) return all
    const part = known.result === undefined ? 'meets' : 'result'
    return { ...all, [element]: { ...known, [part]: [known[part] ?? [], by].flat() } }
  }, provision.elements)
  return {
    ...provision,
    elements,
    // What is in force as long as its instrument needs no further time.
    ...(provision.force === undefined ? {} : { force: [...provision.force, ...spans] }),
  }
}

/** What is added is in force as long as the scenario is, for its beneficiaries. */
const timed = (provision: Provision, scenario: Scenario): Provision => ({
  ...provision,
  force: (provision.force ?? [scenario.effective as Span]).map((span) =>
    forBeneficiaries(span, scenario),
  ),
})

type Named<T, K extends string> = T & Readonly<Record<K, string>>

function spanOf(named: Named<Span, 'provision'>): Span {
  const { provision: _, ...span } = named
  return span
}

function entryOf(named: Named<DatedEntry, 'id'>): DatedEntry {
  const { id: _, ...entry } = named
  return entry
}

function forBeneficiaries<T extends { when?: Condition | undefined }>(
  span: T,
  { beneficiaries }: Scenario,
): T {
  if (beneficiaries === undefined) return span
  return { ...span, when: both(span.when, beneficiaries.when) }
}

const both = (a: Condition | undefined, b: Condition): Condition =>
  a === undefined ? b : { and: [a, b] }

/** The entries of a value, those that the scenario replaces cut off where its own begin. */
function entriesOf(
  { id, entries }: { readonly id: string; readonly entries: readonly DatedEntry[] },
  scenario: Scenario,
): DatedEntry[] {
  const news = (scenario.values ?? [])
    .filter((v) => v.id === id)
    .map((v) => forBeneficiaries(entryOf(v), scenario))
  return news.reduce<DatedEntry[]>(
    (all, entry) => [...all.flatMap((old) => around(old, entry)), entry],
    [...entries],
  )
}

/** What is left of an entry beside a newer one: the time before it, the time after it, and those it leaves out. */
function around(old: DatedEntry, { from, until, when }: DatedEntry): readonly DatedEntry[] {
  const ends = old.until ?? '9999-12-31'
  const newEnds = until ?? '9999-12-31'
  if (ends <= from || old.from >= newEnds) return [old]
  return [
    ...(old.from < from ? [{ ...old, until: from }] : []),
    ...(when === undefined
      ? []
      : [
          {
            ...old,
            from: old.from > from ? old.from : from,
            ...(newEnds < ends ? { until: newEnds } : {}),
            when: both(old.when, { '!': when }),
          },
        ]),
    ...(until !== undefined && until < ends ? [{ ...old, from: until }] : []),
  ]
}
