import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `npm test` builds first, so on CI a missing build is a failure, not a reason to skip. */
export const skip = process.env['CI'] === undefined && !existsSync(join(root, 'dist/index.js'))

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A folder of somebody else's, in which the packed policyspace is the only dependency. */
export interface Consumer {
  readonly folder: string
  readonly run: (
    command: string,
    args: readonly string[],
    env?: Record<string, string>,
  ) => Promise<Outcome>
  readonly remove: () => Promise<void>
}

/** Prints what `check` answers: `ok`, the number of findings and the first citation. */
const smoke = `
const measure = __MEASURE__
export const summary = (check) => {
  const result = check(measure, { asOf: '2024-06-01' })
  return result.ok
    ? { ok: true, findings: result.report.findings.length, text: result.report.findings[0]?.citation?.text }
    : { ok: false, diagnostics: result.diagnostics }
}
`

export interface Summary {
  readonly ok: boolean
  readonly findings?: number
  readonly text?: string
}

export async function makeConsumer(): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'policyspace-consumer-'))
  const run: Consumer['run'] = (command, args, env) => execute(folder, command, args, env)
  const packed = await execute(root, 'npm', [
    'pack',
    '--ignore-scripts',
    '--json',
    '--pack-destination',
    folder,
  ])
  const tarball = tarballName(packed)
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n')
  const installed = await run('npm', [
    'install',
    `./${tarball}`,
    `--prefix=${folder}`,
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ])
  if (installed.code !== 0) throw new Error(`npm install failed: ${installed.stderr}`)
  const measure = join(root, 'fixtures/smoke.measure.json')
  await writeFile(
    join(folder, 'smoke.js'),
    smoke.replace('__MEASURE__', await readFile(measure, 'utf8')),
  )
  // JSON is YAML.
  await copyFile(measure, join(folder, 'x.measure.yaml'))
  return { folder, run, remove: () => rm(folder, { recursive: true, force: true }) }
}

export function parseSummary({ code, stdout, stderr }: Outcome): Summary {
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}${stdout}`)
  return JSON.parse(stdout) as Summary
}

function tarballName({ code, stdout, stderr }: Outcome): string {
  if (code !== 0) throw new Error(`npm pack failed: ${stderr}`)
  const packed = JSON.parse(stdout) as
    | Array<{ filename: string }>
    | Record<string, { filename: string }>
  const [first] = Object.values(packed)
  if (first === undefined) throw new Error(`npm pack named no file: ${stdout}`)
  return first.filename
}

function execute(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: '1', ...env }, timeout: 120_000 }
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 70
      resolve({ code, stdout, stderr: code === 70 ? `${stderr}${error?.message}` : stderr })
    })
  })
}
