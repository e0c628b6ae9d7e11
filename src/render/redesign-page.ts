import type { Alternative } from '../explore/alternatives.ts'
import type { Named, Redesign, Redesigns } from '../explore/redesign.ts'
import type { Block, Document, Item } from './document.ts'

const mostGroups = 6
const mostDesigns = 8

/** The smallest changes that clear the conflicts, and known other routes. */
export function redesignPage(
  title: string,
  { conflicts, redesigns, bound, complete }: Redesigns,
  alternatives: readonly Alternative[],
): Document {
  if (conflicts.length === 0)
    return [{ heading: title, level: 1 }, { text: 'No conflict to clear: nothing is proposed.' }]
  const groups = alike(redesigns)
  const left = groups.slice(mostGroups).reduce((sum, group) => sum + group.length, 0)
  return [
    { heading: title, level: 1 },
    { heading: 'Conflicts' },
    { list: cited(conflicts).map((text) => ({ text })) },
    { heading: `Smallest changes that clear them all (up to ${bound} at once)` },
    groups.length === 0
      ? {
          text: 'None within this bound: no change of what government controls is known to clear them all. One that only leaves a breach unproven does not count.',
        }
      : { list: groups.slice(0, mostGroups).map(groupItem) },
    ...(left > 0 ? [{ text: `and ${left} more, with other consequences` }] : []),
    ...(complete ? [] : [{ text: 'The search was cut short: there may be more.' }]),
    ...routesOf(alternatives),
  ]
}

/** Limbs of one provision that stand alike are cited once. */
const cited = (named: readonly Named[]): readonly string[] => [
  ...new Set(named.map(({ citation, status }) => `${citation} (${status})`)),
]

/** Sets that touch the same things, with the same consequences, told together. */
function alike(redesigns: readonly Redesign[]): readonly (readonly Redesign[])[] {
  const groups = new Map<string, Redesign[]>()
  for (const redesign of redesigns) {
    const { moves, objectives, remains } = redesign
    const key = JSON.stringify([moves.map((m) => m.on).toSorted(), objectives, cited(remains)])
    groups.set(key, [...(groups.get(key) ?? []), redesign])
  }
  return [...groups.values()]
}

function groupItem(group: readonly Redesign[]): Item {
  const [first] = group
  const { kept, lost } = first?.objectives ?? { kept: [], lost: [] }
  const remains = cited(first?.remains ?? [])
  const consequences = [
    ...(kept.length === 0 ? [] : [`still serves: ${kept.join(', ')}`]),
    ...(lost.length === 0 ? [] : [`gives up: ${lost.join(', ')}`]),
    remains.length === 0
      ? 'nothing is found to stay constrained'
      : `stays constrained: ${remains.join('; ')}`,
  ]
  const [only = '', ...others] = choicesIn(group)
  return others.length === 0
    ? { text: only, below: consequences.map((text) => ({ text })) }
    : {
        text: isProduct(group) ? 'together' : 'one of these',
        below: [only, ...others, ...consequences].map((text) => ({ text })),
      }
}

/** What is done to each thing, told thing by thing where every choice goes with every other. */
function choicesIn(group: readonly Redesign[]): readonly string[] {
  const sentences = group.map(({ moves }) => moves.map((m) => m.says).join(', and '))
  if (group.length === 1) return sentences
  if (!isProduct(group)) {
    const more = sentences.length - mostDesigns
    return [
      ...sentences.slice(0, mostDesigns),
      ...(more > 0 ? [`and ${more} more of the kind`] : []),
    ]
  }
  return [...doneTo(group)].map(([on, does]) => `${on}: ${[...does].join('; or ')}`)
}

const doneTo = (group: readonly Redesign[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { on, does } of group.flatMap((r) => r.moves))
    found.set(on, (found.get(on) ?? new Set()).add(does))
  return found
}

const isProduct = (group: readonly Redesign[]): boolean =>
  [...doneTo(group).values()].reduce((product, does) => product * does.size, 1) === group.length

/** Routes with the same findings. */
interface RouteGroup {
  readonly routes: string[]
  readonly below: readonly Item[]
}

function routesOf(alternatives: readonly Alternative[]): readonly Block[] {
  if (alternatives.length === 0) return []
  const groups = new Map<string, RouteGroup>()
  for (const { says, source, report, objectives } of alternatives) {
    const below = [
      found('conflict', 'in conflict with', report),
      found('constraint', 'constrained by', report),
      ...(objectives.lost.length === 0 ? [] : [`gives up: ${objectives.lost.join(', ')}`]),
    ].map((text) => ({ text }))
    const key = JSON.stringify(below)
    const group: RouteGroup = groups.get(key) ?? { routes: [], below }
    group.routes.push(`${says} (${source})`)
    groups.set(key, group)
  }
  return [
    { heading: 'Known other routes' },
    {
      list: [...groups.values()].map(({ routes, below }) => ({
        text: routes.length === 1 ? (routes[0] ?? '') : 'any of these',
        below: [...(routes.length === 1 ? [] : routes.map((text) => ({ text }))), ...below],
      })),
    },
  ]
}

function found(kind: string, word: string, { findings }: Alternative['report']): string {
  const texts = findings
    .filter((f) => f.kind === kind)
    .map((f) => `${f.citation.text} (${f.status})`)
  return texts.length === 0 ? `no ${kind} is found` : `${word}: ${[...new Set(texts)].join('; ')}`
}
