import type { Scenario } from './scenario.ts'

/**
 * What two reforms both settle, so that it would matter which is laid over the law first. Where there is nothing,
 * their order does not matter.
 */
export function conflictsBetween(a: Scenario, b: Scenario): readonly string[] {
  const declared = [
    ...(a['conflicts-with']?.includes(b.id) === true ? [`\`${a.id}\` excludes \`${b.id}\``] : []),
    ...(b['conflicts-with']?.includes(a.id) === true ? [`\`${b.id}\` excludes \`${a.id}\``] : []),
  ]
  const settled = new Set(whatItSettles(b))
  const both = [...new Set(whatItSettles(a))].filter((id) => settled.has(id))
  return [...declared, ...both.map((id) => `both settle \`${id}\``)]
}

/** Values and readings that it sets, and ids that it gives. Force and grounds add up, in any order. */
const whatItSettles = (scenario: Scenario): readonly string[] => [
  ...(scenario.values ?? []).map(({ id }) => id),
  ...(scenario['new-values'] ?? []).map(({ id }) => id),
  ...(scenario.provisions ?? []).map(({ id }) => id),
  ...Object.keys(scenario.readings ?? {}).map((id) => `reading.${id}`),
]
