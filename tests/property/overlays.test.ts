import { expect, it } from 'vitest'
import type { FactRecord } from '../../src/condition/values.ts'
import type { Element, Provision } from '../../src/law/article.ts'
import { conflictsBetween } from '../../src/law/scenario-conflicts.ts'
import { listed } from '../../src/law/graph.ts'
import type { Law } from '../../src/law/link.ts'
import { withScenario } from '../../src/law/overlay.ts'
import { relinkLaw } from '../../src/law/relink.ts'
import type { Rulebook } from '../../src/law/rulebook.ts'
import type { Scenario } from '../../src/law/scenario.ts'
import { chance, holdsFor, one, some, times } from './draw.ts'
import type { Draw } from './draw.ts'
import { asFacts, condition, partial, readable, record } from './generate.ts'
import type { Truth } from './kleene.ts'
import { lawOf, rulebook } from './rulebooks.ts'
import { agree, run, seats, truthAt } from './run.ts'

// What the four edits of a reform may do to the law, and what they may not. Cases are counted as provisions on rows.

const day = '2010-06-01'
const bare = {
  title: 'A reform',
  words: ['except'],
  summary: 'A reform.',
  proposer: 'nobody',
  source: { title: 'none', year: 2020 },
  modality: 'decision',
  status: 'hypothetical',
  evidence: 'own',
  effective: { from: '2005-01-01', until: '2015-01-01' },
  direction: 'both',
} satisfies Omit<Scenario, 'id'>

type Edits = Pick<
  Scenario,
  'provisions' | 'extends' | 'force' | 'values' | 'readings' | 'beneficiaries'
>

const provisionsIn = ({ instruments }: Rulebook): readonly Provision[] =>
  instruments.flatMap(({ articles }) => articles.flatMap(({ article }) => article.provisions))

const constraintsIn = (book: Rulebook) => provisionsIn(book).filter((p) => p.kind === 'constraint')

function added(draw: Draw, id: string, more: Partial<Provision>): Provision {
  const test = condition(draw, readable((more.each ?? 'record') as 'record'), { depth: 1 })
  return {
    id,
    pinpoint: '1',
    kind: 'flexibility',
    summary: 'A rule that is added.',
    elements: { new: { test } },
    checked: { text: 'recalled' },
    ...more,
  }
}

/** An exception to one constraint. */
function exception(draw: Draw, book: Rulebook, name: string): Edits {
  const { id, each } = one(draw, constraintsIn(book))
  const as = one(draw, ['excludes', 'disapplies', 'justifies'] as const)
  const provision = added(draw, `b.two.${name}`, {
    ...(each === undefined ? {} : { each }),
    defeats: [{ provision: id, as }],
  })
  return { provisions: [provision] }
}

const prohibition = (draw: Draw, name: string): Edits => ({
  provisions: [added(draw, `b.two.${name}`, { kind: 'constraint', effect: 'prohibits' })],
})

/** One more thing that an element reads. */
function ground(draw: Draw, book: Rulebook, name: string): Edits {
  const readers = provisionsIn(book).flatMap((p) =>
    Object.entries(p.elements).flatMap(([element, { test }]) =>
      test === undefined ? [{ p, element }] : [],
    ),
  )
  if (readers.length === 0) return {}
  const { p, element } = one(draw, readers)
  const each = p.each === undefined ? {} : { each: p.each }
  return {
    provisions: [added(draw, `b.two.${name}`, { kind: 'definition', ...each })],
    extends: [{ provision: p.id, element, by: `b.two.${name}` }],
  }
}

const { from, until } = bare.effective
const ofValue = (draw: Draw): Edits => ({
  values: [{ id: 'a.one.v1', from, until, value: one(draw, [0, 30, 100, null]) }],
})

function inForce(draw: Draw, book: Rulebook): Edits {
  const dated = provisionsIn(book).filter((p) => p.force !== undefined)
  return { force: some(draw, dated, 50).map(({ id }) => ({ provision: id, from, until })) }
}

const developing = {
  says: 'developing',
  when: { '==': [{ var: 'law.development' }, 'developing'] },
}

function reform(draw: Draw, book: Rulebook, name = 'added'): Scenario {
  const edits = [
    () => exception(draw, book, name),
    () => prohibition(draw, name),
    () => ground(draw, book, name),
    () => ofValue(draw),
    () => inForce(draw, book),
  ]
  return { ...bare, id: name, ...one(draw, edits)() }
}

/** Provisions that edits name or whose values they set, and what reads them or is defeated by them. */
function reachOf(scenario: Scenario, before: Rulebook, after: Rulebook): ReadonlySet<string> {
  const all = provisionsIn(after)
  const values = (scenario.values ?? []).map((v) => v.id)
  const reads = (p: Provision, id: string) => JSON.stringify(p).includes(`"${id}"`)
  const found = new Set([
    ...(scenario.provisions ?? []).map((p) => p.id),
    ...(scenario.extends ?? []).map((e) => e.provision),
    ...(scenario.force ?? []).map((f) => f.provision),
    ...all.filter((p) => values.some((v) => reads(p, v))).map((p) => p.id),
  ])
  for (const id of found) {
    const readers = all.filter((p) => Object.values(p.elements).some((e) => refersTo(e, id)))
    const whole = all.find((p) => p.id === id)?.defeats ?? []
    const defeated = provisionsIn(before).filter((p) =>
      whole.some((d) => d.provision === p.id || p.id.startsWith(`${d['constraints-of']}.`)),
    )
    for (const p of [...readers, ...defeated]) found.add(p.id)
  }
  return found
}

const refersTo = ({ meets, result }: Element, id: string) =>
  [...listed(meets), ...listed(result)].includes(id)

interface Said {
  readonly id: string
  readonly known: Truth
  readonly onRecord: Truth
  readonly facts: FactRecord
}

/** What every provision of a law says on every row of some records. */
function sayings(law: Law, records: readonly FactRecord[]): ReadonlyMap<string, Said> {
  const done = run(law.table, records)
  return new Map(
    seats(law, done, records).map(({ id, own, row, place, nth, facts }) => [
      `${nth} ${id} ${place.grain} ${place.index}`,
      {
        id,
        known: truthAt(done, own.known, row),
        onRecord: truthAt(done, own.record, row),
        facts,
      },
    ]),
  )
}

interface Case {
  readonly book: Rulebook
  readonly scenario: Scenario
  readonly edited: Rulebook
  readonly records: readonly FactRecord[]
  readonly before: ReadonlyMap<string, Said>
  readonly after: ReadonlyMap<string, Said>
}

/** A rulebook, a reform of it, and what both say. */
function compared(
  draw: Draw,
  make: (draw: Draw, book: Rulebook) => Scenario = (d, book) => reform(d, book),
): Case {
  const book = rulebook(draw, { unset: chance(draw, 30) })
  const law = lawOf(book)
  const scenario = make(draw, book)
  const edited = withScenario(book, scenario, day)
  const records = times(24, () => asFacts(record(draw, partial)))
  return {
    book,
    scenario,
    edited,
    records,
    before: sayings(law, records),
    after: sayings(relinked(law, edited), records),
  }
}

function relinked(law: Law, book: Rulebook): Law {
  const { law: made, diagnostics } = relinkLaw(law, book)
  if (made === undefined) throw new Error(JSON.stringify(diagnostics))
  return made
}

const inTime = ({ facts }: Said) => {
  const asOf = (facts['law'] as Record<string, string>)['as-of'] ?? ''
  return asOf >= from && asOf < until
}

it('relinked in parts, says what it would say linked as a whole', () => {
  const counted = { cases: 0, moved: 0 }
  holdsFor(150, (draw) => {
    const { book, edited, records, before, after, scenario } = compared(draw)
    const linked = lawOf(edited)
    expect(relinked(lawOf(book), edited).hash).toBe(linked.hash)
    for (const [key, whole] of sayings(linked, records)) {
      const parts = after.get(key)
      agree(parts?.known, whole.known, { key, scenario, edited })
      agree(parts?.onRecord, whole.onRecord, { key, scenario, edited })
      counted.cases++
      if (before.get(key)?.known !== whole.known) counted.moved++
    }
  })
  expect(counted.cases).toBeGreaterThan(10_000)
  expect(counted.moved).toBeGreaterThan(300)
})

it('an exception taken back in parts, it says again what it said', () => {
  const counted = { cases: 0, moved: 0 }
  holdsFor(120, (draw) => {
    const { book, edited, records, before, after, scenario } = compared(draw, (d, b) => ({
      ...bare,
      id: 'added',
      ...exception(d, b, 'added'),
    }))
    for (const [key, { known, onRecord }] of sayings(relinked(lawOf(edited), book), records)) {
      const first = before.get(key)
      agree(known, first?.known, { key, scenario, edited })
      agree(onRecord, first?.onRecord, { key, scenario, edited })
      counted.cases++
      if (after.get(key)?.known !== known) counted.moved++
    }
  })
  expect(counted.cases).toBeGreaterThan(10_000)
  expect(counted.moved).toBeGreaterThan(100)
})

it('identity: out of its time, or if it only informs, the law is what it was', () => {
  holdsFor(200, (draw) => {
    const book = rulebook(draw)
    const scenario = reform(draw, book)
    expect(withScenario(book, scenario, '2004-12-31')).toBe(book)
    expect(withScenario(book, scenario, '2015-01-01')).toBe(book)
  })
  const book = rulebook((below) => below - 1)
  expect(withScenario(book, { ...bare, id: 'data', words: ['inform'] }, day)).toBe(book)
  const law = lawOf(book)
  expect(relinked(law, { ...book })).toMatchObject({ hash: law.hash, provisions: law.provisions })
  expect(relinked(law, { ...book }).table.size).toBe(law.table.size)
})

it('locality: only what it touches moves, and what reads that', () => {
  const counted = { still: 0, moved: 0 }
  holdsFor(150, (draw) => {
    const { book, edited, scenario, before, after } = compared(draw)
    const reach = reachOf(scenario, book, edited)
    for (const [key, { id, known, onRecord }] of before) {
      if (reach.has(id)) {
        if (after.get(key)?.known !== known) counted.moved++
        continue
      }
      agree(after.get(key)?.known, known, { key, scenario, book })
      agree(after.get(key)?.onRecord, onRecord, { key, scenario, book })
      counted.still++
    }
  })
  expect(counted.still).toBeGreaterThan(10_000)
  expect(counted.moved).toBeGreaterThan(200)
})

it('direction: an exception never makes its target breached, and a prohibition clears nothing', () => {
  const counted = { excepted: 0, cleared: 0, cases: 0 }
  holdsFor(150, (draw) => {
    const { scenario, before, after, book } = compared(draw, (d, b) => ({
      ...bare,
      id: 'r',
      ...exception(d, b, 'added'),
    }))
    const target = scenario.provisions?.[0]?.defeats?.[0]?.provision
    for (const [key, { id, known }] of before) {
      if (id !== target) continue
      const now = after.get(key)?.known
      if (known === false) agree(now, false, { key, scenario, book })
      if (now === true) agree(known, true, { key, scenario, book })
      counted.excepted++
      if (known === true && now !== true) counted.cleared++
    }
  })
  holdsFor(60, (draw) => {
    const { scenario, before, after, book } = compared(draw, (d) => ({
      ...bare,
      id: 'r',
      ...prohibition(d, 'added'),
    }))
    for (const [key, { known }] of before) {
      agree(after.get(key)?.known, known, { key, scenario, book })
      counted.cases++
    }
  })
  expect(counted.excepted).toBeGreaterThan(2000)
  expect(counted.cleared).toBeGreaterThan(20)
  expect(counted.cases).toBeGreaterThan(10_000)
})

it('eligibility: whoever is no beneficiary sees no change', () => {
  const counted = { others: 0, moved: 0 }
  holdsFor(150, (draw) => {
    const { scenario, before, after, book } = compared(draw, (d, b) => {
      const made = one(d, [() => exception(d, b, 'added'), () => ofValue(d), () => inForce(d, b)])()
      return { ...bare, id: 'r', ...made, beneficiaries: developing }
    })
    for (const [key, said] of before) {
      const { development } = said.facts['law'] as Record<string, string | undefined>
      const now = after.get(key)?.known
      if (development === undefined) continue
      if (development === 'developing') counted.moved += Number(now !== said.known)
      else {
        agree(now, said.known, { key, scenario, book })
        counted.others++
      }
    }
  })
  expect(counted.others).toBeGreaterThan(10_000)
  expect(counted.moved).toBeGreaterThan(50)
})

it('time: outside its days what it adds for a time says nothing', () => {
  const counted = { outside: 0, inside: 0 }
  holdsFor(150, (draw) => {
    const { scenario, before, after, book } = compared(draw, (d, b) => ({
      ...bare,
      id: 'r',
      ...one(d, [() => exception(d, b, 'added'), () => ofValue(d), () => inForce(d, b)])(),
    }))
    for (const [key, said] of before) {
      const now = after.get(key)?.known
      if (inTime(said)) counted.inside += Number(now !== said.known)
      else {
        agree(now, said.known, { key, scenario, book })
        counted.outside++
      }
    }
  })
  expect(counted.outside).toBeGreaterThan(10_000)
  expect(counted.inside).toBeGreaterThan(50)
})

it('commutation: in either order they make the same law, or say what they both settle', () => {
  const counted = { cases: 0, conflicts: 0 }
  holdsFor(150, (draw) => {
    const book = rulebook(draw)
    const [a, b] = [reform(draw, book, 'x'), reform(draw, book, 'y')]
    if (conflictsBetween(a, b).length > 0) {
      counted.conflicts++
      expect(conflictsBetween(a, b)).toEqual(['both settle `a.one.v1`'])
      return
    }
    const law = lawOf(book)
    const both = (first: Scenario, second: Scenario) =>
      relinked(law, withScenario(withScenario(book, first, day), second, day))
    const records = times(20, () => asFacts(record(draw, partial)))
    const [ab, ba] = [sayings(both(a, b), records), sayings(both(b, a), records)]
    for (const [key, { known, onRecord }] of ab) {
      agree(ba.get(key)?.known, known, { key, a, b, book })
      agree(ba.get(key)?.onRecord, onRecord, { key, a, b, book })
      counted.cases++
    }
  })
  expect(counted.cases).toBeGreaterThan(10_000)
  expect(counted.conflicts).toBeGreaterThan(3)
})
