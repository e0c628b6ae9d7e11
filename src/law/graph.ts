import type { Edge, Element, Formula, Opposition, Provision } from './article.ts'
import type { PlacedProvision } from './rulebook.ts'

/** An edge from a defeater, resolved to one target. */
export interface Defeat {
  readonly by: string
  readonly as: Edge['as']
  readonly when?: Edge['when']
  /** Place of the edge in the defeater. */
  readonly edge: number
}

/** A norm of another instrument that stands against a provision without defeating it. */
export interface Opposed {
  readonly by: string
  readonly as: Opposition['as']
  readonly why: string
}

/** What provisions read and what defeats them. */
export interface LawGraph {
  readonly provisions: ReadonlyMap<string, PlacedProvision>
  /** What defeats each provision. */
  readonly defeats: ReadonlyMap<string, readonly Defeat[]>
  /** What each provision defeats. */
  readonly targets: ReadonlyMap<string, readonly string[]>
  /** What requires or authorises, against each provision, what it forbids. */
  readonly opposed: ReadonlyMap<string, readonly Opposed[]>
}

/** Resolves every edge to its targets. */
export function graphOf(provisions: ReadonlyMap<string, PlacedProvision>): LawGraph {
  const defeats = new Map<string, Defeat[]>()
  const targets = new Map<string, string[]>()
  const opposed = new Map<string, Opposed[]>()
  const constraints = [...provisions.values()].filter(
    ({ provision }) => provision.kind === 'constraint',
  )
  for (const { provision } of provisions.values()) {
    provision.defeats?.forEach((edge, index) => {
      const defeat = {
        by: provision.id,
        as: edge.as,
        edge: index,
        ...(edge.when === undefined ? {} : { when: edge.when }),
      }
      for (const target of targetsOf(edge, provision, { provisions, constraints })) {
        listAt(defeats, target).push(defeat)
        listAt(targets, provision.id).push(target)
      }
    })
    for (const { as, why, ...aim } of provision.against ?? []) {
      for (const target of targetsOf(aim, provision, { provisions, constraints }))
        listAt(opposed, target).push({ by: provision.id, as, why })
    }
  }
  return { provisions, defeats, targets, opposed }
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function targetsOf(
  edge: Pick<Edge, 'provision' | 'constraints-of'>,
  from: Provision,
  {
    provisions,
    constraints,
  }: { provisions: LawGraph['provisions']; constraints: readonly PlacedProvision[] },
): readonly string[] {
  if (edge.provision !== undefined) return provisions.has(edge.provision) ? [edge.provision] : []
  const prefix = edge['constraints-of']
  const below = `${prefix}.`
  const found: string[] = []
  for (const { provision, instrument } of constraints) {
    const within = instrument.id === prefix || provision.id.startsWith(below)
    if (within && provision.id !== from.id) found.push(provision.id)
  }
  return found
}

export const listed = (ids: string | readonly string[] | undefined): readonly string[] =>
  ids === undefined ? [] : typeof ids === 'string' ? [ids] : ids

/** The provisions that an element refers to. */
export const referredTo = ({
  meets,
  result,
}: Pick<Element, 'meets' | 'result'>): readonly string[] => [...listed(meets), ...listed(result)]

/** Names that a formula combines. */
export function namesIn(formula: Formula | undefined): readonly string[] {
  if (formula === undefined) return []
  if (typeof formula === 'string') return [formula]
  if ('not' in formula) return namesIn(formula.not)
  return ('all' in formula ? formula.all : formula.any).flatMap(namesIn)
}

/** Names that a formula asks not to be met. */
export function negatedIn(formula: Formula | undefined, turned = false): readonly string[] {
  if (formula === undefined) return []
  if (typeof formula === 'string') return turned ? [formula] : []
  if ('not' in formula) return negatedIn(formula.not, !turned)
  return ('all' in formula ? formula.all : formula.any).flatMap((part) => negatedIn(part, turned))
}

/** `d:X` is the description of X, `r:X` its result. */
export type Vertex = `d:${string}` | `r:${string}`

/** What the description or the result of a provision depends on, one step away. */
export function reads(vertex: Vertex, { provisions, defeats }: LawGraph): readonly Vertex[] {
  const id = vertex.slice(2)
  const placed = provisions.get(id)
  if (placed === undefined) return []
  const against = (defeats.get(id) ?? []).map(({ by, as }) => ({ by, excludes: as === 'excludes' }))
  if (vertex.startsWith('r:')) {
    const defeaters = against.filter((d) => !d.excludes).map((d): Vertex => `r:${d.by}`)
    return [`d:${id}`, ...defeaters]
  }
  const elements = Object.values(placed.provision.elements).flatMap((element): Vertex[] => [
    ...listed(element.meets).map((target): Vertex => `d:${target}`),
    ...listed(element.result).map((target): Vertex => `r:${target}`),
  ])
  return [...elements, ...against.filter((d) => d.excludes).map((d): Vertex => `r:${d.by}`)]
}

/** A chain of provisions that leads back to its start over references and defeats, if there is one. */
export function cycleIn(graph: LawGraph): readonly string[] | undefined {
  const done = new Set<Vertex>()
  const trail: Vertex[] = []
  const visit = (vertex: Vertex): readonly Vertex[] | undefined => {
    if (done.has(vertex)) return undefined
    const start = trail.indexOf(vertex)
    if (start >= 0) return [...trail.slice(start), vertex]
    trail.push(vertex)
    for (const next of reads(vertex, graph)) {
      const cycle = visit(next)
      if (cycle !== undefined) return cycle
    }
    trail.pop()
    done.add(vertex)
    return undefined
  }
  for (const id of graph.provisions.keys()) {
    const cycle = visit(`r:${id}`)
    if (cycle !== undefined) return cycle.map((vertex) => vertex.slice(2))
  }
  return undefined
}

/** The elements that `holds` combines when it is not written: all that the scope does not name. */
export function holdsOf(provision: Provision): Formula | undefined {
  if (provision.holds !== undefined) return provision.holds
  const scope = new Set(namesIn(provision.applies))
  const rest = Object.keys(provision.elements).filter((name) => !scope.has(name))
  return rest.length === 0 ? undefined : { all: rest }
}

/** Which side gains when an element is met, seen from a provision that nobody reads. */
export function gainingSide(
  id: string,
  graph: LawGraph,
  seen: ReadonlySet<string> = new Set(),
): 'complainant' | 'respondent' {
  const kind = graph.provisions.get(id)?.provision.kind
  if (kind === 'constraint') return 'complainant'
  const [target] = graph.targets.get(id) ?? []
  if (target === undefined || seen.has(id))
    return kind === 'flexibility' ? 'respondent' : 'complainant'
  return opposite(gainingSide(target, graph, new Set([...seen, id])))
}

export const opposite = (side: 'complainant' | 'respondent') =>
  side === 'complainant' ? 'respondent' : 'complainant'
