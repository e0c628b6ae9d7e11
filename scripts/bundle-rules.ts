// Links rules/** and turns it into plain ES modules, so that the bundled law needs no file system and no YAML parser.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

const { packed, words } = packLaw(linked.law)
write('bundled', {
  type: 'PackedLaw',
  from: './pack.ts',
  name: 'packed',
  value: packed,
  more: `\nexport const words = (instrument: number): string => [${words.map(quotedText).join(', ')}][instrument] as string\n`,
})
// The same for Node, which reads files: nothing is scanned there that is not asked for.
const files = new URL('../src/law/bundled/', import.meta.url)
rmSync(files, { recursive: true, force: true })
mkdirSync(files, { recursive: true })
writeFileSync(new URL('program.json', files), JSON.stringify(packed))
words.forEach((text, i) => writeFileSync(new URL(`words-${i}.json`, files), text))
write('bundled-scenarios', {
  type: 'readonly Scenario[]',
  from: './scenario.ts',
  name: 'packedScenarios',
  value: scenarios.map(({ scenario }) => scenario),
})

function write(
  file: string,
  {
    type,
    from,
    name,
    value,
    more = '',
  }: { type: string; from: string; name: string; value: unknown; more?: string },
): void {
  const imported = type.replaceAll(/^readonly |\[\]$/g, '')
  writeFileSync(
    new URL(`../src/law/${file}.ts`, import.meta.url),
    `// Generated from rules/ by scripts/bundle-rules.ts. Do not edit.
import type { ${imported} } from '${from}'

export const ${name} = (): ${type} => JSON.parse(${quoted(value)}) as ${type}
${more}`,
  )
}

/**
 * A string of JSON as a literal: parsing it is several times faster than evaluating the same as an object literal.
 * In single quotes, so that the quotes of JSON need no escape; in ASCII, so that an engine keeps it at a byte a
 * character.
 */
function quoted(value: unknown): string {
  return quotedText(JSON.stringify(value))
}

function quotedText(text: string): string {
  const json = text.replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
