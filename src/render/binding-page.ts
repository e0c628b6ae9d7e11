import type { FlexibilityGap } from '../explore/gap.ts'
import type { Binding, BindingLabel, BindingPicture } from '../explore/binding.ts'
import type { BindingSummary, Counted } from '../explore/binding-summary.ts'
import type { Block, Document, Item } from './document.ts'
import { valueText } from './layout.ts'

const labels: readonly BindingLabel[] = ['binding', 'conditional', 'slack', 'silent']

const meanings: Readonly<Record<BindingLabel, string>> = {
  binding: 'breached, with no defence pleaded and no other way to the same aims',
  conditional:
    'hangs on facts, on effects, on a defence that is pleaded, or a change of design clears it',
  slack: 'respected, or a breach that is excused',
  silent: 'on the facts stated, no encoded provision bears on it',
}

const defenceWords: Readonly<Record<Binding['defence'], string>> = {
  available: 'a defence stands',
  contested: 'a defence is pleaded and open',
  unpleaded: 'defences are open, none is pleaded',
  foreclosed: 'no defence is open',
  'not-needed': 'no defence is needed so far',
}

/** Which rules bind in earnest, what each label follows from, and how far the answer reaches. */
export function bindingPage(
  title: string,
  picture: BindingPicture,
  gap: FlexibilityGap | undefined,
): Document {
  const { label, bindings } = picture
  const exposure = [...new Set(bindings.flatMap((b) => b.exposure))]
  return [
    { heading: title, level: 1 },
    { text: `${label}: ${meanings[label]}.` },
    ...(bindings.length === 0 ? [] : [{ list: bindings.map(bindingItem) }]),
    ...(exposure.length === 0
      ? []
      : [
          { heading: 'What others may do in response' },
          { list: exposure.map((text) => ({ text })) },
        ]),
    ...(gap === undefined
      ? []
      : [
          { heading: 'A gap of flexibility' },
          {
            text: `${gap.objectives.join(', ')}: recognised aims, and ${gap.rules.map((r) => r.citation).join('; ')} leaves them no way.`,
          },
        ]),
    ...reachOf(picture),
  ]
}

function bindingItem(b: Binding): Item {
  const headroom =
    b.headroom === undefined
      ? []
      : [{ text: `headroom: ${valueText(b.headroom.value)} ${b.headroom.unit ?? ''}`.trim() }]
  return {
    text: `${b.label}: ${b.citation} (${b.status})`,
    below: [
      { text: defenceWords[b.defence] },
      ...headroom,
      ...b.equivalentRoutes.slice(0, 3).map((text) => ({ text: `other route: ${text}` })),
      ...(b.missing.length === 0 ? [] : [{ text: `missing: ${b.missing.slice(0, 6).join(', ')}` }]),
    ],
  }
}

/** No silence is clearance: what was not reached is said beside every label. */
function reachOf({ open, notRaised, notEncoded }: BindingPicture): Document {
  const articles = notEncoded.reduce((sum, { articles: n }) => sum + n, 0)
  return [
    { heading: 'How far this reaches' },
    {
      text: `Besides, ${open.length} constraints may apply or not, for want of facts, and on ${notRaised} the record says nothing. ${articles} articles of the instruments that bind are not encoded. Where nothing was found, nothing is cleared.`,
    },
  ]
}

/** How often law binds over many measures, and which provisions do. */
export function bindingSummaryPage(
  title: string,
  { measures, byMeasure, silentForWantOfFacts, byProvision, open, wanted }: BindingSummary,
): Document {
  return [
    { heading: title, level: 1 },
    { text: `${measures} measures.` },
    {
      head: ['label', 'measures', 'share', 'meaning'],
      rows: labels.map((label) => [
        label,
        String(byMeasure[label]),
        measures === 0 ? '–' : `${((100 * byMeasure[label]) / measures).toFixed(1)} %`,
        meanings[label],
      ]),
    },
    {
      text: `Of the silent, ${silentForWantOfFacts} leave constraints open that may apply or not, for want of facts.`,
    },
    { heading: 'Provision by provision' },
    byProvision.length === 0
      ? { text: 'None bears on any of them.' }
      : {
          head: ['binding', 'conditional', 'slack', 'status', 'provision'],
          rows: byProvision.map((p) => [
            String(p.binding),
            String(p.conditional),
            String(p.slack),
            p.status,
            p.citation,
          ]),
        },
    ...counts('Facts that findings wait for, in how many measures', wanted),
    ...counts('Constraints whose very reach is open, in how many measures', open),
    {
      text: 'A label speaks of what a record states. Where nothing was found, nothing is cleared.',
    },
  ]
}

const counts = (heading: string, counted: readonly Counted[]): readonly Block[] =>
  counted.length === 0
    ? []
    : [
        { heading },
        {
          list: [
            ...counted.slice(0, 12).map(({ name, count }) => ({ text: `${count} ${name}` })),
            ...(counted.length > 12 ? [{ text: `and ${counted.length - 12} more` }] : []),
          ],
        },
      ]
