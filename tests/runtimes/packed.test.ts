// The package as a stranger gets it: built, packed, installed in an empty folder, run everywhere.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser, openBrowser } from '../support/browser.ts'
import { type Consumer, makeConsumer, parseSummary, skip, type Summary } from './consumer.ts'
import { hasNode24, installRuntimes, runtimes } from './runtimes.ts'

const imported =
  "import('policyspace').then(async ({ check }) => console.log(JSON.stringify((await import('./smoke.js')).summary(check))))"
const required =
  "const { check } = require('policyspace'); import('./smoke.js').then(({ summary }) => console.log(JSON.stringify(summary(check))))"
const imports = "import { check } from 'policyspace'\nimport { summary } from './smoke.js'\n"
const printing = `${imports}console.log(JSON.stringify(summary(check)))\n`
const kept = `${imports}globalThis.summary = summary(check)\n`

const workerConfig = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2024-06-01",
))]);
`

describe.skipIf(skip)('the packed package', () => {
  let consumer: Consumer
  beforeAll(async () => {
    ;[consumer] = await Promise.all([makeConsumer(), installRuntimes()])
  })
  afterAll(async () => {
    await consumer?.remove()
  })

  describe.each([
    ['this Node', 'node', ''],
    ...(hasNode24 ? [['Node 24', runtimes.node24, 'v24.'] as const] : []),
  ] as const)('in %s', (_name, node, version) => {
    test('is imported', async () => {
      expect((await consumer.run(node, ['--version'])).stdout).toMatch(new RegExp(`^${version}`))
      expectFindings(parseSummary(await consumer.run(node, ['-e', imported])))
    })

    test('is required', async () => {
      const args = ['--input-type=commonjs', '--no-warnings', '-e', required]
      expectFindings(parseSummary(await consumer.run(node, args)))
    })

    test('is a command', async () => {
      const args = ['node_modules/policyspace/dist/node/main.js', 'check', 'x.measure.yaml']
      const { stdout, stderr } = await consumer.run(node, args)
      expect(stdout, stderr).toContain('SCM Agreement, Article 5')
    })
  })

  describe('in Node', () => {
    test('needs no code generation from strings', async () => {
      const args = ['--disallow-code-generation-from-strings', '-e', imported]
      expectFindings(parseSummary(await consumer.run('node', args)))
    })

    test.each(['policyspace/node', 'policyspace/schema'])('has %s', async (name) => {
      const code = `import('${name}').then((all) => console.log(Object.keys(all).length > 0))`
      expect((await consumer.run('node', ['-e', code])).stdout).toBe('true\n')
    })
  })

  describe('as a command', () => {
    test('says its version', async () => {
      const path = fileURLToPath(new URL('../../package.json', import.meta.url))
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string }
      const outcome = await consumer.run('npx', ['--no-install', 'policyspace', '--version'])
      expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining(version) })
    })

    test('checks a file', async () => {
      const args = ['--no-install', 'policyspace', 'check', 'x.measure.yaml']
      const { code, stdout, stderr } = await consumer.run('npx', args)
      // 1 says "findings at or above --fail-on"; 2 would be wrong use.
      expect([0, 1], stderr).toContain(code)
      expect(stdout).toContain('SCM')
    })
  })

  test('does what the README says', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
    const [, name = '', record = ''] = /```yaml\n# (\S+)\n([^`]*)```/.exec(readme) ?? []
    await writeFile(join(consumer.folder, name), record)
    const lines = [...readme.matchAll(/^npx (policyspace [^#\n]*)/gm)].map(([, line = '']) => line)
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) {
      const done = await consumer.run('npx', ['--no-install', ...line.trim().split(/\s+/)])
      // 2 would be wrong use.
      expect([0, 1], `${line}: ${done.stderr}`).toContain(done.code)
      expect(done.stdout.length, line).toBeGreaterThan(100)
    }
  })

  test('runs in Deno without any permission', async () => {
    await writeFile(join(consumer.folder, 'deno.js'), printing)
    const deno = fileURLToPath(new URL('../../node_modules/.bin/deno', import.meta.url))
    const args = ['run', '--quiet', '--no-prompt', '--cached-only', '--node-modules-dir=manual']
    const env = { DENO_DIR: join(consumer.folder, '.deno'), DENO_NO_UPDATE_CHECK: '1' }
    expectFindings(parseSummary(await consumer.run(deno, [...args, 'deno.js'], env)))
  })

  test('is imported and required in Bun', async () => {
    await writeFile(join(consumer.folder, 'bun.mjs'), printing)
    expectFindings(parseSummary(await consumer.run(runtimes.bun, ['bun.mjs'])))
    await writeFile(join(consumer.folder, 'bun.cjs'), required)
    expectFindings(parseSummary(await consumer.run(runtimes.bun, ['bun.cjs'])))
  })

  test('runs in workerd', async () => {
    const worker = `${imports}export default { test: () => console.log(JSON.stringify(summary(check))) }\n`
    const bundled = await bundle(consumer.folder, worker, ['workerd'])
    await writeFile(join(consumer.folder, 'worker.js'), bundled)
    await writeFile(join(consumer.folder, 'worker.capnp'), workerConfig)
    expectFindings(parseSummary(await consumer.run(runtimes.workerd, ['test', 'worker.capnp'])))
  })

  test.skipIf(noBrowser)('runs in a browser under a strict content-security policy', async () => {
    expectFindings(await inChromium(await bundle(consumer.folder, kept)))
  })
})

function expectFindings(summary: Summary) {
  expect(summary).toMatchObject({ ok: true })
  expect(summary.findings).toBeGreaterThanOrEqual(1)
}

async function bundle(
  folder: string,
  contents: string,
  conditions: string[] = [],
): Promise<string> {
  // platform browser refuses node: imports: the build itself is the first assertion.
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions,
    minify: true,
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

async function inChromium(script: string): Promise<Summary> {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    // Served from memory: no request leaves the browser.
    await page.route('**/*', (route) =>
      route.request().url().endsWith('/smoke.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
            body: '<!doctype html><script type="module" src="/smoke.js"></script>',
          }),
    )
    await page.goto('https://policyspace.test/', { waitUntil: 'load' })
    expect(errors).toEqual([])
    return await page.evaluate<Summary>('globalThis.summary')
  } finally {
    await browser.close()
  }
}
