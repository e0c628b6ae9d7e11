// Links rules/** and turns it into a plain ES module, so that the bundled law needs no file system and no YAML parser.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { linkLaw } from '../src/law/link.ts'
import { packLaw } from '../src/law/pack.ts'
import { isError } from '../src/source/diagnostic.ts'
import { readRules } from '../src/node/read-rules.ts'

const { rulebook, diagnostics, place } = await readRules(
  fileURLToPath(new URL('../rules', import.meta.url)),
)
const linked = linkLaw(rulebook)
const broken = [...diagnostics, ...linked.diagnostics.map(place)].filter(isError)
for (const { at, code, message } of broken) {
  process.stderr.write(
    `rules/${at?.file ?? ''}:${at?.line ?? 1}:${at?.column ?? 1} ${code}: ${message}\n`,
  )
}
if (linked.law === undefined || broken.length > 0) process.exit(2)

// Parsing a string of JSON is several times faster than evaluating the same as an object literal. In single quotes,
// so that the quotes of JSON need no escape; in ASCII, so that an engine keeps it at a byte a character.
const json = JSON.stringify(packLaw(linked.law)).replaceAll(
  /[^\x20-\x7e]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
const text = `'${json.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
writeFileSync(
  new URL('../src/law/bundled.ts', import.meta.url),
  `// Generated from rules/ by scripts/bundle-rules.ts. Do not edit.
import type { PackedLaw } from './pack.ts'

export const packed = (): PackedLaw => JSON.parse(${text}) as PackedLaw
`,
)
