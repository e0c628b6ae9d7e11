import { applyLaw } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { reportFrom } from '../evaluate/report.ts'
import { cite } from '../finding/cite.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import { withScenario } from '../law/overlay.ts'
import { relinkLaw } from '../law/relink.ts'
import { conflictsBetween } from '../law/scenario-conflicts.ts'
import type { Scenario } from '../law/scenario.ts'
import { topics } from '../law/topics.ts'
import type { Topic } from '../law/topics.ts'
import type { Measure } from '../measure/schema/measure.ts'
import { topicsRaised } from './limbs.ts'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import { openedDefences } from './opened-defences.ts'
import type { OpenedDefence } from './opened-defences.ts'
import { permissionsMet } from './permissions.ts'
import { standings } from './standing.ts'
import type { Standing } from './standing.ts'

type Options = CheckOptions & { readonly asOf: string }

/**
 * The law as a reform, or several together, would have it on a day, linked; the law itself where they do nothing.
 * Throws where two of them settle the same: then their order would decide.
 */
export function lawUnder(law: Law, reform: Scenario | readonly Scenario[], asOf: string): Law {
  const scenarios = [reform].flat() as readonly Scenario[]
  for (const [i, one] of scenarios.entries())
    for (const other of scenarios.slice(i + 1)) {
      const [conflict] = conflictsBetween(one, other)
      if (conflict !== undefined)
        throw new RangeError(`\`${one.id}\` and \`${other.id}\` do not go together: ${conflict}`)
    }
  const rulebook = scenarios.reduce((book, one) => withScenario(book, one, asOf), law.rulebook)
  if (rulebook === law.rulebook) return law
  const { law: linked, diagnostics } = relinkLaw(law, rulebook)
  if (linked === undefined)
    throw new Error(
      `the scenario \`${scenarios.map(({ id }) => id).join('`, `')}\` does not link: ${diagnostics.map((d) => d.message).join('; ')}`,
    )
  return linked
}

/** What a reform would change for a measure, and what it leaves as it is. */
export interface ScenarioEffect {
  readonly scenario: Scenario
  readonly changes: readonly Change[]
  /** Conflicts that stay. */
  readonly unchanged: readonly Named[]
  /** Defences that it opens and the record does not decide: whether it helps hangs on facts. */
  readonly mayHelp: readonly OpenedDefence[]
  /** What it says that it leaves as it is, for any measure. */
  readonly untouched: readonly Named[]
  /** Values that the proposal does not set: whatever reads them stays undetermined. */
  readonly unset: readonly string[]
}

interface Named {
  readonly provision: string
  readonly citation: string
}

/** Compares the law as it stands with the law under a scenario. */
export const compareScenario = (
  law: Law,
  measure: Measure,
  options: Options & { readonly scenario: Scenario },
): ScenarioEffect =>
  compareLaws([law, lawUnder(law, options.scenario, options.asOf)], measure, options)

/** The same, where the law under the scenario is at hand: it serves many measures. */
export function compareLaws(
  [law, reformed]: readonly [Law, Law],
  measure: Measure,
  { scenario, ...options }: Options & { readonly scenario: Scenario },
): ScenarioEffect {
  const now = applyLaw(law, measure, options)
  const then = applyLaw(reformed, measure, options)
  const [before, after] = [standings(now), standings(then)]
  return {
    scenario,
    mayHelp: openedDefences(reportFrom(now), reportFrom(then)),
    changes: changesBetween(before, after),
    unchanged: [...after.values()]
      .filter(
        ({ kind, linked }) => kind === 'conflict' && before.get(linked.id)?.kind === 'conflict',
      )
      .map(({ linked }) => named(linked)),
    untouched: (scenario['does-not-touch'] ?? []).flatMap((id) => {
      const linked = law.byId.get(id)
      return linked === undefined ? [] : [named(linked)]
    }),
    unset: unsetIn(scenario),
  }
}

const unsetIn = ({ values = [], 'new-values': added = [] }: Scenario): readonly string[] => [
  ...values.filter(({ value }) => value === null).map(({ id }) => id),
  ...added.filter(({ entries }) => entries.some(({ value }) => value === null)).map(({ id }) => id),
]

const named = ({ id, instrument, provision }: LinkedProvision): Named => ({
  provision: id,
  citation: cite(instrument, provision).text,
})

/** Compares the law of two days. */
export const compareDates = (
  law: Law,
  measure: Measure,
  {
    dates: [first, second],
    ...options
  }: CheckOptions & { readonly dates: readonly [string, string] },
): readonly Change[] =>
  changesBetween(
    standings(applyLaw(law, measure, { ...options, asOf: first })),
    standings(applyLaw(law, measure, { ...options, asOf: second })),
  )

/** How an agreement stands to a baseline on one topic, for a measure. */
export type Delta = 'plus' | 'minus' | 'extra' | 'same' | 'clarified' | 'silent'

export interface TopicDelta {
  readonly topic: Topic
  readonly delta: Delta
  readonly base: readonly Placed[]
  readonly other: readonly Placed[]
}

export interface Placed {
  readonly provision: string
  readonly citation: string
  readonly weight: Weight
}

/** How hard a provision bears on the measure: from an express permission to a breach. */
export type Weight = 'permits' | 'respected' | 'may-bear' | 'breached'
const order: readonly Weight[] = ['permits', 'respected', 'may-bear', 'breached']

/**
 * What one agreement is against another for a measure, topic by topic. `plus`: it bears harder. `minus`: it bears
 * less, and the other still binds. `extra`: only it has a rule that bears on the measure. `clarified`: it says that
 * the measure is permitted, where the other does not. `silent`: the other has a rule that bears, and it has
 * none. Where one is merely stricter both can be obeyed: that is divergence and no clash.
 */
export function compareInstruments(
  law: Law,
  measure: Measure,
  { base, other, ...options }: Options & { readonly base: string; readonly other: string },
): readonly TopicDelta[] {
  const bears = (instrument: string) =>
    bearingBy(law, measure, { ...options, instruments: [instrument] })
  const [first, second] = [bears(base), bears(other)]
  return (Object.keys(topics) as Topic[])
    .filter((topic) => first.has(topic) || second.has(topic))
    .map((topic): TopicDelta => {
      const [a, b] = [first.get(topic) ?? [], second.get(topic) ?? []]
      return { topic, delta: deltaOf(a, b), base: a, other: b }
    })
}

function deltaOf(base: readonly Placed[], other: readonly Placed[]): Delta {
  const heaviest = (placed: readonly Placed[]) =>
    Math.max(
      -1,
      ...placed.filter((p) => p.weight !== 'permits').map((p) => order.indexOf(p.weight)),
    )
  const [a, b] = [heaviest(base), heaviest(other)]
  if (b < 0 && other.length > 0) return a < 0 && base.length > 0 ? 'same' : 'clarified'
  if (b < 0) return 'silent'
  if (a < 0) return 'extra'
  return a === b ? 'same' : b > a ? 'plus' : 'minus'
}

/** The provisions of the chosen instruments that bear on a measure, by topic. */
function bearingBy(
  law: Law,
  measure: Measure,
  options: Options,
): ReadonlyMap<Topic, readonly Placed[]> {
  const applied = applyLaw(law, measure, options)
  const found = new Map<Topic, Placed[]>()
  const add = (linked: Standing['linked'], weight: Weight) => {
    const { provision, instrument } = linked
    const placed = { provision: provision.id, citation: cite(instrument, provision).text, weight }
    for (const topic of topicsRaised(provision.topics ?? [], measure))
      found.set(topic, [...(found.get(topic) ?? []), placed])
  }
  for (const one of standings(applied).values()) {
    const weight = weightOf(one)
    if (weight !== undefined) add(one.linked, weight)
  }
  for (const linked of permissionsMet(applied)) add(linked, 'permits')
  return found
}

function weightOf({ kind, status }: Standing): Weight | undefined {
  if (kind === 'conflict') return 'breached'
  if (kind !== 'constraint') return undefined
  return status === 'not-established' || status === 'defeated' ? 'respected' : 'may-bear'
}
