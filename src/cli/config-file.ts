import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import * as z from 'zod'
import { renderDiagnostics } from '../render/diagnostics.ts'
import { isError } from '../source/diagnostic.ts'
import { parseText } from '../source/parse.ts'
import { diagnosticsOf, isAboutKey } from '../source/zod-issues.ts'
import { UsageError } from './io.ts'
import type { Io } from './io.ts'

/** policyspace.yaml: what a repository of measures is checked with. The command line prevails over it. */
export const Config = z
  .strictObject({
    paths: z
      .array(z.string().min(1))
      .min(1)
      .meta({ description: 'Files or patterns to check where the command names none.' })
      .optional(),
    'as-of': z.iso.date().meta({ description: 'The date of the law applied.' }).optional(),
    towards: z
      .string()
      .meta({ description: 'The counterpart, ISO 3166-1 alpha-3 or EU.' })
      .optional(),
    instruments: z
      .array(z.string().min(1))
      .meta({ description: 'Instruments to consider, such as wto or cptpp; all by default.' })
      .optional(),
    readings: z
      .record(z.string(), z.string())
      .meta({ description: 'Positions to take instead of the defaults.' })
      .optional(),
    'fail-on': z.enum(['conflict', 'constraint', 'undetermined', 'never']).optional(),
    rules: z
      .string()
      .meta({ description: 'A rulebook of your own instead of the bundled law.' })
      .optional(),
    packs: z
      .array(z.string().min(1))
      .meta({ description: 'Folders of instruments that are added to the law.' })
      .optional(),
    baseline: z.string().meta({ description: 'Known findings, which do not fail.' }).optional(),
  })
  .meta({ title: 'Configuration', description: 'What a repository of measures is checked with.' })
export type Config = z.infer<typeof Config>

/** Reads a configuration; whatever is wrong with it is wrong use, with line and column. */
export function readConfig(file: string, io: Io): Config {
  const shown = relative('.', file)
  const { documents, diagnostics } = parseText(readFileSync(file, 'utf8'), shown)
  const [parsed] = documents
  const result = Config.safeParse(parsed?.value ?? {}, { reportInput: true })
  const issues = result.success
    ? []
    : diagnosticsOf(result.error.issues, {
        keysAt: (path) => (path.length === 0 ? Object.keys(Config.shape) : []),
        ...(parsed === undefined ? {} : { written: parsed.written }),
      }).map((d) => (parsed === undefined ? d : { ...d, at: parsed.locate(d.path, isAboutKey(d)) }))
  const wrong = [...diagnostics, ...issues].filter(isError)
  if (!result.success || wrong.length > 0) {
    io.err(renderDiagnostics(wrong, shown, io.layout))
    throw new UsageError(`\`${shown}\` cannot be used: see above`)
  }
  return result.data
}
