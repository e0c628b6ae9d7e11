// `policyspace/guidelines`: how well a policy is built, apart from law.
export { advise } from './guidelines/advise.ts'
export type { Advice } from './guidelines/advise.ts'
export type { Answer, Stated, Wanted } from './guidelines/ask.ts'
export type { Guideline, Pull, Theme } from './guidelines/guideline.ts'
export { readsOf, themes } from './guidelines/guideline.ts'
export { guidelines } from './guidelines/guidelines.ts'
export { sources } from './guidelines/sources.ts'
