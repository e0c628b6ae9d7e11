import { packedScenarios } from './bundled-scenarios.ts'
import type { Scenario } from './scenario.ts'

let read: readonly Scenario[] | undefined

/** The reform scenarios that ship with the package. */
export const bundledScenarios = (): readonly Scenario[] => (read ??= packedScenarios())
