import type { Placed, TopicDelta, Weight } from '../explore/compare.ts'
import type { FamilyBetween } from '../explore/compare-families.ts'
import type { Between, ConflictClause, Relation } from '../explore/relation.ts'
import { topics } from '../law/topics.ts'
import type { Document, Item } from './document.ts'

const deltaWords = {
  plus: 'bears harder',
  minus: 'bears less',
  extra: 'only here',
  same: 'alike',
  clarified: 'expressly permitted here',
  silent: 'no rule here',
} as const

/** The trade lawyer's words where the measure is the WTO: WTO-plus, WTO-extra. */
const deltaText = (delta: TopicDelta['delta'], base: string) =>
  `${base === 'wto' && ['plus', 'minus', 'extra'].includes(delta) ? 'WTO-' : ''}${delta}: ${deltaWords[delta]}`

const weightWords: Readonly<Record<Weight, string>> = {
  permits: 'permits',
  respected: 'respected',
  'may-bear': 'may bear',
  breached: 'breached',
}

/** Limbs of one article under one citation are told once, by the heaviest. */
function citedText(placed: readonly Placed[]): string {
  const order = Object.keys(weightWords)
  const heaviest = new Map<string, Weight>()
  for (const { citation, weight } of placed) {
    const known = heaviest.get(citation)
    if (known === undefined || order.indexOf(known) < order.indexOf(weight))
      heaviest.set(citation, weight)
  }
  return [...heaviest].map(([c, weight]) => `${c} (${weightWords[weight]})`).join('; ') || '–'
}

const relationWords: Readonly<Record<Relation, string>> = {
  clash:
    'Clash: one requires, or authorises against the other, what the other forbids, and nothing ranks the two.',
  divergence: 'Divergence: they differ, and both can be obeyed by obeying the stricter.',
  same: 'Same: they bear on this measure alike.',
  silent: 'Silent: neither has a rule that bears on this measure.',
}

/** One agreement against another: how they stand to each other, and topic by topic. */
export function betweenPage(
  title: string,
  names: readonly [string, string],
  { relation, unbound, deltas, clauses, clashes }: Between,
): Document {
  return [
    { heading: title, level: 1 },
    { heading: `${names[1]} against ${names[0]}` },
    ...unbound.map((name) => ({ text: notBinding(name) })),
    ...(unbound.length === 0 ? [{ text: relationWords[relation] }] : []),
    ...(clauses.length === 0 ? [] : [{ list: clauses.map((c) => ({ text: clauseText(c) })) }]),
    ...(clashes.length === 0
      ? []
      : [
          {
            list: clashes.map(({ breached, citation, as, why }) => ({
              text: `${citation} ${as} what ${breached} forbids: ${why}`,
            })),
          },
        ]),
    ...(deltas.length === 0 || unbound.length > 0
      ? []
      : [
          {
            head: ['topic', 'delta', names[0], names[1]],
            rows: deltas.map(({ topic, delta, base, other }) => [
              topics[topic],
              deltaText(delta, names[0]),
              citedText(base),
              citedText(other),
            ]),
          },
        ]),
  ]
}

const clauseText = ({ instrument, kind, to, under, note }: ConflictClause) =>
  `${instrument} ${kind.replace('-', ' ')} ${to}${under === undefined ? '' : ` (under the reading ${under.reading}=${under.position})`}${note === undefined ? '' : `: ${note}`}`

/** One agreement against another, for families of measures. */
export function familiesBetweenPage(
  label: string,
  [base, other]: readonly [string, string],
  families: readonly FamilyBetween[],
): Document {
  const differ = families.filter(({ between }) => between.deltas.some(isTelling))
  const alike = families.filter(({ between }) => between.relation === 'same')
  const rest = families.filter((one) => !differ.includes(one) && !alike.includes(one))
  const titles = (found: readonly FamilyBetween[]): Item[] =>
    found.map(({ family }) => ({ text: family.title }))
  const [first] = families
  return [
    { heading: `${other} against ${base}, family by family: ${label}`, level: 1 },
    ...(first?.between.unbound ?? []).map((name) => ({ text: notBinding(name) })),
    ...[
      { heading: 'Where they differ', list: differ.map(familyItem([base, other])) },
      { heading: 'Where they bear alike', list: titles(alike) },
      {
        heading: `Where ${other} has no rule`,
        list: titles(rest.filter(({ between }) => between.relation !== 'silent')),
      },
      {
        heading: 'Where neither has a rule',
        list: titles(rest.filter(({ between }) => between.relation === 'silent')),
      },
    ].flatMap(({ heading, list }) => (list.length === 0 ? [] : [{ heading }, { list }])),
  ]
}

/** That an agreement has no rule of its own where the other has one is the ordinary case. */
const isTelling = ({ delta }: TopicDelta) => delta !== 'same' && delta !== 'silent'

const familyItem =
  ([name, other]: readonly [string, string]) =>
  ({ family, between }: FamilyBetween): Item => {
    const silent = between.deltas.filter(({ delta }) => delta === 'silent')
    return {
      text: `${family.title}${between.relation === 'clash' ? ' (clash)' : ''}`,
      below: [
        ...between.deltas.filter(isTelling).map((delta) => ({
          text: `${deltaText(delta.delta, name)}: ${topics[delta.topic]}`,
          below: [
            { text: `${name}: ${citedText(delta.base)}` },
            { text: `${other}: ${citedText(delta.other)}` },
          ],
        })),
        ...(silent.length === 0
          ? []
          : [{ text: `${other} has no rule on ${silent.map((d) => topics[d.topic]).join('; ')}` }]),
      ],
    }
  }

const notBinding = (name: string) =>
  `${name} does not bind the actor on this day (towards the counterpart): nothing of it applies.`
