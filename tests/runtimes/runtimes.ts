import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const folder = fileURLToPath(new URL('.', import.meta.url))
const bun = { x64: 'x64', arm64: 'aarch64' }[arch()] ?? arch()
const workerd = { x64: '64' }[arch()] ?? arch()

/** Where the programs of other runtimes stand. Their install scripts are not run: the program is in a package of its own. */
export const runtimes = {
  bun: `${folder}node_modules/@oven/bun-${platform()}-${bun}/bin/bun`,
  workerd: `${folder}node_modules/@cloudflare/workerd-${platform()}-${workerd}/bin/workerd`,
  node24: `${folder}node_modules/node-${platform()}-${arch()}/bin/node`,
} as const

/** Node 24 comes as a package for Linux alone. */
export const hasNode24 = platform() === 'linux'

/** Installs them once, from the lock file beside this. */
export async function installRuntimes(): Promise<void> {
  if (existsSync(runtimes.bun) && existsSync(runtimes.workerd)) return
  const args = ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund']
  await promisify(execFile)('npm', args, { cwd: folder })
}
