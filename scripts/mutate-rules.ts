// Breaks the law on purpose: drops each element, removes and turns each defeat edge, shifts each date by a day, one at
// a time, and asks whether some case notices. `npm run mutate -- wto.trims` mutates provisions whose id begins so.
// What survives for a good reason stands in docs/mutation.yaml; anything else makes it fail.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { runCase } from '../src/evaluate/cases.ts'
import type { Case } from '../src/evaluate/cases.ts'
import type { Edge, Formula, Provision, Span } from '../src/law/article.ts'
import { graphOf, holdsOf, listed, namesIn } from '../src/law/graph.ts'
import type { LawGraph } from '../src/law/graph.ts'
import { linkLaw } from '../src/law/link.ts'
import type { Law } from '../src/law/link.ts'
import { provisionsOf } from '../src/law/rulebook.ts'
import type { Rulebook } from '../src/law/rulebook.ts'
import { readRules } from '../src/node/read-rules.ts'

interface Mutant {
  readonly id: string
  readonly what: string
  readonly provision: Provision
}

/** The formula without a name; nothing left means that nothing is asked. */
function without(formula: Formula | undefined, name: string): Formula | undefined {
  if (formula === undefined || formula === name) return undefined
  if (typeof formula === 'string') return formula
  if ('not' in formula) {
    const inner = without(formula.not, name)
    return inner === undefined ? undefined : { not: inner }
  }
  const parts = ('all' in formula ? formula.all : formula.any).flatMap(
    (part) => without(part, name) ?? [],
  )
  if (parts.length === 0) return undefined
  return 'all' in formula ? { all: parts } : { any: parts }
}

function droppedElements(provision: Provision): readonly Mutant[] {
  return Object.keys(provision.elements).flatMap((name) => {
    const { [name]: _dropped, ...elements } = provision.elements
    const holds = without(holdsOf(provision), name)
    const applies = without(provision.applies, name)
    // A formula may not be empty: an element that is alone in it cannot be dropped without dropping the test.
    if (Object.keys(elements).length === 0 || holds === undefined || namesIn(holds).length === 0)
      return []
    const { applies: _a, holds: _h, ...rest } = provision
    const mutated = { ...rest, elements, holds, ...(applies === undefined ? {} : { applies }) }
    return [{ id: provision.id, what: `without element ${name}`, provision: mutated }]
  })
}

const droppedEdges = (provision: Provision): readonly Mutant[] =>
  (provision.defeats ?? []).map((edge, i) => {
    const defeats = (provision.defeats ?? []).filter((_, j) => j !== i)
    const { defeats: _all, ...rest } = provision
    const target = edge.provision ?? edge['constraints-of'] ?? ''
    return {
      id: provision.id,
      what: `without ${edge.as} ${target}`,
      provision: defeats.length === 0 ? rest : { ...rest, defeats },
    }
  })

const shift = (day: string, by: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

function shiftedDates(provision: Provision): readonly Mutant[] {
  const spans = provision.force ?? []
  const replaced = (i: number, span: Span) => ({
    ...provision,
    force: spans.map((s, j) => (i === j ? span : s)),
  })
  return spans.flatMap((span, i) =>
    (['from', 'until'] as const).flatMap((end) => {
      const day = span[end]
      // The beginning of the WTO is the instrument's own.
      if (day === undefined || day === '1995-01-01') return []
      return [1, -1].map((by) => ({
        id: provision.id,
        what: `${end} ${day}${spans.length > 1 ? ` of span ${i + 1}` : ''} shifted by ${by}`,
        provision: replaced(i, { ...span, [end]: shift(day, by) }),
      }))
    }),
  )
}

/**
 * An edge that takes the breach out of the description, or no longer does. Only those who read the description of a
 * target can see it: where there are none, the mutant is the same law.
 */
const turnedEdges = (provision: Provision, isRead: (edge: Edge) => boolean): readonly Mutant[] =>
  (provision.defeats ?? []).flatMap((edge, i) => {
    if (!isRead(edge)) return []
    const as = edge.as === 'excludes' ? 'justifies' : 'excludes'
    const defeats = (provision.defeats ?? []).map((e, j): Edge => (i === j ? { ...e, as } : e))
    const target = edge.provision ?? edge['constraints-of']
    const what = `${edge.as} ${target} turned into ${as}`
    return [{ id: provision.id, what, provision: { ...provision, defeats } }]
  })

const nameOf = ({ id, what }: Mutant) => `${id} ${what}`

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

/** The rulebook with some provisions only, and one of them changed: linking the whole takes a second. */
function partOf(rulebook: Rulebook, keep: ReadonlySet<string>, changed?: Provision): Rulebook {
  const constraints: { id: string; instrument: string }[] = rulebook.instruments.flatMap(
    ({ instrument, articles }) =>
      articles.flatMap(({ article }) =>
        article.provisions
          .filter((p) => p.kind === 'constraint' && keep.has(p.id))
          .map((p) => ({ id: p.id, instrument: instrument.id })),
      ),
  )
  const aims = (edge: Edge) => {
    const prefix = edge['constraints-of']
    return prefix === undefined
      ? keep.has(edge.provision ?? '')
      : constraints.some((c) => c.instrument === prefix || c.id.startsWith(`${prefix}.`))
  }
  const trimmed = ({ defeats = [], against: _against, ...rest }: Provision): Provision => {
    const kept = defeats.filter(aims)
    return kept.length === 0 ? rest : { ...rest, defeats: kept }
  }
  const instruments = rulebook.instruments.map((encoded) => ({
    ...encoded,
    articles: encoded.articles.map(({ file, article }) => ({
      file,
      article: {
        ...article,
        provisions: article.provisions
          .filter((p) => keep.has(p.id))
          .map((p) => trimmed(p.id === changed?.id ? changed : p)),
      },
    })),
  }))
  return { ...rulebook, instruments }
}

const fails = (law: Law, one: Case) => runCase(law, one).mismatches.length > 0

interface Bench {
  readonly rulebook: Rulebook
  readonly graph: LawGraph
  readonly dependants: ReadonlyMap<string, ReadonlySet<string>>
  readonly cases: readonly Case[]
  /** Cases of a part that come out as written on the law as it is. */
  readonly sound: Map<string, readonly Case[]>
}

/** Whether the law no longer links, or some of these cases comes out otherwise. */
function isNoticedBy(cases: readonly Case[], mutant: Mutant, bench: Bench): boolean {
  if (cases.length === 0) return false
  const roots = new Set([mutant.id, ...cases.map((one) => one.provision)])
  const keep = restsOn(roots, bench.graph)
  const key = cases.map((one) => `${one.provision} ${one.name}`).join()
  const sound =
    bench.sound.get(key) ??
    (() => {
      const { law } = linkLaw(partOf(bench.rulebook, keep))
      return law === undefined ? [] : cases.filter((one) => !fails(law, one))
    })()
  bench.sound.set(key, sound)
  const { law } = linkLaw(partOf(bench.rulebook, keep, mutant.provision))
  return law === undefined || sound.some((one) => fails(law, one))
}

/** Cases of the provision first, then those that name it as a defence, then of all that depend on it. */
function isNoticed(mutant: Mutant, bench: Bench): boolean {
  const { id } = mutant
  const all = new Set([id])
  for (const next of all) for (const by of bench.dependants.get(next) ?? []) all.add(by)
  const names = ({ expect }: Case) =>
    (expect['defeated-by'] ?? []).includes(id) || (expect['open-defences'] ?? []).includes(id)
  const near = bench.dependants.get(id)
  const tierOf = (one: Case) => {
    if (one.provision === id) return 0
    if (names(one)) return 1
    return near?.has(one.provision) ? 2 : 3
  }
  const open = bench.cases.filter((one) => all.has(one.provision))
  return [0, 1, 2, 3].some((tier) =>
    isNoticedBy(
      open.filter((one) => tierOf(one) === tier),
      mutant,
      bench,
    ),
  )
}

const Explained = z.array(
  z.strictObject({ why: z.string(), survivors: z.array(z.string()).min(1) }),
)
const root = new URL('..', import.meta.url)
const explained = new Set(
  Explained.parse(parse(await readFile(new URL('docs/mutation.yaml', root), 'utf8'))).flatMap(
    ({ survivors }) => survivors,
  ),
)
const [prefix = ''] = process.argv.slice(2)
const { rulebook, cases: files } = await readRules(fileURLToPath(new URL('rules', root)))
const graph = graphOf(provisionsOf(rulebook))
const bench: Bench = {
  rulebook,
  graph,
  dependants: dependantsOf(graph),
  cases: files.flatMap((file) => file.cases),
  sound: new Map(),
}
const read = new Set(
  [...graph.provisions.values()].flatMap(({ provision }) =>
    Object.values(provision.elements).flatMap(({ meets }) => listed(meets)),
  ),
)
const isRead = (edge: Edge) => {
  const prefix = edge['constraints-of']
  if (prefix === undefined) return read.has(edge.provision ?? '')
  return [...read].some((id) => {
    const target = graph.provisions.get(id)
    return (
      target?.provision.kind === 'constraint' &&
      (target.instrument.id === prefix || id.startsWith(`${prefix}.`))
    )
  })
}
const mutants = [...graph.provisions.values()]
  .map(({ provision }) => provision)
  .filter(({ id }) => id === prefix || id.startsWith(prefix))
  .flatMap((p) => [
    ...droppedElements(p),
    ...droppedEdges(p),
    ...turnedEdges(p, isRead),
    ...shiftedDates(p),
  ])
let [noticed, known] = [0, 0]
for (const mutant of mutants) {
  if (isNoticed(mutant, bench)) {
    noticed++
    if (explained.has(nameOf(mutant)))
      process.stdout.write(`explained, but noticed: ${nameOf(mutant)}\n`)
  } else if (explained.has(nameOf(mutant))) known++
  else process.stdout.write(`survives: ${nameOf(mutant)}\n`)
}
process.stdout.write(
  `${noticed} of ${mutants.length} mutants are noticed by some case; ${known} survive for a stated reason\n`,
)
if (noticed + known < mutants.length) process.exitCode = 1
