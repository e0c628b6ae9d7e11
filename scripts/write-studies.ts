// Writes docs/studies: worked studies from real facts, made anew whenever the law or the records change.
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allStudyFiles } from './studies/study-files.ts'

const out = fileURLToPath(new URL('../docs/studies/', import.meta.url))
mkdirSync(out, { recursive: true })
for (const [name, text] of allStudyFiles()) {
  writeFileSync(`${out}${name}`, text)
  process.stdout.write(`docs/studies/${name}\n`)
}
