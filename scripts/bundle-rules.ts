// Links rules/** and turns it into plain ES modules, so that the bundled law needs no file system and no YAML parser.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { placesIn } from '../src/condition/stream.ts'
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

const { packed, links, words } = packLaw(linked.law)
const list = (texts: readonly string[]) =>
  `[${texts.map((text) => literal(ascii(text))).join(', ')}]`
write('bundled', {
  imports: ['PackedLaw', 'PackedParts'],
  from: './packed.ts',
  type: 'PackedLaw',
  name: 'packed',
  value: packed,
  more: `
const links = ${list(links.map((numbers) => JSON.stringify(numbers)))}
const words = ${list(words)}
export const parts: PackedParts = {
  links: (instrument) => JSON.parse(links[instrument] as string) as readonly number[],
  words: (instrument) => words[instrument] as string,
}
`,
})
// The same for Node, which reads files: nothing is scanned there that is not asked for.
const files = new URL('../src/law/bundled/', import.meta.url)
rmSync(files, { recursive: true, force: true })
mkdirSync(files, { recursive: true })
const { stream, ...program } = packed
// Before the numbers of all instruments, where those of each begin, and where the last end.
let end = links.length + 1
const begins = [end, ...links.map(({ length }) => (end += length))]
put('stream.bin', Int32Array.from(stream))
put('places.bin', placesIn(linked.law.table))
put('program.json', ascii(JSON.stringify(program)))
put('links.bin', Int32Array.from([...begins, ...links.flat()]))
words.forEach((text, i) => put(`words-${i}.jsonl`, ascii(text)))
write('bundled-scenarios', {
  imports: ['Scenario'],
  type: 'readonly Scenario[]',
  from: './scenario.ts',
  name: 'packedScenarios',
  value: scenarios.map(({ scenario }) => scenario),
})

function put(file: string, content: string | Int32Array): void {
  writeFileSync(new URL(file, files), content)
}

function write(
  file: string,
  {
    imports,
    from,
    type,
    name,
    value,
    more = '',
  }: {
    imports: readonly string[]
    from: string
    type: string
    name: string
    value: unknown
    more?: string
  },
): void {
  writeFileSync(
    new URL(`../src/law/${file}.ts`, import.meta.url),
    `// Generated from rules/ by scripts/bundle-rules.ts. Do not edit.
import type { ${imports.join(', ')} } from '${from}'

export const ${name} = (): ${type} => JSON.parse(${literal(ascii(JSON.stringify(value)))}) as ${type}
${more}`,
  )
}

/** The same JSON in ASCII, so that an engine reads it fast and keeps it at a byte a character. */
function ascii(json: string): string {
  return json.replaceAll(
    /[^\x20-\x7e\n]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * JSON as a string literal: parsing it is several times faster than evaluating the same as an object literal. In
 * single quotes, so that the quotes of JSON need no escape.
 */
function literal(json: string): string {
  return `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}
