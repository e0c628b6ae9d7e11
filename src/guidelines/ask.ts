import { endsOf } from '../facts/range.ts'
import { listQuestions } from '../facts/fact.ts'
import type { NumberRange } from '../facts/fact.ts'
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
export interface Ask {
  /** The fields that it looks at; of rows, as in `conditions.kind`. */
  readonly reads: readonly string[]
  readonly answer: (measure: Measure, plan: readonly Measure[]) => Answer
}

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

/** The question for a field; a row has that of its list. */
const questionOf = (path: string): string => {
  const id = path.replaceAll(/\[\d+\]/g, '')
  return questions.get(id) ?? otherQuestions[id] ?? id
}

export const unknown = (path: string, ask = questionOf(path)): Answer => ({
  verdict: 'unknown',
  because: [],
  missing: [{ field: path, ask }],
})

export const decided = (holds: boolean, because: readonly Stated[]): Answer => ({
  verdict: holds ? 'met' : 'not-met',
  because,
  missing: [],
})

const valueAt = (measure: Measure, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], measure)

/**
 * Whether what stands in a field fits; `undefined` where it is too vague to say. More in a set must never make it fit
 * less: of a set that may hold more than is stated, only what fits already is known.
 */
export const field = (path: string, fits: (value: unknown) => boolean | undefined): Ask => ({
  reads: [path],
  answer: (measure) => {
    const value = valueAt(measure, path)
    const holds = value === undefined ? undefined : fits(value)
    const open = holds === false && measure.incomplete?.includes(path) === true
    return holds === undefined || open ? unknown(path) : decided(holds, [{ field: path, value }])
  },
})

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

/** The first number is no greater than the second; the first day no later. Ranges that overlap say neither. */
export const atMost = (path: string, limit: string): Ask => ({
  reads: [path, limit],
  answer: (measure) => {
    const [value, most] = [valueAt(measure, path), valueAt(measure, limit)]
    const absent = [path, limit].filter((at) => valueAt(measure, at) === undefined)
    const holds = absent.length > 0 ? undefined : noGreater(value, most)
    if (holds !== undefined)
      return decided(holds, [
        { field: path, value },
        { field: limit, value: most },
      ])
    const missing = absent.length > 0 ? absent : [path, limit]
    return joined(
      missing.map((at) => unknown(at)),
      'not-met',
    )
  },
})

function noGreater(a: unknown, b: unknown): boolean | undefined {
  if (typeof a === 'string') return a <= (b as string)
  const [x, y] = [ends(a), ends(b)]
  if (x.max !== undefined && y.min !== undefined && x.max <= y.min) return true
  return x.min !== undefined && y.max !== undefined && x.min > y.max ? false : undefined
}

/** The least and greatest that a number, or its range, can be. */
export const ends = (number: unknown): ReturnType<typeof endsOf> =>
  typeof number === 'number' ? { min: number, max: number } : endsOf(number as NumberRange)

type Condition = NonNullable<Measure['conditions']>[number]

/** Whether some condition of the measure fits; `undefined` where it leaves open the key that is named last. */
export const condition = (
  fits: (condition: Condition) => boolean | undefined,
  ...keys: readonly (keyof Condition)[]
): Ask => ({
  reads: keys.length === 0 ? ['conditions'] : keys.map((key) => `conditions.${key}`),
  answer: ({ conditions, incomplete }) => {
    if (conditions === undefined) return unknown('conditions')
    const answers = conditions.map(fits)
    const first = answers.indexOf(true)
    if (first >= 0)
      return decided(true, [{ field: `conditions[${first}]`, value: conditions[first]?.kind }])
    const open = [
      ...answers.flatMap((a, i) => (a === undefined ? [`conditions[${i}].${keys.at(-1)}`] : [])),
      ...(incomplete?.includes('conditions') === true ? ['conditions'] : []),
    ]
    if (open.length > 0)
      return joined(
        open.map((at) => unknown(at)),
        'met',
      )
    return decided(false, [{ field: 'conditions', value: conditions.map((c) => c.kind) }])
  },
})

/** Kleene: one that is not met decides. */
export const all = (...asks: readonly Ask[]): Ask => connected(asks, 'not-met')

/** Kleene: one that is met decides. */
export const any = (...asks: readonly Ask[]): Ask => connected(asks, 'met')

export const not = ({ reads, answer }: Ask): Ask => ({
  reads,
  answer: (measure, plan) => {
    const given = answer(measure, plan)
    if (given.verdict === 'unknown') return given
    return { ...given, verdict: given.verdict === 'met' ? 'not-met' : 'met' }
  },
})

/** What is asked only of those whom it concerns. */
export const where = (concerns: Ask, ask: Ask): Ask => any(not(concerns), ask)

/** What a name or a number shows, and can only be denied in another field: `false` there says that there is none. */
export const unlessDenied = (denial: string, ask: Ask): Ask => ({
  reads: [...ask.reads, denial],
  answer: (measure, plan) => {
    const given = ask.answer(measure, plan)
    if (given.verdict !== 'unknown') return given
    const value = valueAt(measure, denial)
    if (value === false) return decided(false, [{ field: denial, value }])
    return value === true ? given : joined([given, unknown(denial)], 'not-met')
  },
})

const connected = (asks: readonly Ask[], strong: 'met' | 'not-met'): Ask => ({
  reads: [...new Set(asks.flatMap((ask) => ask.reads))],
  answer: (measure, plan) =>
    joined(
      asks.map((ask) => ask.answer(measure, plan)),
      strong,
    ),
})

function joined(answers: readonly Answer[], strong: 'met' | 'not-met'): Answer {
  const deciding = answers.filter((a) => a.verdict === strong)
  if (deciding.length > 0)
    return { verdict: strong, because: deciding.flatMap((a) => a.because), missing: [] }
  const open = answers.filter((a) => a.verdict === 'unknown')
  if (open.length > 0) {
    const missing = open.flatMap((a) => a.missing)
    const once = [...new Map(missing.map((wanted) => [wanted.field, wanted])).values()]
    return { verdict: 'unknown', because: [], missing: once }
  }
  return {
    verdict: strong === 'met' ? 'not-met' : 'met',
    because: answers.flatMap((a) => a.because),
    missing: [],
  }
}
