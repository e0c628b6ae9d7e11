import { glob } from 'tinyglobby'
import { expect, it } from 'vitest'
import { Answer } from '../../src/finding/schema.ts'
import { renderJson } from '../../src/render/json.ts'
import { fixture, reportOn } from '../support/load.ts'

const files = (await glob('fixtures/{disputes,programmes}/*.measure.yaml')).toSorted()

it.each(files)('the answer on %s fits its published schema', (file) => {
  const report = reportOn(fixture(file.replace('fixtures/', '')), { asOf: '2012-01-01' })
  const text = renderJson([{ id: report.measure.id, file, report }], report.asOf, report.law)
  expect(Answer.safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([])
})
