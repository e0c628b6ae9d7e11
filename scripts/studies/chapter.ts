import { reportOn } from '../../src/evaluate/report.ts'
import { alternativesTo } from '../../src/explore/alternatives.ts'
import { compareDates } from '../../src/explore/compare.ts'
import { questionsOn } from '../../src/explore/questions.ts'
import type { Question } from '../../src/explore/questions.ts'
import { redesign } from '../../src/explore/redesign.ts'
import type { Redesigns } from '../../src/explore/redesign.ts'
import type { Finding, Report } from '../../src/finding/types.ts'
import type { Law } from '../../src/law/link.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import type { Block, Document, Item } from '../../src/render/document.ts'
import { datesPage, questionsPage } from '../../src/render/explored.ts'
import { groupedCitations } from '../../src/render/grouped-citations.ts'
import { redesignPage } from '../../src/render/redesign-page.ts'
import { reformsTried, triedOn } from './reforms.ts'
import type { Reform } from './reforms.ts'
import type { Study } from './studies.ts'

/** What is said about one measure: in short, the findings, what to find out, what to change, what a reform would do. */
export function chapter(
  { law, reforms, study }: { law: Law; reforms: readonly Reform[]; study: Study },
  measure: Measure,
): Document {
  const options = { asOf: study.asOf }
  const report = reportOn(law, measure, options)
  const found = redesign(law, measure, options)
  const questions = questionsOn(law, measure, options).filter((q) => q.decides.length > 0)
  const onTests = questions.filter((q) => q.bearsOn !== 'other-defence').slice(0, 5)
  const onDefences = questions.filter((q) => q.bearsOn === 'other-defence').slice(0, 2)
  return [
    { heading: measure.title, level: 2 },
    { text: measure.description ?? '' },
    { list: inShort(report, found, onTests).map((text) => ({ text })) },
    { heading: `What the law of ${study.asOf} makes of it`, level: 3 },
    {
      text: `${report.bound.length} of the encoded instruments bind ${measure.actor.member} on that day.`,
    },
    ...findingsBlocks(report.findings),
    ...graduationOf(law, measure, study),
    ...below(questionsPage('', [...onTests, ...onDefences])),
    ...(found.conflicts.length === 0
      ? []
      : below(redesignPage('', found, alternativesTo(law, measure, options)).slice(3))),
    { heading: `What reforms would do, tried on ${triedOn}`, level: 3 },
    ...reformsTried(law, measure, reforms),
  ]
}

function inShort(
  { findings }: Report,
  { redesigns }: Redesigns,
  [question]: readonly Question[],
): readonly string[] {
  const named = (kind: Finding['kind']) => [
    ...new Set(findings.filter((f) => f.kind === kind).map((f) => f.citation.text)),
  ]
  const conflicts = named('conflict')
  const constraints = named('constraint')
  const [best] = redesigns
  return [
    conflicts.length === 0
      ? 'No conflict is found on the facts stated.'
      : `In conflict with ${groupedCitations(conflicts)}.`,
    ...(constraints.length === 0
      ? []
      : [`Constrained besides by ${groupedCitations(constraints)}.`]),
    ...(best === undefined
      ? []
      : [
          `Smallest change that clears it: ${best.moves.map((m) => m.says).join(', and ')}${best.objectives.kept.length === 0 ? '' : `; it still serves ${best.objectives.kept.join(', ')}`}${best.objectives.lost.length === 0 ? '' : `; it gives up ${best.objectives.lost.join(', ')}`}.`,
        ]),
    ...(question === undefined
      ? []
      : [`What to find out first: ${question.ask.split('\n')[0] ?? question.ask}`]),
  ]
}

const kinds: readonly { readonly kind: Finding['kind']; readonly says: string }[] = [
  { kind: 'conflict', says: 'In conflict' },
  { kind: 'constraint', says: 'Constrained' },
  { kind: 'flexibility', says: 'Room that the rules leave' },
]

function findingsBlocks(findings: readonly Finding[]): readonly Block[] {
  if (findings.length === 0) return [{ text: 'No finding on the facts stated.' }]
  return kinds.flatMap(({ kind, says }): readonly Block[] => {
    const those = findings.filter((f) => f.kind === kind)
    return those.length === 0 ? [] : [{ text: `${says}:` }, { list: those.map(findingItem) }]
  })
}

const statusWords: Readonly<Partial<Record<Finding['status'], string>>> = {
  established: 'established',
  'open-defence': 'breached, unless a defence is shown',
  undetermined: 'hangs on facts that are not stated',
  defeated: 'it does not bite',
  'not-established': 'respected',
}

function findingItem({ kind, status, citation, summary, ...rest }: Finding): Item {
  const { openDefences, defeatedBy, failedDefences, missingFacts } = rest
  const pleaded = openDefences.filter((d) => d.pleaded).map((d) => d.citation)
  const word = kind === 'flexibility' ? '' : `: ${statusWords[status] ?? status}`
  const recalled = citation.checked === 'recalled' ? ' (text recalled, not read)' : ''
  return {
    text: `${citation.text}${word}${recalled}. ${summary}`,
    below: [
      ...(defeatedBy.length === 0
        ? []
        : [{ text: `because of ${[...new Set(defeatedBy.map((d) => d.citation))].join('; ')}` }]),
      ...(openDefences.length === 0
        ? []
        : [
            {
              text: `${openDefences.length} ${openDefences.length === 1 ? 'defence is' : 'defences are'} open; ${pleaded.length === 0 ? 'none is pleaded' : `pleaded: ${[...new Set(pleaded)].join('; ')}`}`,
            },
          ]),
      ...(failedDefences.length === 0
        ? []
        : [
            {
              text: `examined, and of no avail: ${groupedCitations([...new Set(failedDefences.map((d) => d.citation))])}`,
            },
          ]),
      ...(status === 'undetermined' && missingFacts.length > 0
        ? [{ text: `wanting: ${asksOf(missingFacts.slice(0, 3))}` }]
        : []),
    ],
  }
}

const asksOf = (missing: Finding['missingFacts']): string =>
  missing.map(({ ask }) => ask.split('\n')[0] ?? ask).join(' ')

/** What changes on the day of an assumed graduation. */
function graduationOf(law: Law, measure: Measure, { graduation }: Study): Document {
  if (graduation === undefined) return []
  const { compare: dates } = graduation
  return below(datesPage('', dates, compareDates(law, measure, { dates })))
}

/** A page without its title, its headings one level down. */
export const below = (page: Document): Document =>
  page
    .filter((block) => !('heading' in block && block.level === 1))
    .map((block): Block => ('heading' in block ? { ...block, level: 3 } : block))
