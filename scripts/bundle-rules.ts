// Links rules/** and turns it into plain ES modules, so that the bundled law needs no file system and no YAML parser.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { linkLaw } from '../src/law/link.ts'
import { lintScenario } from '../src/law/lint-scenario.ts'
import { packLaw } from '../src/law/pack.ts'
import { isError } from '../src/source/diagnostic.ts'
import { readRules } from '../src/node/read-rules.ts'

const { rulebook, scenarios, diagnostics, place } = await readRules(
  fileURLToPath(new URL('../rules', import.meta.url)),
)
const linked = linkLaw(rulebook)
const ofScenarios = scenarios.flatMap(({ file, scenario }) =>
  lintScenario(rulebook, scenario, file),
)
const broken = [...diagnostics, ...[...linked.diagnostics, ...ofScenarios].map(place)].filter(
  isError,
)
for (const { at, code, message } of broken) {
  process.stderr.write(
    `rules/${at?.file ?? ''}:${at?.line ?? 1}:${at?.column ?? 1} ${code}: ${message}\n`,
  )
}
if (linked.law === undefined || broken.length > 0) process.exit(2)

write('bundled', {
  type: 'PackedLaw',
  from: './pack.ts',
  name: 'packed',
  value: packLaw(linked.law),
})
write('bundled-scenarios', {
  type: 'readonly Scenario[]',
  from: './scenario.ts',
  name: 'packedScenarios',
  value: scenarios.map(({ scenario }) => scenario),
})

function write(
  file: string,
  { type, from, name, value }: { type: string; from: string; name: string; value: unknown },
): void {
  const imported = type.replaceAll(/^readonly |\[\]$/g, '')
  writeFileSync(
    new URL(`../src/law/${file}.ts`, import.meta.url),
    `// Generated from rules/ by scripts/bundle-rules.ts. Do not edit.
import type { ${imported} } from '${from}'

export const ${name} = (): ${type} => JSON.parse(${quoted(value)}) as ${type}
`,
  )
}

/**
 * A string of JSON as a literal: parsing it is several times faster than evaluating the same as an object literal.
 * In single quotes, so that the quotes of JSON need no escape; in ASCII, so that an engine keeps it at a byte a
 * character.
 */
function quoted(value: unknown): string {
  const json = JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
