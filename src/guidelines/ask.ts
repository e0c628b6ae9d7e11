import { listQuestions } from '../facts/fact.ts'
import { recordFacts } from '../measure/generated/facts.ts'
import type { Measure } from '../measure/schema/measure.ts'

/** What a field holds, as it stands in the record. */
export interface Stated {
  /** Dotted path in the record. */
  readonly field: string
  readonly value: unknown
}

/** A field that would settle a check. */
export interface Wanted {
  readonly field: string
  readonly ask: string
}

/** Three values: what a record does not say is unknown, and unknown is not a no. */
export interface Answer {
  readonly verdict: 'met' | 'not-met' | 'unknown'
  /** What decided it; empty where it is unknown. */
  readonly because: readonly Stated[]
  /** What is missing; empty where it is decided. */
  readonly missing: readonly Wanted[]
}

/** A question put to a record, and to the other measures of its plan. */
export type Ask = (measure: Measure, plan: readonly Measure[]) => Answer

const questions: ReadonlyMap<string, string> = new Map([
  ...Object.entries(listQuestions),
  ...recordFacts.map((fact) => [fact.id, fact.ask] as const),
])

/** Fields that no rule reads, and so no catalogue lists. */
const otherQuestions: Readonly<Record<string, string>> = {
  'design.alternatives-considered':
    'Which alternatives were considered, and why were they left? (`[]`: none)',
  'design.indicators': 'By which indicators is success measured, from where to where? (`[]`: none)',
  'design.monitor': 'Who monitors it and answers for it?',
  'design.spillovers': 'Which spillovers are expected?',
}

const questionOf = (field: string): string => questions.get(field) ?? otherQuestions[field] ?? field

export const unknown = (field: string, ask = questionOf(field)): Answer => ({
  verdict: 'unknown',
  because: [],
  missing: [{ field, ask }],
})

export const decided = (holds: boolean, because: readonly Stated[]): Answer => ({
  verdict: holds ? 'met' : 'not-met',
  because,
  missing: [],
})

const valueAt = (measure: Measure, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], measure)

/**
 * Whether what stands in a field fits; `undefined` where it is too vague to say. More in a set must never make it fit
 * less: of a set that may hold more than is stated, only what fits already is known.
 */
export const field =
  (path: string, fits: (value: unknown) => boolean | undefined): Ask =>
  (measure) => {
    const value = valueAt(measure, path)
    const holds = value === undefined ? undefined : fits(value)
    const open = holds === false && measure.incomplete?.includes(path) === true
    return holds === undefined || open ? unknown(path) : decided(holds, [{ field: path, value }])
  }

/** The field says yes. */
export const yes = (path: string): Ask => field(path, (value) => value === true)

/** Anything is said there: names and explanations, which nobody can judge from outside. */
export const said = (path: string): Ask => field(path, () => true)

/** The field holds one of these codes; of a set, at least one of them. */
export const oneOf = (path: string, codes: readonly string[]): Ask =>
  field(path, (value) => [value].flat().some((code) => codes.includes(code as string)))

/** The set holds all of these codes. */
export const everyOf = (path: string, codes: readonly string[]): Ask =>
  field(path, (value) => codes.every((code) => (value as string[]).includes(code)))

/** A list or set with something in it. */
export const filled = (path: string): Ask =>
  field(path, (value) => Array.isArray(value) && value.length > 0)

type Condition = NonNullable<Measure['conditions']>[number]

/** Whether some condition of the measure fits; `undefined` where the condition does not say. */
export const condition =
  (fits: (condition: Condition) => boolean | undefined): Ask =>
  ({ conditions, incomplete }) => {
    if (conditions === undefined) return unknown('conditions')
    const answers = conditions.map(fits)
    const first = answers.indexOf(true)
    if (first >= 0)
      return decided(true, [{ field: `conditions[${first}]`, value: conditions[first]?.kind }])
    if (answers.includes(undefined) || incomplete?.includes('conditions') === true)
      return unknown('conditions')
    return decided(false, [{ field: 'conditions', value: conditions.map((c) => c.kind) }])
  }

/** Kleene: one that is not met decides. */
export const all =
  (...asks: readonly Ask[]): Ask =>
  (measure, plan) =>
    joined(
      asks.map((ask) => ask(measure, plan)),
      'not-met',
    )

/** Kleene: one that is met decides. */
export const any =
  (...asks: readonly Ask[]): Ask =>
  (measure, plan) =>
    joined(
      asks.map((ask) => ask(measure, plan)),
      'met',
    )

export const not =
  (ask: Ask): Ask =>
  (measure, plan) => {
    const answer = ask(measure, plan)
    if (answer.verdict === 'unknown') return answer
    return { ...answer, verdict: answer.verdict === 'met' ? 'not-met' : 'met' }
  }

function joined(answers: readonly Answer[], strong: 'met' | 'not-met'): Answer {
  const deciding = answers.filter((a) => a.verdict === strong)
  if (deciding.length > 0)
    return { verdict: strong, because: deciding.flatMap((a) => a.because), missing: [] }
  const open = answers.filter((a) => a.verdict === 'unknown')
  if (open.length > 0)
    return { verdict: 'unknown', because: [], missing: open.flatMap((a) => a.missing) }
  return {
    verdict: strong === 'met' ? 'not-met' : 'met',
    because: answers.flatMap((a) => a.because),
    missing: [],
  }
}
