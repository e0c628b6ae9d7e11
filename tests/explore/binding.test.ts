import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bindingPicture, labelOfMeasure } from '../../src/explore/binding.ts'
import { startBindingTally } from '../../src/explore/binding-summary.ts'
import { flexibilityGap } from '../../src/explore/gap.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'
import { bindingPage, bindingSummaryPage } from '../../src/render/binding-page.ts'
import { documentText } from '../../src/render/document.ts'
import { plain } from '../../src/render/layout.ts'
import { fixture } from '../support/fixture.ts'

const law = bundledLaw()
const in2021 = { asOf: '2021-01-01', instruments: ['wto'] }

const ban: Measure = {
  id: 'ban',
  title: 'A ban on exporting ore',
  actor: { member: 'IDN', level: 'central' },
  type: 'export-ban',
  border: { side: 'export', form: 'prohibition' },
}

describe('the picture of what binds', () => {
  it('is binding where a breach has no defence pleaded and no route to the same aims', () => {
    const { label, bindings } = bindingPicture(law, ban, in2021)
    expect(label).toBe('binding')
    const found = bindings.find((b) => b.provision === 'wto.gatt.xi.1')
    expect(found).toMatchObject({ status: 'prohibited', defence: 'unpleaded' })
  })

  it('is conditional once a defence is pleaded, or an aim is declared that a change of design serves', () => {
    const pleaded = bindingPicture(
      law,
      { ...ban, invoked: [{ provision: 'wto.gatt.xx.g' }] },
      in2021,
    )
    expect(pleaded.label).toBe('conditional')
    const found = pleaded.bindings.find((b) => b.provision === 'wto.gatt.xi.1')
    expect(found?.defence).toBe('contested')
    const aimed = bindingPicture(law, { ...ban, objectives: ['value-chain-upgrading'] }, in2021)
    expect(aimed.label).toBe('conditional')
    expect(aimed.bindings[0]?.equivalentRoutes.join()).toMatch(/duty/)
  })

  it('names a gap only for a recognised aim that nothing else serves', () => {
    const { bindings } = bindingPicture(law, ban, in2021)
    const gapFor = (objectives: Measure['objectives']) =>
      flexibilityGap({ ...ban, ...(objectives === undefined ? {} : { objectives }) }, bindings)
    expect(gapFor(['resource-conservation'])?.rules.map((r) => r.provision)).toContain(
      'wto.gatt.xi.1',
    )
    expect(gapFor(['employment'])).toBeUndefined()
    expect(gapFor(undefined)).toBeUndefined()
  })

  it('is silent where the record says too little, and says that nothing is cleared', () => {
    const bare: Measure = {
      id: 'bare',
      title: 'Local content, no more said',
      actor: { member: 'IDN' },
      type: 'local-content-requirement',
    }
    const picture = bindingPicture(law, bare, in2021)
    expect(picture.label).toBe('silent')
    expect(picture.notRaised).toBeGreaterThan(50)
    expect(documentText(bindingPage('', picture, undefined), plain)).toMatch(/nothing\s+is cleared/)
    expect(labelOfMeasure(['slack', 'binding'])).toBe('binding')
  })
})

describe('over many measures', () => {
  const bare: Measure = { ...ban, id: 'side', border: { side: 'export' } }
  const tally = startBindingTally()
  for (const measure of [ban, { ...ban, id: 'again' }, bare])
    tally.add(bindingPicture(law, measure, in2021))
  const summary = tally.result()

  it('counts measures by label, and provisions once a measure', () => {
    expect(summary.measures).toBe(3)
    expect(summary.byMeasure).toEqual({ binding: 2, conditional: 0, slack: 0, silent: 1 })
    expect(summary.byProvision[0]).toMatchObject({ provision: 'wto.gatt.xi.1', binding: 2 })
  })

  it('tells the silent from those that are silent for want of facts', () => {
    expect(summary.silentForWantOfFacts).toBe(1)
    expect(summary.open.map((o) => o.name)).toContain('wto.gatt.xi.1')
    const text = documentText(bindingSummaryPage('How law binds', summary), plain)
    expect(text).toMatch(/binding +2 +66\.7 %/)
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('of real programmes that nobody litigated, none is bound', () => {
    const real = startBindingTally()
    for (const file of readdirSync(new URL('../../fixtures/programmes', import.meta.url)))
      real.add(
        bindingPicture(law, fixture(file.replace('.measure.yaml', ''), 'programmes'), {
          asOf: '2024-06-01',
        }),
      )
    const { measures, byMeasure } = real.result()
    expect(measures).toBeGreaterThan(10)
    expect(byMeasure.binding).toBe(0)
  })
})
