import type { Engine } from './engine.ts'

/** Each process loads the one engine that it runs. */
const engines = {
  'json-logic-js': async () => (await import('./json-logic-js.ts')).interpreted,
  'json-logic-engine, run': async () => (await import('./json-logic-engine.ts')).interpreted,
  'json-logic-engine, build': async () => (await import('./json-logic-engine.ts')).built,
  'json-rules-engine': async () => (await import('./json-rules-engine.ts')).asynchronous,
  'zen-engine': async () => (await import('./zen-engine.ts')).decision,
  '@marcbachmann/cel-js': async () => (await import('./cel-js.ts')).parsed,
  'hand-written, two-valued': async () => (await import('./hand-written.ts')).forFullRecords,
  'hand-written, three-valued': async () => (await import('./hand-written.ts')).forPartialRecords,
  'policyspace, from objects': async () => (await import('./policyspace.ts')).fromObjects,
  'policyspace, from columns': async () => (await import('./policyspace.ts')).fromColumns,
} satisfies Record<string, () => Promise<Engine>>

export type EngineName = keyof typeof engines
export const engineNames = Object.keys(engines) as EngineName[]
export const loadEngine = (name: EngineName): Promise<Engine> => engines[name]()
