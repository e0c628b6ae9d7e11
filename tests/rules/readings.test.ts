import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runCase } from '../../src/evaluate/cases.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { readRules } from '../../src/node/read-rules.ts'

const law = bundledLaw()
const { readings } = law.rulebook
const { cases: files } = await readRules(fileURLToPath(new URL('../../rules', import.meta.url)))
const cases = files.flatMap((file) => file.cases)

// Which of two agreements gives way is no matter of a single provision: clashes are tested by themselves.
const onConflictOfAgreements = new Set(
  law.rulebook.instruments.flatMap(({ instrument }) =>
    (instrument.relations ?? []).flatMap(({ under }) => under?.reading ?? []),
  ),
)

const positions = readings.flatMap(({ id, default: standing, positions: all }) =>
  Object.keys(all).map((position) => ({ id, position, isDefault: position === standing })),
)

it('each reading has a default among its positions, and each position its sources', () => {
  expect(positions.filter((p) => p.isDefault).map((p) => p.id)).toEqual(readings.map((r) => r.id))
  const bare = readings.flatMap(({ id, positions: all }) =>
    Object.entries(all).flatMap(([name, { says, cite }]) =>
      says.length > 20 && cite.length > 20 ? [] : [`${id}.${name}`],
    ),
  )
  expect(bare).toEqual([])
})

it.each([
  'public-body',
  'gatt-xx-beyond-gatt',
  'accession-gatt-exceptions',
  'security-self-judging',
  'benefit-created-market',
  'scm-3-1-b-production-site',
  'development-status',
  'likeness',
  'national-treatment-detriment',
  'necessity',
  'chapeau-rationale',
])('%s is a reading', (id) => {
  expect(readings.map((r) => r.id)).toContain(id)
})

it.each(positions.filter((p) => !p.isDefault && !onConflictOfAgreements.has(p.id)))(
  '$id: some case comes out otherwise if it is $position',
  ({ id, position }) => {
    const switched = cases.filter((one) => one.readings?.[id] === position)
    expect(switched.length).toBeGreaterThan(0)
    // By the default the same facts give another answer.
    const changed = switched.filter((one) => {
      const { [id]: _, ...others } = one.readings ?? {}
      return runCase(law, { ...one, readings: others }).mismatches.length > 0
    })
    expect(changed.length).toBeGreaterThan(0)
  },
)
