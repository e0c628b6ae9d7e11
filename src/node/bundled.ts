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

/** What is asked of every record, and where in the file of links those of each instrument begin. */
interface Program extends Omit<PackedLaw, 'stream' | 'places'> {
  readonly linksFrom: readonly number[]
}

let program: Program | undefined
let links: Int32Array | undefined

const programOf = (): Program => (program ??= JSON.parse(read('program.json')) as Program)

export const packed = (): PackedLaw => ({
  ...programOf(),
  stream: numbers('stream.bin'),
  places: numbers('places.bin'),
})

export const parts: PackedParts = {
  links: (instrument) => {
    links ??= numbers('links.bin')
    const { linksFrom } = programOf()
    return links.subarray(linksFrom[instrument], linksFrom[instrument + 1])
  },
  words: (instrument) => read(`words-${instrument}.jsonl`),
}
