import { mkdirSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { threeValuedModule } from '../hand-written/three-valued.ts'
import { twoValuedModule } from '../hand-written/two-valued.ts'
import { cache } from '../cache.ts'
import type { WorkloadRecord } from '../workload/records.ts'
import { threeValued, twoValued } from './engine.ts'
import type { Engine } from './engine.ts'

/** What a programmer would write in place of rules, for full records. */
export const forFullRecords: Engine = {
  reads: 'full',
  answers: 'rules',
  prepare: async (rules) =>
    twoValued(await predicates<boolean>(`two-valued-${rules.length}`, twoValuedModule(rules))),
}

/** The same with an answer for missing facts. */
export const forPartialRecords: Engine = {
  reads: 'partial',
  answers: 'rules',
  prepare: async (rules) =>
    threeValued(await predicates<number>(`three-valued-${rules.length}`, threeValuedModule(rules))),
}

async function predicates<Answer>(name: string, source: string) {
  const folder = `${cache}/hand-written`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.mjs`, source)
  const module = (await import(pathToFileURL(`${folder}/${name}.mjs`).href)) as {
    predicates: readonly ((record: WorkloadRecord) => Answer)[]
  }
  return module.predicates
}
