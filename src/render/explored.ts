import type { Change, Outcome } from '../explore/changes.ts'
import type { ScenarioEffect } from '../explore/compare.ts'
import type { ProgrammeReport } from '../explore/programme.ts'
import type { Question } from '../explore/questions.ts'
import type { Sensitivity } from '../explore/sensitivity.ts'
import { reformWords } from '../law/scenario.ts'
import type { Scenario } from '../law/scenario.ts'
import { pathText } from '../source/diagnostic.ts'
import type { Block, Document, Item } from './document.ts'

// What follows from an answer, as pages. Each takes a result of `explore` and says it in words.

const outcome = (o: Outcome | undefined) =>
  o === undefined ? 'no finding' : `${o.kind} (${o.status})`

const changeItem = ({ citation, from, to }: Change): Item => ({
  text: `${citation}: ${outcome(from)} → ${outcome(to)}`,
})

/** Limbs of one provision that say the same are said once. */
const orNone = (items: readonly Item[], none: string): Block =>
  items.length === 0
    ? { text: none }
    : { list: [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] }

/** What to find out next. */
export function questionsPage(title: string, questions: readonly Question[]): Document {
  const decisive = questions.filter((q) => q.decides.length > 0)
  const onTests = decisive.filter((q) => q.bearsOn !== 'other-defence')
  const onDefences = decisive.filter((q) => q.bearsOn === 'other-defence')
  const others = questions.filter((q) => q.decides.length === 0)
  return [
    { heading: title, level: 1 },
    { heading: 'What to find out next' },
    orNone(onTests.map(questionItem), 'No single missing fact of a test decides a finding.'),
    ...section(
      'What would open a defence on which nobody relies so far',
      onDefences.map(questionItem),
    ),
    ...section(
      'What matters only together with others',
      others.map((q) => ({
        text: `${firstLine(q.ask)} (\`${pathText(q.path)}\`; ask: ${q.knows})`,
      })),
    ),
  ]
}

const section = (heading: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [{ heading }, { list: items }]

const questionItem = ({ ask, path, knows, answers, disputed }: Question): Item => ({
  text: `${firstLine(ask)} (\`${pathText(path)}\`; ask: ${knows}${disputed ? '; disputed so far' : ''})`,
  below: alike(answers).map(({ says, follows }) => ({ text: `${says}: ${follows}` })),
})

/** Answers from which the same follows, told together; those from which nothing follows are left out. */
function alike(answers: Question['answers']) {
  const groups = new Map<string, string[]>()
  for (const { says, means, changes } of answers) {
    if (changes.length === 0) continue
    const follows = new Set(changes.map((c) => `${c.citation} becomes ${outcome(c.to)}`))
    const key = [...follows].join('; ')
    const said = means === undefined ? says : `${says} (${means})`
    groups.set(key, [...(groups.get(key) ?? []), said])
  }
  return [...groups].map(([follows, says]) => ({ says: fewOf(says), follows }))
}

const fewOf = (says: readonly string[]): string =>
  says.length <= 3
    ? says.join(', or ')
    : `${says.slice(0, 2).join(', or ')}, or any of ${says.length - 2} others`

const firstLine = (text: string) => text.split('\n')[0] ?? text

/** What depends on contested readings. */
export function sensitivityPage(title: string, { sensitive, robust }: Sensitivity): Document {
  return [
    { heading: title, level: 1 },
    { heading: 'Findings that depend on a reading' },
    orNone(
      sensitive.map(({ reading, question, applied, positions }) => ({
        text: `${reading} (${applied} was applied): ${question}`,
        below: positions
          .filter((p) => p.changes.length > 0)
          .map(({ position, says, cite, changes }) => ({
            text: `${position}: ${says} [${cite}]`,
            below: changes.map(changeItem),
          })),
      })),
      'None: whatever reading is taken, the findings are the same.',
    ),
    { heading: 'Findings that hold under every reading' },
    orNone(
      robust.map((r) => ({ text: r.citation })),
      'None.',
    ),
  ]
}

/** What a reform would change. */
export function scenarioPage(
  title: string,
  { scenario, changes, unchanged, mayHelp, untouched, unset }: ScenarioEffect,
): Document {
  const { beneficiaries, notes, words } = scenario
  return [
    { heading: title, level: 1 },
    { heading: scenario.title },
    { text: scenario.summary },
    { list: words.map((word) => ({ text: `${word}: ${reformWords[word]}` })) },
    { text: provenance(scenario) },
    ...(beneficiaries === undefined ? [] : [{ text: `For ${beneficiaries.says}.` }]),
    { heading: 'What would change' },
    orNone(
      changes.map(changeItem),
      mayHelp.length === 0
        ? 'Nothing, on the facts stated.'
        : 'Nothing on the facts stated. What would have to be known stands below.',
    ),
    ...(mayHelp.length === 0
      ? []
      : [
          { heading: 'What it opens, and what that needs' },
          {
            list: mayHelp.map(({ citation, against, missing }) => ({
              text: `${citation}, against ${against.join('; ')}`,
              below: missing.map((m) => ({
                text: `${firstLine(m.ask)} (\`${pathText(m.path)}\`)`,
              })),
            })),
          },
        ]),
    ...(unset.length === 0
      ? []
      : [
          { heading: 'What the proposal leaves open' },
          { text: `Not set: ${unset.join(', ')}. Until it is, what reads it stays undetermined.` },
        ]),
    { heading: 'Conflicts that it leaves' },
    orNone(
      unchanged.map(({ citation }) => ({ text: citation })),
      'None.',
    ),
    { heading: 'What it does not touch' },
    orNone(
      untouched.map(({ citation }) => ({ text: citation })),
      'It does not say.',
    ),
    ...(notes === undefined ? [] : [{ heading: 'How sure it is' }, { text: notes }]),
  ]
}

const evidenceOf: Readonly<Record<Scenario['evidence'], string>> = {
  text: 'its words were read',
  seen: 'a summary was read, not the text',
  recalled: 'in part from memory',
  own: 'a construction of this library',
}

/** Who wants it, where that stands, by what act and when, and how well it is known. */
function provenance({ proposer, source, status, modality, effective, evidence }: Scenario): string {
  const symbol = source.symbol === undefined ? '' : `, ${source.symbol}`
  const title = source.described === true ? `described as: ${source.title}` : source.title
  const until = effective.until === undefined ? '' : ` until ${effective.until}`
  return `By ${modality}, ${status}; ${proposer}, ${title} (${source.year}${symbol}); from ${effective.from}${until}; ${evidenceOf[evidence]}.`
}

/** What changes between two days. */
export const datesPage = (
  title: string,
  dates: readonly [string, string],
  changes: readonly Change[],
): Document => [
  { heading: title, level: 1 },
  { heading: `The law of ${dates[0]} and of ${dates[1]}` },
  orNone(changes.map(changeItem), 'No finding differs.'),
]

/** Several measures of one plan. */
export function programmePage({
  programme,
  reports,
  cumulations,
  tensions,
  shared,
}: ProgrammeReport): Document {
  const kinds = (report: ProgrammeReport['reports'][number], kind: string) =>
    report.findings.filter((f) => f.kind === kind).length
  return [
    { heading: programme ?? 'Programme', level: 1 },
    { heading: 'Measure by measure' },
    {
      head: ['measure', 'conflicts', 'constraints', 'flexibilities', 'title'],
      rows: reports.map((r) => [
        r.measure.id,
        String(kinds(r, 'conflict')),
        String(kinds(r, 'constraint')),
        String(kinds(r, 'flexibility')),
        r.measure.title,
      ]),
    },
    { heading: 'Together' },
    orNone(
      cumulations.map(({ support, with: others, changes, ask }) => ({
        text: `the support of \`${support}\` with the conditions of ${others.map((o) => `\`${o}\``).join(', ')}`,
        below: [...ask.map((text) => ({ text })), ...changes.map(changeItem)],
      })),
      'No measure adds to what another comes to.',
    ),
    { heading: 'Measures that pull against each other' },
    orNone(
      tensions.map(({ says }) => ({ text: says })),
      'None was found.',
    ),
    { heading: 'Provisions that several of them meet' },
    orNone(
      shared.map(({ citation, measures }) => ({ text: `${citation}: ${measures.join(', ')}` })),
      'None.',
    ),
  ]
}
