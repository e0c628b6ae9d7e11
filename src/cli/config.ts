import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Given } from './arguments.ts'
import type { Io } from './io.ts'

export const configName = 'policyspace.yaml'

/** The command line with what the nearest policyspace.yaml adds, looked for upward from the working folder. */
export async function withConfig(given: Given, io: Io): Promise<Given> {
  const file = nearest(resolve('.'))
  if (file === undefined) return given
  // zod and the YAML reader are loaded only where there is a configuration.
  const { readConfig } = await import('./config-file.ts')
  const config = readConfig(file, io)
  const here = (path: string) =>
    relative('.', join(dirname(file), path))
      .split(sep)
      .join('/') || '.'
  const values: Given['values'] = {
    ...(config['as-of'] === undefined ? {} : { 'as-of': config['as-of'] }),
    ...(config.towards === undefined ? {} : { towards: config.towards }),
    ...(config.instruments === undefined ? {} : { instrument: config.instruments.join(',') }),
    ...(config['fail-on'] === undefined ? {} : { 'fail-on': config['fail-on'] }),
    ...(config.rules === undefined ? {} : { rules: here(config.rules) }),
    ...(config.packs === undefined ? {} : { pack: config.packs.map(here) }),
    ...(config.baseline === undefined ? {} : { baseline: here(config.baseline) }),
    ...(config.readings === undefined
      ? {}
      : {
          reading: Object.entries(config.readings).map(([name, position]) => `${name}=${position}`),
        }),
    ...given.values,
  }
  const positionals =
    given.positionals.length > 0 ? given.positionals : (config.paths ?? []).map(here)
  return { positionals, values }
}

function nearest(folder: string): string | undefined {
  const file = join(folder, configName)
  if (existsSync(file)) return file
  const above = dirname(folder)
  return above === folder ? undefined : nearest(above)
}
