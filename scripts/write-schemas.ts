// Writes what is derived from the zod schemas and checked in: JSON Schemas for editors, the catalogue
// of facts and the shape that the fast reader checks. A test fails when they drift.
import { writeFileSync } from 'node:fs'
import { derivedFiles } from './derived-files.ts'

for (const [path, text] of derivedFiles())
  writeFileSync(new URL(`../${path}`, import.meta.url), text)
