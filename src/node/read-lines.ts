import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { TableError } from './table-error.ts'

/** The lines of a stream that hold anything, with their numbers. */
export async function* linesOf(
  input: Readable,
): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 0
  const decoded = Readable.from(strictly(input, () => line + 1))
  for await (const text of createInterface({
    input: decoded,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line++
    if (text.trim() !== '') yield { line, text: line === 1 ? text.replace(/^\ufeff/, '') : text }
  }
}

/** Bytes as text. A letter that is no UTF-8 ends the reading: it would be lost in the answer too. */
async function* strictly(input: Readable, line: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    for await (const chunk of input) yield decoder.decode(chunk as Uint8Array, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new TableError(
      'here, or soon after, stands a letter that is no UTF-8: save the file as UTF-8',
      line(),
    )
  }
}
