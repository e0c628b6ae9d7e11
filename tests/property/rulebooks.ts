import type { ListName } from '../../src/facts/fact.ts'
import type {
  Article,
  DatedValue,
  Edge,
  Element,
  Formula,
  Provision,
  Span,
} from '../../src/law/article.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'
import { chance, one, some, times } from './draw.ts'
import type { Draw } from './draw.ts'
import { condition, dates, lists, readable } from './generate.ts'
import type { Parameter } from './generate.ts'

// Random rulebooks. A provision reads, and is defeated by, only those drawn before it: no cycles, and defeaters of
// defeaters at any depth.

type Side = 'complainant' | 'respondent'

interface Placed {
  readonly id: string
  readonly instrument: string
  readonly each: ListName | undefined
  readonly kind: Provision['kind']
  readonly defeats: readonly Edge[]
}

export interface BookOptions {
  /** Dated values may be unset, or have no entry for a date. */
  readonly unset?: boolean
  readonly provisions?: number
}

const instruments = ['a.one', 'b.two'] as const

/** A rulebook that lints clean. */
export function rulebook(
  draw: Draw,
  { unset = false, provisions = 9 }: BookOptions = {},
): Rulebook {
  const count = 3 + draw(provisions - 2)
  const skeletons = skeletonsOf(draw, count)
  const made = skeletons.map((placed, i) => provisionOf(draw, placed, skeletons.slice(0, i)))
  return {
    lawAsOf: '2020-01-01',
    instruments: instruments.map((id, i) => ({
      instrument: {
        id,
        title: id,
        cite: id,
        unit: 'Article',
        bound: 'Member',
        force: [{ from: chance(draw, 15) ? one(draw, dates) : '1995-01-01' }],
        parties: [],
        text: 'recalled',
      },
      articles: [
        {
          file: `${id}/article-01.yaml`,
          article: {
            article: '1',
            title: 'One',
            provisions: made.filter((p) => p.id.startsWith(id)) as Article['provisions'],
            ...(i === 0 ? { values: valuesOf(draw, unset) } : {}),
          },
        },
      ],
      notEncoded: { articles: [] },
    })),
    readings: [
      {
        id: 'scope',
        question: 'How wide?',
        default: 'wide',
        positions: { wide: { says: 'wide', cite: 'one' }, narrow: { says: 'narrow', cite: 'two' } },
      },
    ],
    membership: {
      source: 'none',
      members: [],
      'least-developed': [],
      'annex-vii-b': [],
      development: [],
    },
  }
}

/** Links it; a generator that makes what does not lint is a defect of the generator. */
export function lawOf(book: Rulebook): Law {
  const { law, diagnostics } = linkLaw(book)
  if (law === undefined) throw new Error(JSON.stringify(diagnostics))
  return law
}

/** Who defeats whom, from the last to the first: which side gains from a defeater follows from its targets. */
function skeletonsOf(draw: Draw, count: number): readonly Placed[] {
  const sides: Side[] = []
  const placed: Placed[] = []
  for (let i = count - 1; i >= 0; i--) {
    const instrument = one(draw, instruments)
    const half = i >= count / 2 ? 'late' : 'early'
    const kind =
      i === count - 1
        ? 'constraint'
        : one(draw, ['constraint', 'flexibility', 'definition'] as const)
    const defeats = i === count - 1 ? [] : edgesOf(draw, { from: i, half, placed, sides })
    const each = eachOf(
      draw,
      defeats.flatMap((edge) => targetsOf(edge, placed)),
    )
    const [first] = defeats.flatMap((edge) => targetsOf(edge, placed))
    const against = first === undefined ? undefined : sides[placed.indexOf(first)]
    placed.push({ id: `${instrument}.${half}.p${i}`, instrument, each, kind, defeats })
    sides.push(sideOf(kind, against))
  }
  return placed.toReversed()
}

function sideOf(kind: Provision['kind'], against: Side | undefined): Side {
  if (kind === 'constraint') return 'complainant'
  if (against !== undefined) return against === 'complainant' ? 'respondent' : 'complainant'
  return kind === 'flexibility' ? 'respondent' : 'complainant'
}

const targetsOf = (edge: Edge, placed: readonly Placed[]) =>
  placed.filter((p) =>
    edge.provision === undefined
      ? p.kind === 'constraint' && p.id.startsWith(`${edge['constraints-of']}.`)
      : p.id === edge.provision,
  )

interface Later {
  readonly from: number
  readonly half: 'early' | 'late'
  readonly placed: readonly Placed[]
  readonly sides: readonly Side[]
}

function edgesOf(draw: Draw, { half, placed, sides }: Later): readonly Edge[] {
  if (!chance(draw, 60)) return []
  const as = () => one(draw, ['excludes', 'disapplies', 'justifies'] as const)
  const when = () =>
    chance(draw, 30) ? { when: condition(draw, readable('record'), { depth: 1 }) } : {}
  if (half === 'early' && chance(draw, 15)) {
    const edge = { 'constraints-of': `${one(draw, instruments)}.late`, as: as(), ...when() }
    if (targetsOf(edge, placed).length > 0) return [edge]
  }
  // One that defeats targets of both sides would have no side of its own.
  const side = one(draw, sides)
  const targets = placed.filter((_, i) => sides[i] === side)
  const chosen = [one(draw, targets), ...some(draw, targets, 20)]
  return [...new Set(chosen)].map((target) => ({ provision: target.id, as: as(), ...when() }))
}

/** A defeater is judged on the rows of what it defeats, or on those that it finds there. */
function eachOf(draw: Draw, targets: readonly Placed[]): ListName | undefined {
  const wanted = targets[0]?.each
  if (targets.length === 0) return one(draw, [undefined, ...lists])
  return targets.every((t) => t.each === wanted) && chance(draw, 60) ? wanted : undefined
}

const parameters: readonly Parameter[] = [
  { id: 'a.one.v1', type: 'number' },
  { id: 'a.one.v2', type: 'date' },
  { id: 'a.one.v3', type: 'code' },
]

function valuesOf(draw: Draw, unset: boolean): DatedValue[] {
  const samples = {
    number: [10, 25.5, 50],
    date: ['2000-01-01', '2005-06-15'],
    code: ['grant', 'loan'],
  }
  return parameters.map(({ id, type }) => {
    const value = () =>
      unset && chance(draw, 25) ? null : one<string | number>(draw, samples[type])
    const from = unset && chance(draw, 25) ? '2005-06-15' : '1990-01-01'
    const known = { from, until: '2010-12-31', value: one<string | number>(draw, samples[type]) }
    const classes = chance(draw, 30)
      ? [
          {
            from: '2010-12-31',
            when: { '==': [{ var: 'law.development' }, 'developed'] },
            value: value(),
          },
          {
            from: '2010-12-31',
            when: { '!=': [{ var: 'law.development' }, 'developed'] },
            value: value(),
          },
        ]
      : [{ from: '2010-12-31', value: value() }]
    return { id, pinpoint: '1', entries: [known, ...classes] }
  })
}

function provisionOf(draw: Draw, placed: Placed, before: readonly Placed[]): Provision {
  const { id, each, kind, defeats } = placed
  const names = times(1 + draw(3), (i) => `e${i}`)
  const elements = Object.fromEntries(names.map((name) => [name, elementOf(draw, placed, before)]))
  const applies = chance(draw, 40) ? formula(draw, some(draw, names, 40)) : undefined
  const holds = chance(draw, 50) ? formula(draw, names) : undefined
  return {
    id,
    pinpoint: '1',
    kind,
    ...(kind === 'constraint' ? { effect: 'prohibits' as const } : {}),
    summary: 'A rule.',
    ...(chance(draw, 30) ? { force: spansOf(draw) } : {}),
    ...(each === undefined ? {} : { each }),
    ...(applies === undefined ? {} : { applies }),
    elements,
    ...(holds === undefined ? {} : { holds }),
    ...(chance(draw, 15) ? { burden: one(draw, ['complainant', 'respondent'] as const) } : {}),
    ...(defeats.length === 0 ? {} : { defeats: [...defeats] }),
    checked: { text: 'recalled' },
  }
}

function elementOf(draw: Draw, { each }: Placed, before: readonly Placed[]): Element {
  const burden = chance(draw, 15)
    ? { burden: one(draw, ['complainant', 'respondent'] as const) }
    : {}
  if (before.length === 0 || chance(draw, 55)) {
    const test = condition(draw, readable((each ?? 'record') as 'record'), { parameters, depth: 1 })
    return { test, ...burden }
  }
  const ids = [...new Set(times(1 + draw(2), () => one(draw, before).id))]
  const target = ids.length === 1 ? (ids[0] as string) : ids
  return { [chance(draw, 60) ? 'meets' : 'result']: target, ...burden }
}

/** A formula that names all of the names. */
function formula(draw: Draw, names: readonly string[]): Formula | undefined {
  const [first, ...rest] = names
  if (first === undefined) return undefined
  const part: Formula = chance(draw, 25) ? { not: first } : first
  const others = formula(draw, rest)
  if (others === undefined) return part
  const pair = [part, others]
  const whole: Formula = chance(draw, 50) ? { all: pair } : { any: pair }
  return chance(draw, 15) ? { not: whole } : whole
}

function spansOf(draw: Draw): Span[] {
  const span: Span = { from: one(draw, ['1995-01-01', '2000-01-01']) }
  if (chance(draw, 50)) span.until = one(draw, ['2005-06-15', '2010-12-31'])
  if (chance(draw, 30)) span.when = { '==': [{ var: 'law.development' }, 'developing'] }
  return chance(draw, 30) ? [span, { from: '2011-01-01' }] : [span]
}
