import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { loadLaw } from '../law/load.ts'
import type { LoadedLaw } from '../law/load.ts'

/** Reads a folder of rules, as `rules/` is. Defects are in the result's diagnostics. */
export async function readRules(folder: string): Promise<LoadedLaw> {
  const paths = await glob('**/*.{yaml,yml}', { cwd: folder, absolute: true, onlyFiles: true })
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: slashed(relative(folder, path)),
      text: await readFile(path, 'utf8'),
    })),
  )
  return loadLaw(files)
}

const slashed = (path: string) => path.split(sep).join('/')

/** The folder of rules that a folder or file is part of, by its rulebook.yaml, and which part. */
export function rootOf(part: string): { readonly root: string; readonly within: string } {
  const from = resolve(part)
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'rulebook.yaml')))
      return { root: relative('.', at) || '.', within: slashed(relative(at, from)) }
  }
  return { root: part, within: '' }
}
