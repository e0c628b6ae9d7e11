import { follow } from '../condition/values.ts'
import { applyLaw } from '../evaluate/apply.ts'
import type { CheckOptions } from '../evaluate/options.ts'
import { reportOn } from '../evaluate/report.ts'
import type { MissingFact, Report } from '../finding/types.ts'
import type { Knower } from '../facts/fact.ts'
import type { Law } from '../law/link.ts'
import { derivedFacts } from '../measure/derive.ts'
import type { Measure } from '../measure/schema/measure.ts'
import type { Path } from '../source/diagnostic.ts'
import { answersTo } from './answers.ts'
import type { Answer } from './answers.ts'
import { changesBetween } from './changes.ts'
import type { Change } from './changes.ts'
import { defendsAim } from './defending.ts'
import { edited } from './edit.ts'
import { standings } from './standing.ts'

/** A missing fact that matters, with what follows from each answer. */
export interface Question {
  readonly fact: string
  /** Where the answer goes in the record. */
  readonly path: Path
  readonly ask: string
  readonly knows: Knower
  /** Somebody answered it, and it is contested. */
  readonly disputed: boolean
  /** Findings that some answer changes by itself. */
  readonly decides: readonly string[]
  readonly answers: readonly (Answer & { readonly changes: readonly Change[] })[]
  /** Findings in which it is missing. */
  readonly concerns: readonly string[]
  /** It bears on a test, on a defence that is pleaded, or only on defences that nobody relies on so far. */
  readonly bearsOn: Bearing
}

type Bearing = 'test' | 'pleaded-defence' | 'other-defence'
const bearings: readonly Bearing[] = ['test', 'pleaded-defence', 'other-defence']

type Options = CheckOptions & { readonly asOf: string }

/**
 * What to find out next, most decisive first: how many findings an answer decides by itself, then in how many the
 * fact is missing, those first that an exception for a declared aim asks. Facts on which no finding waits are not asked
 * for; those that only serve a defence on which nobody relies come last.
 */
export function questionsOn(law: Law, measure: Measure, options: Options): readonly Question[] {
  const before = standings(applyLaw(law, measure, options))
  const report = reportOn(law, measure, options)
  const found = missingIn(report).map(({ missing, concerns, bearsOn }): Question => {
    const answers = candidates(law, measure, missing).map((answer) => {
      const answered = edited(measure, [{ path: missing.path, to: answer.value }])
      const after = standings(applyLaw(law, answered, options))
      return { ...answer, changes: changesBetween(before, after) }
    })
    return {
      fact: missing.fact,
      path: missing.path,
      ask: missing.ask,
      knows: missing.knows as Knower,
      disputed: missing.disputed === true,
      decides: [
        ...new Set(answers.flatMap((a) => a.changes.filter(isDecision).map((c) => c.provision))),
      ],
      answers,
      concerns,
      bearsOn,
    }
  })
  return found.toSorted(
    (a, b) =>
      bearings.indexOf(a.bearsOn) - bearings.indexOf(b.bearsOn) ||
      b.decides.length - a.decides.length ||
      Number(defendsAim(measure, b.fact)) - Number(defendsAim(measure, a.fact)) ||
      b.concerns.length - a.concerns.length,
  )
}

/** A rule that comes into sight, itself undecided, decides nothing. */
const isDecision = ({ from, to }: Change) => from !== undefined || to?.status !== 'undetermined'

/** Facts that findings wait for, in their elements, in what these rest on, and in open defences. */
function missingIn({ findings, arguments: all }: Report) {
  const found = new Map<string, { missing: MissingFact; concerns: string[]; bearsOn: Bearing }>()
  for (const finding of findings) {
    const resting = finding.elements
      .filter((e) => e.verdict === 'undetermined')
      .flatMap((e) => e.see ?? [])
      .flatMap((id) => all[id]?.elements ?? [])
      .filter((e) => e.verdict === 'undetermined')
      .flatMap((e) => e.missing)
    const defences = finding.openDefences.flatMap(({ pleaded, missing }) =>
      missing.map((m) => ({ missing: m, bearsOn: defenceBearing(pleaded) })),
    )
    const own = [...finding.missingFacts, ...resting].map((missing) => ({
      missing,
      bearsOn: 'test' as const,
    }))
    for (const { missing, bearsOn } of [...own, ...defences]) {
      const key = missing.path.join('.')
      const entry = found.get(key) ?? { missing, concerns: [], bearsOn }
      found.set(key, entry)
      if (bearings.indexOf(bearsOn) < bearings.indexOf(entry.bearsOn)) entry.bearsOn = bearsOn
      if (!entry.concerns.includes(finding.provision)) entry.concerns.push(finding.provision)
    }
  }
  return [...found.values()]
}

const defenceBearing = (pleaded: boolean): Bearing =>
  pleaded ? 'pleaded-defence' : 'other-defence'

/** Of a list the one answer that can be tried is that it is empty: rows are for people to write. */
function candidates(law: Law, measure: Measure, { fact, path }: MissingFact): readonly Answer[] {
  const known = law.catalogue.get(fact)
  if (known === undefined) return [{ value: [], says: 'none' }]
  const against = againstOther(measure, { fact, path })
  return against.length > 0 ? against : answersTo(law.table, known)
}

/** A number that counts by its distance from another is below it, equal to it, or above. */
function againstOther(
  measure: Measure,
  { fact, path }: Pick<MissingFact, 'fact' | 'path'>,
): readonly Answer[] {
  return derivedFacts.flatMap(({ minuend, subtrahend }) => {
    if (fact !== minuend && fact !== subtrahend) return []
    const key = (fact === minuend ? subtrahend : minuend).split('.').at(-1) as string
    const other = follow(measure, [...path.slice(0, -1), key])
    if (typeof other !== 'number') return []
    return [
      { value: { below: other }, says: `less than ${other}` },
      { value: other, says: String(other) },
      { value: { above: other }, says: `more than ${other}` },
    ]
  })
}
