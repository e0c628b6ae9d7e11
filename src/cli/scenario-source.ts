import { existsSync, readFileSync } from 'node:fs'
import { bundledScenarios } from '../law/bundled-scenarios-read.ts'
import { loadLaw } from '../law/load.ts'
import type { Law } from '../law/link.ts'
import { lintScenario } from '../law/lint-scenario.ts'
import type { Scenario } from '../law/scenario.ts'
import { isError } from '../source/diagnostic.ts'
import { whatIsKnown } from '../source/nearest.ts'
import { UsageError } from './io.ts'

/** A scenario by its id, or out of a file. */
export async function scenarioNamed(name: string, law: Law): Promise<Scenario> {
  const bundled = bundledScenarios()
  const found = bundled.find((s) => s.id === name)
  if (found !== undefined) return found
  if (existsSync(name)) return fromFile(name, law)
  throw new UsageError(
    `no scenario is called \`${name}\`${whatIsKnown(
      name,
      bundled.map((s) => s.id),
    )} (see: policyspace law scenarios), and no file either`,
  )
}

function fromFile(name: string, law: Law): Scenario {
  const path = 'scenarios/given.yaml'
  const { scenarios, diagnostics, place } = loadLaw([
    { path, text: readFileSync(name, 'utf8') },
    { path: 'rulebook.yaml', text: `law-as-of: "${law.rulebook.lawAsOf}"` },
  ])
  const [found] = scenarios
  const wrong = [
    ...diagnostics,
    ...(found === undefined ? [] : lintScenario(law.rulebook, found.scenario, path).map(place)),
  ].filter(isError)
  const [first] = wrong
  if (first !== undefined)
    throw new UsageError(
      `${name}:${first.at?.line ?? 1}:${first.at?.column ?? 1} ${first.code}: ${first.message}`,
    )
  if (found === undefined) throw new UsageError(`\`${name}\` holds no scenario`)
  return found.scenario
}
