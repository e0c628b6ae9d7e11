// Breaks the law on purpose: drops each element, removes each defeat edge, shifts each date by a day, one at a time,
// and asks whether some case notices. `npm run mutate -- wto.trims` mutates provisions whose id begins so.
import { fileURLToPath } from 'node:url'
import { runCase } from '../src/evaluate/cases.ts'
import type { Case } from '../src/evaluate/cases.ts'
import type { Formula, Provision, Span } from '../src/law/article.ts'
import { holdsOf, namesIn } from '../src/law/graph.ts'
import { linkLaw } from '../src/law/link.ts'
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
        what: `${end} ${day} shifted by ${by}`,
        provision: replaced(i, { ...span, [end]: shift(day, by) }),
      }))
    }),
  )
}

function withProvision(rulebook: Rulebook, { id, provision }: Mutant): Rulebook {
  const instruments = rulebook.instruments.map((encoded) => ({
    ...encoded,
    articles: encoded.articles.map(({ file, article }) => ({
      file,
      article: {
        ...article,
        provisions: article.provisions.map((p) => (p.id === id ? provision : p)),
      },
    })),
  }))
  return { ...rulebook, instruments }
}

/** Whether the law no longer links, or some case comes out otherwise. Cases of the same provision are asked first. */
function isNoticed(rulebook: Rulebook, cases: readonly Case[], mutant: Mutant): boolean {
  const { law } = linkLaw(withProvision(rulebook, mutant))
  if (law === undefined) return true
  const sorted = cases.toSorted(
    (a, b) => Number(b.provision === mutant.id) - Number(a.provision === mutant.id),
  )
  return sorted.some((one) => runCase(law, one).mismatches.length > 0)
}

const [prefix = ''] = process.argv.slice(2)
const { rulebook, cases: files } = await readRules(
  fileURLToPath(new URL('../rules', import.meta.url)),
)
const cases = files.flatMap((file) => file.cases)
const provisions = rulebook.instruments
  .flatMap(({ articles }) => articles.flatMap(({ article }) => article.provisions))
  .filter(({ id }) => id.startsWith(prefix))
const mutants = provisions.flatMap((p) => [
  ...droppedElements(p),
  ...droppedEdges(p),
  ...shiftedDates(p),
])
let survivors = 0
for (const mutant of mutants) {
  if (isNoticed(rulebook, cases, mutant)) continue
  survivors++
  process.stdout.write(`survives: ${mutant.id} ${mutant.what}\n`)
}
process.stdout.write(
  `${mutants.length - survivors} of ${mutants.length} mutants are noticed by some case\n`,
)
