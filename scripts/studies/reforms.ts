import { compareLaws, lawUnder } from '../../src/explore/compare.ts'
import type { ScenarioEffect } from '../../src/explore/compare.ts'
import type { Change } from '../../src/explore/changes.ts'
import { bundledScenarios } from '../../src/law/bundled-scenarios-read.ts'
import type { Law } from '../../src/law/link.ts'
import type { Scenario } from '../../src/law/scenario.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import type { Block } from '../../src/render/document.ts'
import { groupedCitations } from '../../src/render/grouped-citations.ts'

/** The first day on which every reform that is tried could be in force. */
export const triedOn = '2027-01-01'

/** A reform, and the law as it would have it. */
export interface Reform {
  readonly scenario: Scenario
  readonly reformed: Law
}

/** The reforms of these ids. Each is linked into the law once, which is most of what studies cost. */
export const reformsOf = (law: Law, ids: readonly string[]): readonly Reform[] =>
  bundledScenarios()
    .filter((s) => ids.includes(s.id))
    .map((scenario) => ({ scenario, reformed: lawUnder(law, scenario, triedOn) }))

/** What reforms would change for a measure, reform by reform, and what none of them touches. */
export function reformsTried(
  law: Law,
  measure: Measure,
  reforms: readonly Reform[],
): readonly Block[] {
  const effects = reforms.map(({ scenario, reformed }) =>
    compareLaws([law, reformed], measure, { asOf: triedOn, scenario }),
  )
  const [first, ...others] = effects.map((e) => e.unchanged.map((u) => u.citation))
  const left = [...new Set(first ?? [])].filter((c) => others.every((cited) => cited.includes(c)))
  const moving = effects.filter((e) => e.changes.length > 0 || e.mayHelp.length > 0)
  const idle = effects.filter((e) => !moving.includes(e)).map((e) => e.scenario.title)
  return [
    ...(moving.length === 0
      ? []
      : [
          {
            head: ['reform', 'by whom', 'what would change', 'what it opens, and what that needs'],
            rows: moving.map((effect) => [
              `${effect.scenario.title}. ${effect.scenario.summary}`,
              `${effect.scenario.proposer} (${effect.scenario.source.year}); ${effect.scenario.status}`,
              effect.changes.length === 0
                ? 'nothing on the facts stated'
                : [...new Set(effect.changes.map(changeSaid))].join('; '),
              openedBy(effect),
            ]),
          },
        ]),
    ...(idle.length === 0 ? [] : [{ text: `Without effect on this measure: ${idle.join('; ')}.` }]),
    ...(left.length === 0
      ? []
      : [
          {
            text: `What the law of that day forbids and none of them clears on the facts stated: ${groupedCitations(left)}.`,
          },
        ]),
  ]
}

const changeSaid = ({ citation, from, to }: Change): string =>
  `${citation}: from ${from?.kind ?? 'no finding'}${from === undefined ? '' : ` (${from.status})`} to ${to?.kind ?? 'no finding'}${to === undefined ? '' : ` (${to.status})`}`

const openedBy = ({ mayHelp }: ScenarioEffect): string =>
  mayHelp.length === 0
    ? '–'
    : mayHelp
        .map(({ citation, against, missing }) => {
          const asks = missing.slice(0, 4).map(({ ask }) => ask.split('\n')[0] ?? ask)
          return `${citation}, against ${against.join(', ')}: ${asks.join(' ')}`
        })
        .join('; ')
