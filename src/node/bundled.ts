import { readFileSync } from 'node:fs'
import type { PackedLaw, PackedTexts } from '../law/pack.ts'

// Stands in for `law/bundled.ts` in what is built for Node: the law is read from files beside the code, and of an
// instrument only what is asked for. Files are in ASCII, which is read several times faster than UTF-8.

const file = (name: string) => new URL(`./law-data/${name}`, import.meta.url)
const read = (name: string): string => readFileSync(file(name), 'latin1')

export const packed = (): PackedLaw => {
  const { buffer, byteOffset, byteLength } = readFileSync(file('stream.bin'))
  return {
    ...(JSON.parse(read('program.json')) as Omit<PackedLaw, 'stream'>),
    stream: new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength)),
  }
}

export const texts: PackedTexts = {
  links: (instrument) => read(`links-${instrument}.json`),
  words: (instrument) => read(`words-${instrument}.json`),
}
