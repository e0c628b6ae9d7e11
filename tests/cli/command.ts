import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { run } from '../../src/cli/run.ts'
import { plain } from '../../src/render/layout.ts'
import type { Layout } from '../../src/render/layout.ts'

/** What a command line did: its exit code, its answer, what it said beside. */
export interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command line in this process, with streams that are kept. */
export async function policyspace(
  args: readonly string[],
  { input = '', layout = plain }: { input?: string; layout?: Layout } = {},
): Promise<Done> {
  let [out, err] = ['', '']
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    input: async () => input,
    layout,
  })
  return { code, out, err }
}

const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** Runs the command as a process of its own. */
export function spawned(args: readonly string[], input = ''): Done {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, ...args], {
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** Runs the command as a process whose answer goes into a pipe. */
export function spawnedInto(reader: string, args: readonly string[]): Done {
  const command = [process.execPath, tsx, main, ...args].map((part) => `'${part}'`).join(' ')
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${command} | ${reader}`], {
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

/** A line as an uncaught error prints it. */
export const stackTrace = /^\s+at /m

export const rules = 'fixtures/rules-small'
export const measure = (name: string): string => `fixtures/measures-small/${name}.measure.yaml`
