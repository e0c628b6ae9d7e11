import { describe, expect, it } from 'vitest'
import type { Cell } from '../../src/condition/explain.ts'
import { applyLaw } from '../../src/evaluate/apply.ts'
import { reportOn } from '../../src/evaluate/report.ts'
import { edited } from '../../src/explore/edit.ts'
import { movesOn } from '../../src/explore/lever-moves.ts'
import type { Move } from '../../src/explore/lever-moves.ts'
import { redesign } from '../../src/explore/redesign.ts'
import { standings } from '../../src/explore/standing.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { validateMeasure } from '../../src/measure/validate.ts'
import { chance, holdsFor, one } from '../property/draw.ts'
import type { Draw } from '../property/draw.ts'
import { book } from '../support/book.ts'
import { fixture } from '../support/fixture.ts'

const is = (fact: string, value: unknown) => ({ '==': [{ var: fact }, value] })
const among = (fact: string, values: readonly string[]) => ({ in: [{ var: fact }, values] })

/** Five rules of the kinds that there are: rows, a definition, an exception, a limit. */
function smallLaw(): Law {
  const rulebook = book(
    [
      {
        id: 'a.one.support',
        elements: { given: { test: among('support.form', ['grant', 'loan']) } },
      },
      {
        id: 'a.one.content',
        kind: 'constraint',
        effect: 'prohibits',
        each: 'conditions',
        applies: 'origin',
        elements: {
          origin: { test: among('conditions.kind', ['origin', 'value-added']) },
          biting: { test: among('conditions.bite', ['mandatory', 'advantage']) },
          domestic: { test: is('conditions.favours', 'domestic') },
        },
      },
      {
        id: 'a.one.export',
        kind: 'constraint',
        effect: 'prohibits',
        each: 'conditions',
        applies: 'export',
        elements: {
          export: { test: is('conditions.kind', 'export') },
          tied: { test: is('conditions.attaches-to', 'support') },
          support: { meets: 'a.one.support' },
        },
      },
      {
        id: 'a.one.quota',
        kind: 'constraint',
        effect: 'prohibits',
        elements: {
          quota: { test: among('border.form', ['quota', 'prohibition']) },
          importing: { test: is('border.side', 'import') },
        },
      },
      {
        id: 'a.one.for-all',
        kind: 'flexibility',
        elements: { alike: { test: is('border.all-origins', true) } },
        defeats: [{ provision: 'a.one.quota', as: 'excludes' }],
      },
      {
        id: 'a.one.ceiling',
        kind: 'constraint',
        effect: 'limits',
        each: 'products',
        elements: { above: { test: { '<': [{ var: 'products.duty-headroom' }, 0] } } },
      },
    ],
    {
      instrument: {
        parties: [
          { member: 'AAA', from: '1990-01-01' },
          { member: 'BBB', from: '1990-01-01' },
        ],
      },
    },
  )
  const { law, diagnostics } = linkLaw(rulebook)
  if (law === undefined) throw new Error(JSON.stringify(diagnostics))
  return law
}

function drawn(draw: Draw): Measure {
  const condition = () => ({
    kind: one(draw, ['origin', 'export', 'training'] as const),
    ...(chance(draw, 80)
      ? { bite: one(draw, ['mandatory', 'advantage', 'voluntary'] as const) }
      : {}),
    ...(chance(draw, 80) ? { favours: one(draw, ['domestic', 'neither'] as const) } : {}),
    ...(chance(draw, 80) ? { 'attaches-to': one(draw, ['support', 'licence'] as const) } : {}),
  })
  return {
    id: 'drawn',
    title: 'Drawn',
    actor: { member: 'AAA' },
    type: 'other',
    ...(chance(draw, 70) ? { support: { form: one(draw, ['grant', 'none'] as const) } } : {}),
    conditions: [condition(), ...(chance(draw, 40) ? [condition()] : [])],
    ...(chance(draw, 50)
      ? {
          border: {
            side: one(draw, ['import', 'export'] as const),
            form: one(draw, ['quota', 'duty'] as const),
            ...(chance(draw, 50) ? { 'all-origins': chance(draw, 50) } : {}),
          },
        }
      : {}),
    ...(chance(draw, 40)
      ? { products: [{ 'bound-duty': 10, 'applied-duty': one(draw, [5, 20]) }] }
      : {}),
  }
}

const options = { asOf: '2020-01-01', bound: 2 }

/** Every move on every cell, and all sets of at most two of them: what the search may not miss. */
function byBruteForce(law: Law, measure: Measure): ReadonlySet<string> {
  const applied = applyLaw(law, measure, options)
  const before = standings(applied)
  const targets = [...before.values()].filter((s) => s.kind === 'conflict')
  const cells = law.table.columns.flatMap((column): Cell[] =>
    Array.from({ length: applied.block.rows[column.grain].count }, (_, row) => ({
      column,
      grain: column.grain,
      row,
      verdict: 'undetermined',
    })),
  )
  const moves = [
    ...new Map(cells.flatMap((c) => movesOn(applied, c)).map((m) => [m.id, m])).values(),
  ]
  const clears = (set: readonly Move[]): Measure | undefined => {
    const changed = edited(
      measure,
      set.flatMap((m) => m.edits),
    )
    const after = standings(applyLaw(law, changed, options))
    const cleared = targets.every(({ linked }) => after.get(linked.head.id)?.clear === true)
    const opens = [...after].some(([id, s]) => s.live && before.get(id)?.live !== true)
    return cleared && !opens && validateMeasure(changed).ok ? changed : undefined
  }
  const found = new Set<string>()
  const alone = new Set<string>()
  for (const move of moves) {
    const measureAfter = clears([move])
    if (measureAfter === undefined) continue
    alone.add(move.id)
    found.add(JSON.stringify(measureAfter))
  }
  for (const [i, a] of moves.entries())
    for (const b of moves.slice(i + 1)) {
      if (alone.has(a.id) || alone.has(b.id) || touchAlike(a, b)) continue
      const measureAfter = clears([a, b])
      if (measureAfter !== undefined) found.add(JSON.stringify(measureAfter))
    }
  return found
}

/** Two moves on one fact are no set of two; nor can rows be named by place once one is gone. */
function touchAlike(a: Move, b: Move): boolean {
  const paths = (m: Move) => m.edits.map((e) => e.path.join('.'))
  const shifts = (m: Move) => m.edits.some((e) => 'remove' in e)
  const onRows = (m: Move) => m.edits.some((e) => typeof e.path[1] === 'number')
  return (
    paths(a).some((p) => paths(b).includes(p)) ||
    (shifts(a) && onRows(b)) ||
    (shifts(b) && onRows(a))
  )
}

/** A record's keys in one order: moves may have been made in another. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toSorted(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value
const text = (value: unknown) => JSON.stringify(sorted(value))

describe('redesign', () => {
  it('finds what trying everything finds, up to two changes', () => {
    const law = smallLaw()
    const counted = { conflicts: 0, sets: 0 }
    holdsFor(300, (draw) => {
      const measure = drawn(draw)
      if (!validateMeasure(measure).ok) return
      const { conflicts, redesigns } = redesign(law, measure, options)
      if (conflicts.length === 0) return
      const found = redesigns.map((r) => text(r.measure)).toSorted()
      const tried = [...byBruteForce(law, measure)].map((m) => text(JSON.parse(m))).toSorted()
      expect(found, JSON.stringify(measure)).toEqual([...new Set(tried)])
      counted.conflicts++
      counted.sets += found.length
    })
    expect(counted.conflicts).toBeGreaterThan(50)
    expect(counted.sets).toBeGreaterThan(200)
  })

  it('proposes nothing for a lawful measure', () => {
    const grant = {
      id: 'grant',
      title: 'A grant',
      actor: { member: 'USA' },
      type: 'grant',
      support: { form: 'grant' },
    } satisfies Measure
    const { conflicts, redesigns } = redesign(bundledLaw(), grant, { asOf: '2024-01-01' })
    expect({ conflicts, redesigns }).toEqual({ conflicts: [], redesigns: [] })
  })

  const localContent = [
    ['ds412-ontario-feed-in-tariff', '2012-01-01'],
    ['ds146-autos-indigenisation', '2001-01-01'],
    ['ds139-canadian-value-added', '1999-01-01'],
    ['gatt-tobacco-domestic-share', '1994-06-01'],
  ] as const

  it.each(localContent)('of %s drops the condition, and leaves no conflict', (name, asOf) => {
    const law = bundledLaw()
    const { redesigns, conflicts } = redesign(law, fixture(name), { asOf })
    expect(conflicts.length).toBeGreaterThan(0)
    const drops = redesigns.filter(
      ({ moves }) => moves.length === 1 && /^drop the .*condition/.test(moves[0]?.says ?? ''),
    )
    expect(drops).toHaveLength(1)
    for (const { measure } of redesigns) {
      const left = reportOn(law, measure, { asOf }).findings.filter((f) => f.kind === 'conflict')
      expect(left.map((f) => f.provision)).toEqual([])
    }
  })
})
