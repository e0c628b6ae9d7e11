import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { loadLaw } from '../law/load.ts'
import type { LoadedLaw } from '../law/load.ts'

/** Reads a folder of rules, as `rules/` is. Defects are in the result's diagnostics. */
export async function readRules(folder: string): Promise<LoadedLaw> {
  const paths = await glob('**/*.{yaml,yml}', { cwd: folder, absolute: true, onlyFiles: true })
  const files = await Promise.all(
    paths.map(async (path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: await readFile(path, 'utf8'),
    })),
  )
  return loadLaw(files)
}

/** A path inside the rules, as the terminal can open it. */
export const rulePath = (folder: string, path: string): string => join(folder, path)
