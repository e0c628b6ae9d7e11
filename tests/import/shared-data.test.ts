import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkAgainst } from '../../src/evaluate/check.ts'
import { bindingPicture } from '../../src/explore/binding.ts'
import { startBindingTally } from '../../src/explore/binding-summary.ts'
import { questionsOn } from '../../src/explore/questions.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { importFile, measuresIn, rejectsIn } from './read.ts'

const data = process.env['POLICYSPACE_DATA'] ?? '../shared/data'
const there = existsSync(`${data}/measures`)

/** The whole data sets, which are too large to be kept here: skipped where they are not at hand. */
describe.skipIf(!there)(`whole data sets (${there ? 'at hand' : 'set POLICYSPACE_DATA'})`, () => {
  it.each([
    { source: 'eu-state-aid', file: 'eu_tam_measures', rows: 1448, rejects: [] },
    { source: 'us-programs', file: 'us_federal_programs_business', rows: 375, rejects: [] },
    {
      source: 'gta',
      file: 'gta_worked_examples',
      rows: 212,
      rejects: [
        '38 group-of-members',
        '40 group-of-members',
        '184 group-of-members',
        '186 group-of-members',
        '187 no-member',
        '189 group-of-members',
        '208 unknown-member',
      ],
    },
  ])('$file is read and checked without an edit', ({ source, file, rows, rejects }) => {
    const imported = importFile(source, `${data}/measures/${file}.csv`)
    expect(imported).toHaveLength(rows)
    expect(rejectsIn(imported)).toEqual(rejects)
    const measures = measuresIn(imported)
    expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length)
    for (const measure of measures) {
      const result = checkAgainst(bundledLaw(), measure, { asOf: '2020-06-01' })
      if (!result.ok) throw new Error(`${measure.id}: ${result.diagnostics[0]?.message}`)
      // No label proves an element: nothing that these sources say is a breach by itself.
      expect(result.report.findings.filter((f) => f.kind === 'conflict')).toEqual([])
      expect(result.report.findings.filter((f) => f.status === 'established')).toEqual([])
    }
  })

  it('binds none of the programmes that nobody litigated, one in ten of them looked at', () => {
    const tally = startBindingTally()
    for (const [source, file] of [
      ['eu-state-aid', 'eu_tam_measures'],
      ['us-programs', 'us_federal_programs_business'],
      ['gta', 'gta_worked_examples'],
    ] as const) {
      const measures = measuresIn(importFile(source, `${data}/measures/${file}.csv`))
      for (const measure of measures.filter((_, i) => i % 10 === 0))
        tally.add(bindingPicture(bundledLaw(), measure, { asOf: '2020-06-01' }))
    }
    const { measures, byMeasure, byProvision } = tally.result()
    expect(measures).toBeGreaterThan(200)
    expect(byMeasure.binding).toBe(0)
    // What is left hangs on effects (SCM 5) or on whether it was notified; nothing else speaks up.
    expect(byProvision.map((p) => p.provision)).toEqual(['wto.scm.5', 'wto.agriculture.18.2'])
  })

  it('leaves programmes one answer from a conflict only over exports and domestic goods', () => {
    const measures = measuresIn(
      importFile('us-programs', `${data}/measures/us_federal_programs_business.csv`),
    )
    const alike = new Map(measures.map((m) => [JSON.stringify([m.type, m.support?.form]), m]))
    expect(alike.size).toBeLessThan(20)
    const found = [...alike.values()].flatMap((measure) =>
      questionsOn(bundledLaw(), measure, { asOf: '2020-06-01' }).flatMap((q) =>
        q.answers.flatMap((a) => a.changes.filter((c) => c.to?.kind === 'conflict')),
      ),
    )
    expect([...new Set(found.map((c) => c.provision))].toSorted()).toEqual([
      'wto.scm.3.1.a.fact',
      'wto.scm.3.1.a.list',
      'wto.scm.3.1.b.fact',
      'wto.scm.3.2',
    ])
  })

  it.each([
    { file: 'eu_tam_awards_large_industry', rows: 5303, rejects: 0 },
    { file: 'eu_state_aid_cases_2014_2020', rows: 7601, rejects: 2 },
  ])('$file is read', ({ file, rows, rejects }) => {
    const imported = importFile('eu-state-aid', `${data}/measures/${file}.csv`)
    expect(imported).toHaveLength(rows)
    expect(imported.filter((row) => !row.ok)).toHaveLength(rejects)
  })
})
