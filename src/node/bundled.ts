import { readFileSync } from 'node:fs'
import type { PackedLaw, PackedWords } from '../law/pack.ts'

// Stands in for `law/bundled.ts` in what is built for Node: the law is read from files beside the code, the words of
// an instrument only when one of its provisions is spoken of.

const read = (file: string): string =>
  readFileSync(new URL(`./law-data/${file}`, import.meta.url), 'utf8')

export const packed = (): PackedLaw => JSON.parse(read('program.json')) as PackedLaw
export const words: PackedWords = (instrument) => read(`words-${instrument}.json`)
