import type { Diagnostic } from '../source/diagnostic.ts'
import { readFileSync } from 'node:fs'
import { decode } from '../node/decode.ts'
import { plain } from '../render/layout.ts'
import type { Layout } from '../render/layout.ts'

/** Where a command reads and writes. Answers go to `out`, progress and complaints to `err`. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly input: () => Promise<string>
  readonly layout: Layout
}

/** The streams of this process: colour only on a terminal that wants it. */
export function processIo(): Io {
  const { stdout, stderr, env } = process
  // Whoever reads may have heard enough, as `head` does: that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  const colour = stdout.isTTY === true && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb'
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    input: async () => {
      const decoded = decode(readFileSync(0))
      if ('text' in decoded) return decoded.text
      const { reason, line, column } = decoded
      throw new UsageError(`<stdin>:${line}:${column}: ${reason.replace('the file', 'the input')}`)
    },
    layout: { colour, width: Math.min(Math.max(stdout.columns ?? plain.width, 40), 100) },
  }
}

/** Exit codes, as DESIGN has them. */
export const exit = { ok: 0, findings: 1, usage: 2 } as const

/** Wrong use: said in one line, with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** By name: the build may hold the class more than once. */
export const isUsageError = (error: unknown): error is UsageError =>
  error instanceof Error && error.name === 'UsageError'

/** Says what holds of an answer as a whole beside it, where its format has no place for it. */
export const sayBeside = (what: string, warnings: readonly Diagnostic[], { err }: Io): void => {
  for (const { message } of warnings) err(`policyspace: ${what}: ${message}\n`)
}
