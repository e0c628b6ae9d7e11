import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** The lines of a stream that hold anything, with their numbers. */
export async function* linesOf(
  input: Readable,
): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() !== '') yield { line, text: line === 1 ? text.replace(/^\ufeff/, '') : text }
  }
}
