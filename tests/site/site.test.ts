import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { commands } from '../../src/cli/run.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'

const page = (path: string) => readFileSync(`.cache/site/${path}`, 'utf8')

it('has a page for all that there is, and every link leads somewhere', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'scripts/write-site.ts'],
    { encoding: 'utf8' },
  )
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/every link leads somewhere/)
  const { provisions, catalogue, rulebook } = bundledLaw()
  for (const { id } of provisions) expect(existsSync(`.cache/site/law/${id}.html`)).toBe(true)
  for (const { instrument } of rulebook.instruments)
    expect(page('law/index.html')).toContain(instrument.title.slice(0, 20))
  for (const id of catalogue.keys())
    expect(existsSync(`.cache/site/facts/${id.replaceAll('/', '-')}.html`), id).toBe(true)
  for (const name of Object.keys(commands)) expect(page('commands.html')).toContain(`id="${name}"`)
  // A test is told in words, with its facts.
  expect(page('law/wto.scm.3.1.b.html')).toMatch(
    /conditions\.favours<\/code><\/a\s*>\s*is domestic/,
  )
  // The reference is told by the code: a shape whole, of a function the head, each with its comment.
  const api = page('api.html')
  expect(api).toContain('function validateMeasure(\n  value: unknown,\n')
  expect(api).toContain('The date of the law applied, `YYYY-MM-DD`.')
}, 240_000)
