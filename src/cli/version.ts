import { existsSync, readFileSync } from 'node:fs'

/** The version in package.json: the nearest one above this file, be it in `src` or somewhere in `dist`. */
export function version(): string {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder)
  const text = readFileSync(new URL('package.json', folder), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
