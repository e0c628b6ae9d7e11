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
