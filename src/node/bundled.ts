import type { PackedLaw, PackedParts } from '../law/packed.ts'

// Stands in for `law/bundled.ts` in what is built for Node: the law is read from files beside the code, and of an
// instrument only what is asked for. Files are in ASCII, which is read several times faster than UTF-8.

// An import would load streams, too, for the sake of names that nobody asks for: a few milliseconds of each start.
const { readFileSync } = process.getBuiltinModule('node:fs')

const file = (name: string) => new URL(`./law-data/${name}`, import.meta.url)
const read = (name: string): string => readFileSync(file(name), 'latin1')

function numbers(name: string): Int32Array {
  const { buffer, byteOffset, byteLength } = readFileSync(file(name))
  return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT)
}

let links: Int32Array | undefined

export const packed = (): PackedLaw => ({
  ...(JSON.parse(read('program.json')) as Omit<PackedLaw, 'stream' | 'places'>),
  stream: numbers('stream.bin'),
  places: numbers('places.bin'),
})

export const parts: PackedParts = {
  // The file begins with where the numbers of each instrument do.
  links: (instrument) => {
    links ??= numbers('links.bin')
    return links.subarray(links[instrument], links[instrument + 1])
  },
  words: (instrument) => read(`words-${instrument}.jsonl`),
}
