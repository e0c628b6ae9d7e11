import type {
  Defence,
  ElementFinding,
  Finding,
  FindingKind,
  MissingFact,
  Report,
  UsedFact,
} from '../finding/types.ts'
import { pathText } from '../source/diagnostic.ts'
import { boundText } from './bound-text.ts'
import { groupedCitations } from './grouped-citations.ts'
import { kinds, kindWord } from './kind-word.ts'
import { comesTo, missingText, paint, plain, sign, valueText, wording, wrap } from './layout.ts'
import type { Ink, Layout } from './layout.ts'

const inks: Readonly<Record<FindingKind, Ink>> = {
  conflict: 'red',
  constraint: 'yellow',
  flexibility: 'green',
}

/** A report for a terminal: the verdict first, then each finding with its reasons. */
export function renderText(report: Report, layout: Layout = plain): string {
  const parts = [
    head(report, layout),
    ...report.findings.map((finding) => findingText(finding, layout)),
    foot(report, layout),
  ]
  return `${parts.join('\n\n')}\n`
}

function head(report: Report, layout: Layout): string {
  const { measure, asOf, towards, findings } = report
  const who = `${measure.actor}${towards === undefined ? '' : ` towards ${towards}`}, law of ${asOf}`
  const count = (kind: FindingKind) => findings.filter((f) => f.kind === kind).length
  const parts = kinds
    .map((kind) => ({ kind, n: count(kind) }))
    .filter(({ n }) => n > 0)
    .map(({ kind, n }) => paint(layout, inks[kind], `${n} ${kindWord(kind, n)}`))
  return [
    wrap(measure.title, layout)
      .split('\n')
      .map((line) => paint(layout, 'bold', line))
      .join('\n'),
    paint(layout, 'dim', wrap(`${measure.id} · ${who}`, layout)),
    ...(report.bound.length === 0
      ? []
      : [paint(layout, 'dim', wrap(`bound by ${boundText(report.bound)}`, layout))]),
    '─'.repeat(layout.width),
    parts.length === 0 ? nothingFound(report, layout) : parts.join(' · '),
    ...report.warnings.map((w) => paint(layout, 'yellow', wrap(w.message, layout, '! '))),
  ].join('\n')
}

const nothingFound = (report: Report, layout: Layout) =>
  wrap(
    `No finding under the ${report.considered} provisions considered. That is not clearance: --ledger tells where each stands.`,
    layout,
  )

const statusWords: Readonly<Record<string, string>> = {
  established: 'established on the facts stated',
  'open-defence': 'established, unless a defence is made out',
  defeated: 'made out, but defeated',
  undetermined: 'not yet determinable',
  'not-established': 'respected on the facts stated',
}

function statusText({ kind, status, effect, onRecord, bestEndeavours }: Finding): string {
  if (bestEndeavours === true && onRecord === 'met') return 'what it asks to be avoided is there'
  if (kind === 'flexibility')
    return status === 'established'
      ? 'available on the facts stated'
      : 'available, unless it is lost'
  if (status === 'undetermined' && onRecord === 'met')
    return 'made out on the facts stated, unless what is open clears it'
  if (status === 'undetermined' && effect === 'prohibits')
    return 'a breach is not shown by the facts stated'
  if (status === 'open-defence' && onRecord === 'not-met')
    return 'made out, but excused unless the excuse falls'
  return statusWords[status] ?? status
}

function findingText(finding: Finding, layout: Layout): string {
  const rows = finding.rows.filter((row) => row.list !== undefined).map((row) => row.label)
  const indent = '  '
  const lines = [
    `${paint(layout, inks[finding.kind], finding.kind.toUpperCase())}  ${paint(layout, 'bold', finding.citation.text)}${finding.citation.checked === 'recalled' ? ' (recalled, not checked)' : ''}`,
    wrap(statusText(finding), layout, indent),
    ...(rows.length === 0
      ? []
      : [paint(layout, 'dim', wrap(`at ${rows.join(', ')}`, layout, indent))]),
    wrap(finding.summary, layout, indent),
    ...(finding.bestEndeavours === true
      ? [wrap('It asks for best endeavours: the result alone breaks nothing.', layout, indent)]
      : []),
    ...(finding.headroom === undefined
      ? []
      : [
          wrap(
            `headroom: ${valueText(finding.headroom.value)} ${finding.headroom.unit ?? ''}`.trimEnd(),
            layout,
            indent,
          ),
        ]),
    ...finding.elements.map((element) => elementText(element, layout)),
    ...finding.defeatedBy.map((d) => defenceText('defeated by', d, layout)),
    ...finding.failedDefences
      .filter((d) => d.facts.some((fact) => fact.path !== undefined))
      .map((d) => defenceText('examined, does not help:', d, layout)),
    ...openText(finding, layout),
    ...(finding.settled === undefined
      ? []
      : [wrap(`settled: ${finding.settled} however the missing facts turn out`, layout, indent)]),
    ...finding.readings.map((r) =>
      paint(
        layout,
        'dim',
        wrap(
          `reading ${r.reading}: ${r.position}${r.isDefault ? ' (default)' : ''}`,
          layout,
          indent,
        ),
      ),
    ),
    ...(finding.remedy === undefined ? [] : [wrap(`follows: ${finding.remedy}`, layout, indent)]),
  ]
  return lines.join('\n')
}

function elementText(element: ElementFinding, layout: Layout): string {
  const verdict = comesTo(element)
  const ink: Ink = verdict === 'met' ? 'green' : verdict === 'not-met' ? 'red' : 'yellow'
  const at = element.pinpoint === undefined ? '' : ` [${element.pinpoint}]`
  const unless =
    element.unless === undefined
      ? ''
      : `, unless ${element.unless.map((d) => d.citation).join(' or ')}`
  const first = wrap(`${wording(element)}${at}${unless}`, layout, `  ${sign(verdict)} `)
  return [paint(layout, ink, first.slice(0, 3)) + first.slice(3), ...reasons(element, layout)].join(
    '\n',
  )
}

/** Facts are told where they decide; questions where they are open. */
function reasons(
  { facts, missing, verdict }: Pick<ElementFinding, 'facts' | 'missing' | 'verdict'>,
  layout: Layout,
): readonly string[] {
  if (verdict === 'undetermined') return questions(missing, layout)
  return facts.length === 0
    ? []
    : [paint(layout, 'dim', wrap(toldOf(facts).map(factText).join('; '), layout, '      '))]
}

/** More questions than this under one element are counted, not told: `explain` tells them all. */
const mostQuestions = 3

/** What can be observed is asked before what must be judged. */
function questions(missing: readonly MissingFact[], layout: Layout): readonly string[] {
  const sorted = missing.toSorted(
    (a, b) => Number(a.knows === 'lawyer') - Number(b.knows === 'lawyer'),
  )
  const rest = sorted.length - mostQuestions
  const lines = sorted.slice(0, mostQuestions).map(missingText)
  return [...lines, ...(rest > 0 ? [`and ${rest} more`] : [])].map((text) =>
    paint(layout, 'yellow', wrap(text, layout, '      ')),
  )
}

/** That the law is in force and binds goes without saying where a fact of the record decides too. */
function toldOf(facts: readonly UsedFact[]): readonly UsedFact[] {
  const own = facts.filter((f) => f.path !== undefined || !/^law\.(as-of|bound)/.test(f.fact))
  return own.length > 0 ? own : facts
}

const factText = ({ fact, value, path, by, basis }: UsedFact) =>
  `${path === undefined ? fact : pathText(path)} = ${valueText(value)}${by === undefined ? '' : ` (${by}: ${basis ?? ''})`}`

function defenceText(lead: string, { citation, because, facts }: Defence, layout: Layout): string {
  const reason = because === undefined ? '' : `, for it fails on: ${because}`
  const shown = lead === 'defeated by' ? '' : reason
  const stated = facts.length === 0 ? '' : ` (${facts.map(factText).join('; ')})`
  return wrap(`${lead} ${citation}${shown}${stated}`, layout, '  ')
}

/** Open defences in two lines, not in ten: pleaded ones in full, the rest by name. */
function openText({ openDefences }: Finding, layout: Layout): readonly string[] {
  const pleaded = openDefences.filter((d) => d.pleaded)
  const rest = openDefences.filter((d) => !d.pleaded)
  return [
    ...pleaded.map((d) =>
      wrap(
        `pleaded: ${d.citation}; it still needs ${d.missing.map((m) => m.fact).join(', ')}`,
        layout,
        '  ',
      ),
    ),
    ...(rest.length === 0
      ? []
      : [
          wrap(
            `would defeat it if shown: ${groupedCitations(rest.map((d) => d.citation))}`,
            layout,
            '  ',
          ),
        ]),
  ]
}

/** More than this are counted, not named. */
const mostOpen = 12

function openRules({ open }: Report, layout: Layout): readonly string[] {
  if (open.length === 0) return []
  const rest = open.length - mostOpen
  const named = [...open.slice(0, mostOpen), ...(rest > 0 ? [`and ${rest} more`] : [])]
  return [
    paint(layout, 'bold', 'May apply or not, for want of facts'),
    wrap(`${named.join(', ')}: \`explain\` tells what each lacks`, layout, '  '),
  ]
}

function foot(report: Report, layout: Layout): string {
  const asked = new Map(report.findings.flatMap((f) => f.missingFacts).map((m) => [m.fact, m]))
  const questions = [...asked.values()].slice(0, 5)
  const instead = [...new Set(report.findings.flatMap((f) => f.instead ?? []))].slice(0, 6)
  const { considered } = report
  const quiet = considered - new Set(report.findings.map((f) => f.provision)).size
  return [
    '─'.repeat(layout.width),
    ...(questions.length === 0
      ? []
      : [
          paint(layout, 'bold', 'To find out next'),
          ...questions.map((q) =>
            wrap(`${q.ask.split('\n')[0] ?? q.ask} (${q.fact})`, layout, '  - '),
          ),
        ]),
    ...(instead.length === 0
      ? []
      : [
          paint(layout, 'bold', 'What could be done instead'),
          ...instead.map((text) => wrap(text, layout, '  - ')),
        ]),
    ...openRules(report, layout),
    paint(
      layout,
      'dim',
      wrap(
        `${considered} provisions considered, ${quiet} without a finding. Law as of ${report.law.asOf} (${report.law.hash}). ${report.notice}`,
        layout,
      ),
    ),
  ].join('\n')
}
