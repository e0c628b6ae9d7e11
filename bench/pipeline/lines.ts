import { closeSync, openSync, readSync } from 'node:fs'

const newline = 10

/** The first `limit` lines of a file in groups of `size`, a chunk of the file at a time. */
export function* linesOf(file: string, limit: number, size: number): Generator<string[]> {
  let group: string[] = []
  let left = limit
  for (const chunk of chunksOf(file)) {
    for (const line of chunk.split('\n')) {
      if (left-- === 0) break
      if (group.push(line) < size) continue
      yield group
      group = []
    }
    if (left < 0) break
  }
  if (group.length > 0) yield group
}

/** Text up to the last end of a line in a chunk; the rest of the chunk begins the next. */
function* chunksOf(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  const buffer = Buffer.alloc(1 << 18)
  let rest = 0
  try {
    for (;;) {
      const size = readSync(handle, buffer, rest, buffer.length - rest, null)
      if (size === 0) return
      const end = buffer.lastIndexOf(newline, rest + size - 1)
      yield buffer.toString('utf8', 0, end)
      buffer.copyWithin(0, end + 1, rest + size)
      rest = rest + size - end - 1
    }
  } finally {
    closeSync(handle)
  }
}
