import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { families } from '../../src/explore/families/index.ts'
import type { Family } from '../../src/explore/families/family.ts'
import { policySpace } from '../../src/explore/policy-space.ts'
import type { SpaceCell, Viewpoint } from '../../src/explore/policy-space.ts'
import { counterparts, partiesOf } from '../../src/law/actor.ts'
import type { Provision } from '../../src/law/article.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { listed } from '../../src/law/graph.ts'
import { linkLaw } from '../../src/law/link.ts'
import type { Law } from '../../src/law/link.ts'
import { recordShape } from '../../src/measure/generated/shape.ts'
import { readRules } from '../../src/node/read-rules.ts'
import { Measure } from '../../src/measure/schema/measure.ts'
import { holdsFor, one } from './draw.ts'
import { fitting } from './nonsense.ts'

const law = bundledLaw()

/** The law as it would be had nobody agreed to an instrument: its words stay to be referred to, and bind nobody. */
function without(of: Law, id: string): Law {
  const { rulebook } = of
  const instruments = rulebook.instruments.map((encoded) => {
    const { instrument } = encoded
    const { parties } = instrument
    if (instrument.id === id) return { ...encoded, instrument: { ...instrument, parties: [] } }
    return 'of' in parties && parties.of === id
      ? { ...encoded, instrument: { ...instrument, parties: [...partiesOf(instrument, rulebook)] } }
      : encoded
  })
  return { ...of, rulebook: { ...rulebook, instruments } }
}

const closeness = ['open', 'conditional', 'closed'] as const
const isWider = (than: SpaceCell, is: SpaceCell) =>
  closeness.indexOf(is.openness) < closeness.indexOf(than.openness)

/** Provisions that bore on a measure without the instrument, harder than they do beside it. */
const relieved = (before: SpaceCell, after: SpaceCell) =>
  isWider(before, after) || before.openness === after.openness
    ? before.by.filter((b) => !after.by.some((a) => a.provision === b.provision))
    : []

/** Provisions with all that they read: TRIMs 2.1 falls where what its annex describes is excluded. */
function withRead({ byId }: Law, ids: readonly string[]): ReadonlySet<string> {
  const reached = new Set(ids)
  // A set grows while it is walked.
  for (const id of reached)
    for (const e of Object.values(byId.get(id)?.provision.elements ?? {}))
      for (const read of [...listed(e.meets), ...listed(e.result)]) reached.add(read)
  return reached
}

interface Enlargement {
  readonly family: string
  readonly from: string
  /** Permissions of the instrument that are met on the measure, and reach what it relieves. */
  readonly permissions: readonly string[]
}

/** Where adding an instrument opens what was less open, and on what express permission of its own. */
const enlargements = (
  of: Law,
  id: string,
  { viewpoint, over }: { viewpoint: Viewpoint; over: readonly Family[] },
): readonly Enlargement[] => {
  const before = policySpace(without(of, id), [viewpoint], over)
  const after = policySpace(of, [viewpoint], over)
  return over.flatMap((family, i) => {
    const [was] = before.rows[i]?.cells ?? []
    const [is] = after.rows[i]?.cells ?? []
    if (was === undefined || is === undefined) throw new Error('a family without a cell')
    const gone = withRead(
      of,
      relieved(was, is).map((b) => b.provision),
    )
    if (!isWider(was, is) && gone.size === 0) return []
    const permissions = is.permittedBy
      .map((p) => p.provision)
      .filter((p) => of.byId.get(p)?.instrument.id === id)
      .filter((p) => (of.graph.targets.get(p) ?? []).some((target) => gone.has(target)))
    return [{ family: family.id, from: was.openness, permissions }]
  })
}

const viewpoints: readonly Viewpoint[] = [
  ['VNM', '2025-06-01'],
  ['CAN', '2025-06-01'],
  ['KEN', '2025-06-01'],
  ['KHM', '2025-06-01'],
  ['GBR', '2025-06-01'],
  ['DEU', '2025-06-01'],
  ['USA', '2019-06-01'],
  ['PER', '2025-06-01'],
].map(([actor = '', asOf = '']) => ({ label: actor, actor, asOf }))

function boundAt({ actor, asOf }: Viewpoint): readonly string[] {
  const owed = counterparts(law.rulebook, { actor, asOf })
  return law.rulebook.instruments
    .map(({ instrument }) => instrument)
    .filter(
      (i) =>
        (owed.get(i.id) ?? []).length > 0 &&
        i.force.some(({ from, until }) => from <= asOf && (until === undefined || asOf < until)),
    )
    .map(({ id }) => id)
}

const isBeyondWto = (id: string) => !id.startsWith('wto.')

it.each(viewpoints)(
  'an agreement beyond the WTO opens nothing to $actor',
  { timeout: 120_000 },
  (viewpoint) => {
    const agreements = boundAt(viewpoint).filter(isBeyondWto)
    expect(agreements.length).toBeGreaterThan(0)
    for (const id of agreements)
      expect({ [id]: enlargements(law, id, { viewpoint, over: families }) }).toEqual({ [id]: [] })
  },
)

const loaded = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))

/** Records of cases in which an instrument defeats a rule of another one. */
const crossings = loaded.cases.flatMap(({ cases }) =>
  cases.flatMap(({ provision, given, 'as-of': asOf, expect: { 'defeated-by': by = [] } }) => {
    const of = (id: string) => law.byId.get(id)?.instrument.id
    const [id] = by.map(of).filter((other) => other !== undefined && other !== of(provision))
    const { actor, ...example } = given as Omit<Measure, 'id' | 'title'>
    const { member, development } = actor
    const seen = { label: '', actor: member, asOf, ...(development && { development }) }
    const drawn: Family = { id: provision, title: provision, group: 'systemic', example }
    return id === undefined ? [] : [{ id, over: [drawn], viewpoint: seen }]
  }),
)

it('a WTO agreement opens what it expressly permits, and names the permission', () => {
  const found = crossings.map(({ id, ...rest }) => ({ id, opened: enlargements(law, id, rest) }))
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(({ opened }) => opened.some((e) => e.permissions.length === 0))).toEqual([])
  const permitting = found.filter(({ opened }) => opened.length > 0)
  expect(permitting.length).toBeGreaterThan(found.length / 2)
  expect(permitting.every(({ id }) => !isBeyondWto(id))).toBe(true)
})

it('nor does one for records drawn at random', { timeout: 240_000 }, () => {
  let borne = 0
  holdsFor(400, (draw) => {
    const parsed = Measure.safeParse(fitting(draw, recordShape, recordShape.definitions))
    if (!parsed.success) return
    const viewpoint = one(draw, viewpoints)
    const id = one(draw, boundAt(viewpoint).filter(isBeyondWto))
    const { id: _, title: __, actor: ___, ...example } = parsed.data
    const drawn: Family = { id: 'drawn', title: 'Drawn', group: 'systemic', example }
    const [row] = policySpace(law, [viewpoint], [drawn]).rows
    if (row?.cells[0]?.by.some((b) => law.byId.get(b.provision)?.instrument.id === id)) borne++
    expect(enlargements(law, id, { viewpoint, over: [drawn] }), JSON.stringify(example)).toEqual([])
  })
  // Records on which the agreement says something, so that it could have gone wrong.
  expect(borne).toBeGreaterThan(50)
})

/** RCEP with a provision that defeats a rule of the WTO. */
function withCrossing(provision: Provision): Law {
  const instruments = law.rulebook.instruments.map((encoded) =>
    encoded.instrument.id === 'rcep'
      ? {
          ...encoded,
          articles: [
            ...encoded.articles,
            {
              file: 'rcep/crossing.yaml',
              article: { article: '99', title: 'Crossing', provisions: [provision] },
            },
          ],
        }
      : encoded,
  )
  const { law: crossed, diagnostics } = linkLaw({ ...law.rulebook, instruments })
  if (crossed === undefined) throw new Error(JSON.stringify(diagnostics))
  return crossed
}

const crossing: Provision = {
  id: 'rcep.99',
  pinpoint: '99',
  kind: 'flexibility',
  summary: 'Investment measures are free.',
  elements: { investment: { test: { '==': [{ var: 'investment.is-investment-measure' }, true] } } },
  defeats: [{ provision: 'wto.trims.2.1', as: 'excludes' }],
  checked: { text: 'recalled' },
}

it('tells a permission from an opening that nothing permits', { timeout: 120_000 }, () => {
  const [viewpoint] = viewpoints as readonly [Viewpoint]
  const over = families.filter(({ id }) => id === 'content-required')
  const permitted = enlargements(withCrossing(crossing), 'rcep', { viewpoint, over })
  expect(permitted).toHaveLength(1)
  expect(permitted[0]?.permissions).toEqual(['rcep.99'])
  // The same edge on a definition, which permits nothing: the rule of another falls away, and nobody says why.
  const hidden = enlargements(withCrossing({ ...crossing, kind: 'definition' }), 'rcep', {
    viewpoint,
    over,
  })
  expect(hidden).toEqual([expect.objectContaining({ family: 'content-required', permissions: [] })])
})
