import { readFileSync } from 'node:fs'
import { parseMeasures } from '../../src/measure/parse.ts'
import type { Measure } from '../../src/measure/schema/measure.ts'

/** A record of `fixtures/`, by the name of its file. */
export function fixture(name: string, folder = 'disputes'): Measure {
  const file = new URL(`../../fixtures/${folder}/${name}.measure.yaml`, import.meta.url)
  const [parsed] = parseMeasures(readFileSync(file, 'utf8'), name).measures
  if (parsed === undefined || !parsed.outcome.ok) throw new Error(`${name} is not valid`)
  return parsed.outcome.value
}
