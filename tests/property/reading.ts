import type { FactRecord } from '../../src/condition/values.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type {
  Burden,
  Condition,
  DatedValue,
  Edge,
  Formula,
  Provision,
  Span,
} from '../../src/law/article.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'
import { all, any, kleene, not } from './kleene.ts'
import type { Truth } from './kleene.ts'
import { look, placesOf } from './look.ts'
import type { Place } from './look.ts'

// The law read as docs/rule-format.md tells it: recursively over the provisions as they are written, with no table,
// no node and no memory.

export type Mode = 'known' | 'prima-facie' | 'record'

/** What is being read, on which row, in which mode; who gains if it is met, and who has to show it. */
interface Asked {
  readonly place: Place
  readonly mode: Mode
  readonly gains: Burden
  readonly bears: Burden
}

interface Norm {
  readonly provision: Provision
  readonly instrument: string
  readonly span: readonly Span[]
}

interface Attack {
  readonly by: Norm
  readonly edge: Edge
}

/** The law of a rulebook as one record meets it. */
export interface ReadLaw {
  readonly record: FactRecord
  readonly facts: ReadonlyMap<string, Fact>
  readonly norms: ReadonlyMap<string, Norm>
  readonly values: ReadonlyMap<string, DatedValue>
}

export function readLaw(
  book: Rulebook,
  record: FactRecord,
  facts: ReadonlyMap<string, Fact>,
): ReadLaw {
  const norms = book.instruments.flatMap(({ instrument, articles }) =>
    articles.flatMap(({ article }) =>
      article.provisions.map((provision): Norm => ({
        provision,
        instrument: instrument.id,
        span: instrument.force,
      })),
    ),
  )
  const values = book.instruments.flatMap((i) => i.articles.flatMap((a) => a.article.values ?? []))
  return {
    record,
    facts,
    norms: new Map(norms.map((norm) => [norm.provision.id, norm])),
    values: new Map(values.map((value) => [value.id, value])),
  }
}

/** What a provision says on a row of its own. */
export function verdictOf(law: ReadLaw, id: string, place: Place, mode: Mode): Truth {
  const norm = law.norms.get(id) as Norm
  const gains = sideOf(law, norm)
  return bound(law, norm, { place, mode, gains, bears: norm.provision.burden ?? gains })
}

const other = (side: Burden): Burden => (side === 'complainant' ? 'respondent' : 'complainant')

const listed = (ids: string | readonly string[] | undefined) =>
  ids === undefined ? [] : [ids].flat()

const hits = (edge: Edge, { provision, instrument }: Norm, by: string) =>
  edge.provision === undefined
    ? provision.kind === 'constraint' &&
      provision.id !== by &&
      (instrument === edge['constraints-of'] ||
        provision.id.startsWith(`${edge['constraints-of']}.`))
    : edge.provision === provision.id

const attacksOn = (law: ReadLaw, target: Norm): readonly Attack[] =>
  [...law.norms.values()].flatMap((by) =>
    (by.provision.defeats ?? [])
      .filter((edge) => hits(edge, target, by.provision.id))
      .map((edge) => ({ by, edge })),
  )

/** Constraint: complainant. Its exceptions: respondent. Exceptions to these: complainant. */
function sideOf(law: ReadLaw, { provision }: Norm): Burden {
  if (provision.kind === 'constraint') return 'complainant'
  const target = [...law.norms.values()].find((n) =>
    provision.defeats?.some((e) => hits(e, n, provision.id)),
  )
  if (target !== undefined) return other(sideOf(law, target))
  return provision.kind === 'flexibility' ? 'respondent' : 'complainant'
}

/** A condition on a row; on the record, what is open goes against who bears it, save what the law leaves unset. */
function says(law: ReadLaw, source: Condition, { place, mode, gains, bears }: Asked): Truth {
  const lookup = (id: string) => look(law.record, place, law.facts.get(id) as Fact)
  const close = (truth: Truth) => truth ?? bears !== gains
  let gaps = 0
  const under = (unset: (nth: number) => Truth) => {
    gaps = 0
    return kleene(source, lookup, (id, compare) =>
      dated(law, id, { compare, lookup, gap: unset(gaps++) }),
    )
  }
  const open = under(() => undefined)
  if (mode !== 'record') return open
  const cases = Array.from({ length: 2 ** gaps }, (_, bits) =>
    close(under((nth) => ((bits >> nth) & 1) === 1)),
  )
  return cases.every((truth) => truth === cases[0]) ? cases[0] : undefined
}

interface Comparing {
  readonly compare: (literal: unknown) => Truth
  readonly lookup: (fact: string) => unknown
  /** What is said where there is no value. */
  readonly gap: Truth
}

function dated(law: ReadLaw, id: string, { compare, lookup, gap }: Comparing): Truth {
  const entries = (law.values.get(id) as DatedValue).entries.map((entry) => ({
    applies: within(entry, lookup),
    says: entry.value === null ? gap : compare(entry.value),
  }))
  // On the record, not to know whom an entry concerns is a missing fact and no gap in the law.
  const none = all(entries.map((entry) => not(entry.applies)))
  const outside = gap === undefined ? none : none === true
  return any([...entries.map((entry) => all([entry.applies, entry.says])), all([outside, gap])])
}

function within(
  { from, until, when }: Pick<Span, 'from' | 'until' | 'when'>,
  lookup: (fact: string) => unknown,
): Truth {
  const day = lookup('law.as-of') as string
  const time = from <= day && (until === undefined || day < until)
  return all([time, when === undefined ? true : kleene(when, lookup, () => undefined)])
}

/** Some span of time covers the day. */
function inTime(law: ReadLaw, spans: readonly Span[], asked: Asked): Truth {
  return any(
    spans.map(({ from, until, when }) => {
      const day: Condition[] = [{ '>=': [{ var: 'law.as-of' }, from] }]
      if (until !== undefined) day.push({ '<': [{ var: 'law.as-of' }, until] })
      return says(law, { and: [...day, ...(when === undefined ? [] : [when])] }, asked)
    }),
  )
}

const ownTime = (law: ReadLaw, { provision }: Norm, asked: Asked): Truth =>
  provision.force === undefined ? true : inTime(law, provision.force, asked)

/** Law in force, after defeat. */
function bound(law: ReadLaw, norm: Norm, asked: Asked): Truth {
  const binds = { '==': [{ var: `law.bound.${norm.instrument.replaceAll('.', '/')}` }, true] }
  return all([
    says(law, binds, asked),
    inTime(law, norm.span, asked),
    ownTime(law, norm, asked),
    stands(law, norm, asked),
  ])
}

/** Described, and nothing disapplies or justifies. */
const stands = (law: ReadLaw, norm: Norm, asked: Asked): Truth =>
  all([
    described(law, norm, asked),
    ...attacksOn(law, norm)
      .filter(({ edge }) => edge.as !== 'excludes')
      .map((attack) => not(beats(law, norm, attack, asked))),
  ])

/** Scope and test are met, and nothing excludes. */
function described(law: ReadLaw, norm: Norm, asked: Asked): Truth {
  const { applies, holds, elements } = norm.provision
  const scope = applies === undefined ? [] : namesIn(applies)
  const rest = Object.keys(elements).filter((name) => !scope.includes(name))
  const test = holds ?? { all: rest }
  return all([
    ...(applies === undefined ? [] : [combined(law, norm, applies, asked)]),
    combined(law, norm, test, asked),
    ...attacksOn(law, norm)
      .filter(({ edge }) => edge.as === 'excludes')
      .map((attack) => not(beats(law, norm, attack, asked))),
  ])
}

function beats(law: ReadLaw, target: Norm, { by, edge }: Attack, asked: Asked): Truth {
  const gains = other(asked.gains)
  const attack = { ...asked, gains, bears: by.provision.burden ?? gains }
  // An instrument that takes over an article takes over the exceptions that stand beside it, wherever it binds.
  const norm =
    by.instrument === target.instrument
      ? all([ownTime(law, by, attack), stands(law, by, attack)])
      : bound(law, by, attack)
  const guard = edge.when === undefined ? true : says(law, edge.when, attack)
  const truth = all([norm, guard])
  return asked.mode === 'prima-facie' ? truth === true : truth
}

const namesIn = (formula: Formula): readonly string[] =>
  typeof formula === 'string'
    ? [formula]
    : 'not' in formula
      ? namesIn(formula.not)
      : Object.values(formula as Record<string, Formula[]>).flatMap((parts) =>
          parts.flatMap(namesIn),
        )

function combined(law: ReadLaw, norm: Norm, formula: Formula, asked: Asked): Truth {
  if (typeof formula === 'string') return element(law, norm, formula, asked)
  if ('not' in formula)
    return not(combined(law, norm, formula.not, { ...asked, gains: other(asked.gains) }))
  if ('all' in formula) return all(formula.all.map((part) => combined(law, norm, part, asked)))
  return any(formula.any.map((part) => combined(law, norm, part, asked)))
}

function element(law: ReadLaw, { provision }: Norm, name: string, asked: Asked): Truth {
  const part = provision.elements[name]
  if (part === undefined) throw new Error(`no element ${name}`)
  const bears = part.burden ?? asked.bears
  if (part.test !== undefined) return says(law, part.test, { ...asked, bears })
  return any([
    ...listed(part.meets).map((id) => {
      const target = law.norms.get(id) as Norm
      // What is referred to inherits the burden of its reader, unless it has one of its own.
      return reached(law, target, { ...asked, bears: target.provision.burden ?? bears }, described)
    }),
    ...listed(part.result).map((id) => {
      const target = law.norms.get(id) as Norm
      return reached(
        law,
        target,
        { ...asked, bears: target.provision.burden ?? sideOf(law, target) },
        bound,
      )
    }),
  ])
}

/** On the same row, or whether some row of the list meets. */
function reached(law: ReadLaw, target: Norm, asked: Asked, read: typeof described): Truth {
  const { each } = target.provision
  if (each === undefined || each === asked.place.grain) return read(law, target, asked)
  return any(placesOf(law.record, each).map((place) => read(law, target, { ...asked, place })))
}
