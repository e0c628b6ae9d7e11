import { readMeasures } from '../node/read-measures.ts'
import type { MeasureFile } from '../node/read-measures.ts'
import { renderDiagnostics } from '../render/diagnostics.ts'
import { isError } from '../source/diagnostic.ts'
import { readArguments } from './arguments.ts'
import { withConfig } from './config.ts'
import { UsageError, exit } from './io.ts'
import type { Io } from './io.ts'

/** `policyspace validate`: the record only. */
export async function validate(args: readonly string[], io: Io): Promise<number> {
  const { positionals } = await withConfig(readArguments(args, []), io)
  if (positionals.length === 0)
    throw new UsageError('name the files to validate, or `-` for standard input')
  const files = await readMeasures(positionals, io.input)
  const invalid = complain(files, io)
  const records = files.reduce((sum, { parsed }) => sum + parsed.measures.length, 0)
  io.out(
    `${records - invalid.records} of ${records} records valid in ${files.length} ${files.length === 1 ? 'file' : 'files'}\n`,
  )
  return invalid.any ? exit.findings : exit.ok
}

/** Writes every diagnostic to the error stream; says how many records are invalid, and whether anything was wrong. */
export function complain(files: readonly MeasureFile[], io: Io): { records: number; any: boolean } {
  let records = 0
  let any = false
  for (const { file, parsed } of files) {
    io.err(renderDiagnostics(parsed.diagnostics, file, io.layout))
    any ||= parsed.diagnostics.some(isError)
    for (const { outcome } of parsed.measures) {
      io.err(renderDiagnostics(outcome.diagnostics, file, io.layout))
      if (!outcome.ok) records++
    }
  }
  return { records, any: any || records > 0 }
}
