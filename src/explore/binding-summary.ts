import type { BindingLabel, BindingPicture } from './binding.ts'

/** Over many measures: how often law binds, and which provisions do. Counts only, never one score. */
export interface BindingSummary {
  readonly measures: number
  readonly byMeasure: Readonly<Record<BindingLabel, number>>
  /** Of the silent, those in which constraints may apply or not, for want of facts. */
  readonly silentForWantOfFacts: number
  /** Provisions that bear on some measure, with in how many they have which label; the most binding first. */
  readonly byProvision: readonly ProvisionCount[]
  /** Constraints whose very reach is open, with in how many measures. */
  readonly open: readonly Counted[]
  /** Facts that findings wait for, with in how many measures. */
  readonly wanted: readonly Counted[]
}

interface ProvisionCount {
  readonly provision: string
  readonly citation: string
  readonly status: string
  readonly binding: number
  readonly conditional: number
  readonly slack: number
}

export interface Counted {
  readonly name: string
  readonly count: number
}

/** Counts as measures pass; no measure is kept. */
export interface BindingTally {
  readonly add: (picture: BindingPicture) => void
  readonly result: () => BindingSummary
}

export function startBindingTally(): BindingTally {
  const byMeasure = { binding: 0, conditional: 0, slack: 0, silent: 0 }
  const byProvision = new Map<
    string,
    { -readonly [K in keyof ProvisionCount]: ProvisionCount[K] }
  >()
  const open = new Map<string, number>()
  const wanted = new Map<string, number>()
  let measures = 0
  let silentForWantOfFacts = 0
  return {
    add: ({ label, bindings, open: left }) => {
      measures++
      byMeasure[label]++
      if (label === 'silent' && left.length > 0) silentForWantOfFacts++
      // Rows of one measure that meet a provision alike count once.
      const met = new Map(bindings.map((b) => [`${b.provision} ${b.label}`, b]))
      for (const { provision, citation, status, label: of } of met.values()) {
        const known = byProvision.get(provision) ?? {
          provision,
          citation,
          status,
          binding: 0,
          conditional: 0,
          slack: 0,
        }
        if (of !== 'silent') known[of]++
        byProvision.set(provision, known)
      }
      for (const id of left) count(open, id)
      for (const fact of new Set(bindings.flatMap((b) => b.missing))) count(wanted, fact)
    },
    result: () => ({
      measures,
      byMeasure,
      silentForWantOfFacts,
      byProvision: [...byProvision.values()].toSorted(
        (a, b) => b.binding - a.binding || b.conditional - a.conditional || b.slack - a.slack,
      ),
      open: counted(open),
      wanted: counted(wanted),
    }),
  }
}

const count = (counts: Map<string, number>, name: string) =>
  void counts.set(name, (counts.get(name) ?? 0) + 1)

const counted = (counts: ReadonlyMap<string, number>): readonly Counted[] =>
  [...counts].map(([name, times]) => ({ name, count: times })).toSorted((a, b) => b.count - a.count)
