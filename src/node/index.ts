export { readMeasures } from './read-measures.ts'
export type { MeasureFile } from './read-measures.ts'
export { readRules } from './read-rules.ts'
export type { LoadedLaw } from '../law/load.ts'
