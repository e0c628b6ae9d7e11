import { cite } from '../finding/cite.ts'
import { listed, referredTo } from '../law/graph.ts'
import type { Law, LinkedProvision } from '../law/link.ts'
import { topics } from '../law/topics.ts'
import type { Topic } from '../law/topics.ts'
import type { Measure } from '../measure/schema/measure.ts'

/** What may be asked of an investor or a trader: export, content, technology. */
export type Limb = Exclude<LimbIn<Topic>, 'permitted'>
type LimbIn<T> = T extends `performance.${infer L}`
  ? L extends `${string}.advantage`
    ? never
    : L
  : never

/** A provision as a cell names it. */
export interface LimbPlace {
  readonly provision: string
  readonly pinpoint: string
  readonly citation: string
  readonly checked: 'text' | 'recalled'
}

/** What the articles on performance requirements of one instrument hold. */
export interface PerformanceArticle {
  readonly instrument: string
  readonly title: string
  /** Forbidden as a requirement, and as the condition of an advantage. */
  readonly mandatory: Readonly<Partial<Record<Limb, readonly LimbPlace[]>>>
  readonly advantage: Readonly<Partial<Record<Limb, readonly LimbPlace[]>>>
  /** What may be asked all the same: location of production, training, research. */
  readonly permitted: readonly (LimbPlace & { readonly says: string })[]
  /** Exceptions of the same articles, with the limbs that each reaches. */
  readonly exceptions: readonly (LimbPlace & {
    readonly says: string
    readonly reaches: readonly string[]
  })[]
}

const isOf = (topic: Topic, kind: 'limb' | 'permitted') =>
  topic.startsWith('performance.') && (kind === 'permitted') === (topic === 'performance.permitted')

/** The limbs in the order of the topics. */
export const limbs: readonly Limb[] = (Object.keys(topics) as Topic[])
  .filter((topic) => isOf(topic, 'limb') && !topic.endsWith('.advantage'))
  .map((topic) => topic.slice('performance.'.length) as Limb)

/** Which limbs a condition of a record is, by what it asks for. */
const limbsAsked: Readonly<Partial<Record<Condition['kind'], readonly Limb[]>>> = {
  origin: ['content', 'purchase'],
  'value-added': ['content'],
  'local-procurement-of-services': ['content', 'purchase'],
  export: ['export'],
  'trade-balance': ['balance', 'sales'],
  'foreign-exchange': ['balance', 'sales'],
  'domestic-sale': ['sales'],
  'domestic-supply': ['export-limit'],
  'technology-transfer': ['technology'],
  'source-code': ['technology'],
  'exclusive-supply': ['exclusive-supply'],
  'technology-preference': ['technology-preference'],
  royalty: ['royalty'],
  'export-restriction': ['export-limit'],
  headquarters: ['headquarters'],
  employment: ['nationals'],
  research: ['research'],
}
type Condition = NonNullable<Measure['conditions']>[number]

/**
 * Of the topics of a provision those that a measure raises: a rule on several performance requirements (TRIMs 2.1) is
 * about those that are asked for. Where none of them is, all of its topics stay.
 */
export function topicsRaised(
  all: readonly Topic[],
  { conditions = [] }: Measure,
): readonly Topic[] {
  const asked = new Set(
    conditions.flatMap(({ kind, bite }) =>
      (limbsAsked[kind] ?? ['other' as const]).flatMap((limb) => [
        ...(bite === 'advantage' ? [] : [`performance.${limb}`]),
        ...(bite === 'mandatory' ? [] : [`performance.${limb}.advantage`]),
      ]),
    ),
  )
  const raised = all.filter((topic) => !isOf(topic, 'limb') || asked.has(topic))
  return raised.length === 0 ? all : raised
}

/**
 * The articles on performance requirements, limb by limb, of the instruments that have one. Such an article has a rule
 * that is about a performance requirement before anything else; equal treatment of products and licensing, which
 * catch some of them too, are not among these.
 */
export function performanceArticles(
  law: Law,
  isWanted: (instrument: string) => boolean = () => true,
): readonly PerformanceArticle[] {
  const files = new Set(law.provisions.filter(isAboutPerformance).map(({ file }) => file))
  const within = law.provisions.filter(
    ({ file, instrument }) => files.has(file) && isWanted(instrument.id),
  )
  return [...new Set(within.map(({ instrument }) => instrument))].map((instrument) =>
    articleOf(
      law,
      within.filter((p) => p.instrument === instrument),
    ),
  )
}

const isAboutPerformance = ({ head, provision }: LinkedProvision) => {
  const [first] = provision.topics ?? []
  return head.kind !== 'flexibility' && first !== undefined && isOf(first, 'limb')
}

function articleOf(law: Law, within: readonly LinkedProvision[]): PerformanceArticle {
  const [{ instrument }] = within as readonly [LinkedProvision]
  const about = within.filter(
    ({ head, provision }) =>
      head.kind !== 'flexibility' && provision.topics?.some((topic) => isOf(topic, 'limb')),
  )
  const rules = about.filter((linked) => !readsAny(linked, about))
  const flexibilities = within.filter(({ head }) => head.kind === 'flexibility')
  const limbOf = new Map(rules.map(({ id, pinpoint }) => [id, pinpoint]))
  const ofTopic = (suffix: '' | '.advantage') =>
    Object.fromEntries(
      limbs.flatMap((limb) => {
        const topic = `performance.${limb}${suffix}` as Topic
        const found = rules.filter(({ provision }) => provision.topics?.includes(topic))
        return found.length === 0 ? [] : [[limb, found.map(placed)]]
      }),
    )
  return {
    instrument: instrument.id,
    title: instrument.cite,
    mandatory: ofTopic(''),
    advantage: ofTopic('.advantage'),
    permitted: flexibilities
      .filter(({ provision }) => provision.topics?.some((topic) => isOf(topic, 'permitted')))
      .map((linked) => ({ ...placed(linked), says: linked.provision.summary })),
    exceptions: flexibilities.flatMap((linked) => {
      const reaches = (law.graph.targets.get(linked.id) ?? []).flatMap((target) =>
        listed(limbOf.get(target)),
      )
      return reaches.length === 0
        ? []
        : [{ ...placed(linked), says: linked.provision.summary, reaches }]
    }),
  }
}

/** A general rule that refers to limbs (TRIMs 2.1 to its annex) is none itself. */
const readsAny = ({ provision }: LinkedProvision, others: readonly LinkedProvision[]) =>
  Object.values(provision.elements).some((e) =>
    referredTo(e).some((id) => others.some((o) => o.id === id)),
  )

const placed = ({ instrument, provision }: LinkedProvision): LimbPlace => {
  const { text, checked } = cite(instrument, provision)
  return { provision: provision.id, pinpoint: provision.pinpoint, citation: text, checked }
}
