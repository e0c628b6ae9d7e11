import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { bundledLaw } from '../../src/law/bundled-law.ts'

// The texts of the treaties are not part of the project. Where they are at hand, every pinpoint that claims to be
// checked is looked up in their index.
const checker = fileURLToPath(
  new URL('../../../shared/treaties/check-pinpoints.py', import.meta.url),
)

const wanted = bundledLaw().provisions.flatMap(({ provision, instrument }) =>
  provision.checked.text === 'yes' && instrument.pinpoints !== undefined
    ? [{ id: provision.id, pinpoint: `${instrument.pinpoints} ${provision.pinpoint}` }]
    : [],
)

it.skipIf(!existsSync(checker))('every checked pinpoint stands in the index of the texts', () => {
  expect(readFileSync(checker, 'utf8')).not.toBe('')
  const { stdout } = spawnSync('python3', [checker, ...wanted.map((w) => w.pinpoint)], {
    encoding: 'utf8',
  })
  const missing = stdout.split('\n').filter((line) => line.startsWith('MISS'))
  expect(missing).toEqual([])
  expect(stdout.split('\n').filter((line) => line.startsWith('ok')).length).toBe(wanted.length)
})
