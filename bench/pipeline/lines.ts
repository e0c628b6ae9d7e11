import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** The first `limit` lines of a file, a chunk at a time. */
export function* linesOf(file: string, limit: number): Generator<string> {
  let rest = ''
  let left = limit
  for (const chunk of chunksOf(file)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() as string
    for (const line of lines) {
      if (left-- === 0) return
      yield line
    }
  }
}

function* chunksOf(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  const buffer = Buffer.alloc(1 << 18)
  const decoder = new StringDecoder('utf8')
  try {
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
      yield decoder.write(buffer.subarray(0, size))
    }
  } finally {
    closeSync(handle)
  }
}

/** Items in groups of `size`. */
export function* groupsOf<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = []
  for (const item of items) {
    if (group.push(item) < size) continue
    yield group
    group = []
  }
  if (group.length > 0) yield group
}
