import { runCase } from '../../src/evaluate/cases.ts'
import type { Case } from '../../src/evaluate/cases.ts'
import type { Edge, Provision } from '../../src/law/article.ts'
import { graphOf, listed } from '../../src/law/graph.ts'
import type { LawGraph } from '../../src/law/graph.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import { relinkLaw } from '../../src/law/relink.ts'
import { provisionsOf } from '../../src/law/rulebook.ts'
import type { EncodedInstrument, Rulebook } from '../../src/law/rulebook.ts'
import type { Mutant } from './mutants.ts'

/** The law and its cases, ready to be tried against mutants. */
export interface Bench {
  readonly rulebook: Rulebook
  readonly graph: LawGraph
  readonly dependants: ReadonlyMap<string, ReadonlySet<string>>
  readonly cases: readonly Case[]
  /** By cases, the part of the law that they rest on, and those of them that come out as written on it. */
  readonly parts: Map<string, Part>
}

interface Part {
  readonly law: Law | undefined
  readonly sound: readonly Case[]
}

export function benchOf(rulebook: Rulebook, cases: readonly Case[]): Bench {
  const graph = graphOf(provisionsOf(rulebook))
  return { rulebook, graph, dependants: dependantsOf(graph), cases, parts: new Map() }
}

/** Cases of the provision first, then those that name it as a defence, then of all that depend on it. */
export function isNoticed(mutant: Mutant, bench: Bench): boolean {
  const roots = rootsOf(mutant, bench)
  const all = new Set(roots)
  for (const next of all) for (const by of bench.dependants.get(next) ?? []) all.add(by)
  const names = ({ expect }: Case) =>
    [...(expect['defeated-by'] ?? []), ...(expect['open-defences'] ?? [])].some((id) =>
      roots.has(id),
    )
  const near = new Set([...roots].flatMap((id) => [...(bench.dependants.get(id) ?? [])]))
  const tierOf = (one: Case) => {
    if (roots.has(one.provision)) return 0
    if (names(one)) return 1
    return near.has(one.provision) ? 2 : 3
  }
  const open = bench.cases.filter((one) => all.has(one.provision))
  return [0, 1, 2, 3].some((tier) =>
    isNoticedBy(
      open.filter((one) => tierOf(one) === tier),
      { mutant, roots },
      bench,
    ),
  )
}

/** The provision that is broken, or those that read the broken value. */
function rootsOf({ id, broken }: Mutant, { graph }: Bench): ReadonlySet<string> {
  if ('provision' in broken) return new Set([id])
  return new Set(
    [...graph.provisions].flatMap(([reader, { provision }]) =>
      JSON.stringify(provision).includes(`"param":"${id}"`) ? [reader] : [],
    ),
  )
}

/** Whether the law no longer links, or some of these cases comes out otherwise. */
function isNoticedBy(
  cases: readonly Case[],
  { mutant, roots }: { mutant: Mutant; roots: ReadonlySet<string> },
  bench: Bench,
): boolean {
  if (cases.length === 0) return false
  const key = [...roots, ...cases.map((one) => `${one.provision} ${one.name}`)].join()
  const part = bench.parts.get(key) ?? partFor(cases, roots, bench)
  bench.parts.set(key, part)
  if (part.law === undefined || part.sound.length === 0) return false
  const { law } = relinkLaw(part.law, withMutant(part.law, mutant))
  return law === undefined || part.sound.some((one) => fails(law, one))
}

const fails = (law: Law, one: Case) => runCase(law, one).mismatches.length > 0

function partFor(cases: readonly Case[], roots: ReadonlySet<string>, bench: Bench): Part {
  const keep = restsOn([...roots, ...cases.map((one) => one.provision)], bench.graph)
  const { law } = linkLaw(partOf(bench.rulebook, keep))
  return { law, sound: law === undefined ? [] : cases.filter((one) => !fails(law, one)) }
}

/** What the law of `roots` rests on: what they read, what defeats them, and so on. */
function restsOn(roots: Iterable<string>, { provisions, defeats }: LawGraph): ReadonlySet<string> {
  const found = new Set(roots)
  for (const id of found) {
    for (const { meets, result } of Object.values(provisions.get(id)?.provision.elements ?? {}))
      for (const read of [...listed(meets), ...listed(result)]) found.add(read)
    for (const { by } of defeats.get(id) ?? []) found.add(by)
  }
  return found
}

/** By provision, those that read it or that it defeats. */
function dependantsOf({ provisions, targets }: LawGraph): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map([...provisions.keys()].map((id) => [id, new Set(targets.get(id))]))
  for (const { provision } of provisions.values())
    for (const { meets, result } of Object.values(provision.elements))
      for (const read of [...listed(meets), ...listed(result)]) found.get(read)?.add(provision.id)
  return found
}

/** The rulebook with some provisions only: linking the whole takes a second. */
const partOf = (rulebook: Rulebook, keep: ReadonlySet<string>): Rulebook =>
  edited(rulebook, (provisions) => {
    const trimmed = ({ against: _against, ...provision }: Provision) =>
      withoutStrayEdges(provision, (edge) => aims(edge, keep, rulebook))
    return provisions.filter((p) => keep.has(p.id)).map(trimmed)
  })

/** The part with its mutant in place of what it breaks. */
function withMutant({ rulebook, graph }: Law, { id, broken }: Mutant): Rulebook {
  if ('provision' in broken) {
    const kept = new Set(graph.provisions.keys())
    const { against: _against, ...provision } = broken.provision
    const mutated = withoutStrayEdges(provision, (edge) => aims(edge, kept, rulebook))
    return edited(rulebook, (provisions) => provisions.map((p) => (p.id === id ? mutated : p)))
  }
  return {
    ...rulebook,
    instruments: rulebook.instruments.map((encoded) => ({
      ...encoded,
      articles: encoded.articles.map(({ file, article }) => ({
        file,
        article:
          article.values === undefined
            ? article
            : { ...article, values: article.values.map((v) => (v.id === id ? broken.value : v)) },
      })),
    })),
  }
}

function withoutStrayEdges(
  { defeats = [], ...rest }: Provision,
  isKept: (edge: Edge) => boolean,
): Provision {
  const kept = defeats.filter(isKept)
  return kept.length === 0 ? rest : { ...rest, defeats: kept }
}

/** Whether an edge still has a target among what is kept. */
function aims(edge: Edge, keep: ReadonlySet<string>, rulebook: Rulebook): boolean {
  const prefix = edge['constraints-of']
  if (prefix === undefined) return keep.has(edge.provision ?? '')
  return rulebook.instruments.some(({ instrument, articles }) =>
    articles.some(({ article }) =>
      article.provisions.some(
        ({ id, kind }) =>
          kind === 'constraint' &&
          keep.has(id) &&
          (instrument.id === prefix || id.startsWith(`${prefix}.`)),
      ),
    ),
  )
}

const edited = (
  rulebook: Rulebook,
  edit: (provisions: readonly Provision[]) => Provision[],
): Rulebook => ({
  ...rulebook,
  instruments: rulebook.instruments.map((encoded): EncodedInstrument => ({
    ...encoded,
    articles: encoded.articles.map(({ file, article }) => ({
      file,
      article: { ...article, provisions: edit(article.provisions) },
    })),
  })),
})
