// Writes dist/law: the head of the law and a module for each instrument, to be loaded one by one.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { bundledLaw } from '../src/law/bundled-law.ts'

// What the build for Node reads.
cpSync(
  new URL('../src/law/bundled', import.meta.url),
  new URL('../dist/node/law-data', import.meta.url),
  {
    recursive: true,
  },
)

// Built into the code for Node, so its licence goes with it.
cpSync(
  new URL('../node_modules/yaml/LICENSE', import.meta.url),
  new URL('../dist/node/yaml.LICENSE', import.meta.url),
)

const out = new URL('../dist/law/', import.meta.url)
mkdirSync(out, { recursive: true })
const { lawAsOf, readings, membership, instruments } = bundledLaw().rulebook
write('head', 'head', { lawAsOf, readings, membership })
for (const { instrument, articles, notEncoded } of instruments)
  write(instrument.id, 'pack', { instrument, articles, notEncoded })

function write(file: string, name: string, value: unknown): void {
  const json = JSON.stringify(value)
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`')
    .replaceAll('$', '\\$')
  writeFileSync(new URL(`${file}.js`, out), `export const ${name} = JSON.parse(\`${json}\`)\n`)
}
