import { existsSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { Provision } from '../../src/law/article.ts'
import { bundledLaw } from '../../src/law/bundled-law.ts'
import { coverageOf } from '../../src/law/coverage.ts'

// The texts of the treaties are not part of the project. Where they are at hand, every pinpoint that claims to be
// checked is looked up in their index.
const checker = fileURLToPath(
  new URL('../../../shared/treaties/check-pinpoints.py', import.meta.url),
)

const law = bundledLaw()

/** Of each checked provision its pinpoint and those of its elements, save where an element stands in another text. */
const wanted = law.provisions.flatMap(({ provision, instrument: { pinpoints } }) =>
  provision.checked.text === 'yes' && pinpoints !== undefined
    ? [provision.pinpoint, ...ownPinpoints(provision)].map((pinpoint) => `${pinpoints} ${pinpoint}`)
    : [],
)

function ownPinpoints({ id, elements }: Provision): readonly string[] {
  // What is read of another provision has its pinpoint there. The rest of the WTO names other agreements in words.
  return Object.values(elements).flatMap(({ pinpoint, test }) =>
    id.startsWith('wto.') &&
    test !== undefined &&
    pinpoint !== undefined &&
    !/[a-z]{2}|^GATT/.test(pinpoint)
      ? [pinpoint]
      : [],
  )
}

it.skipIf(!existsSync(checker))('every checked pinpoint stands in the index of the texts', () => {
  expect(readFileSync(checker, 'utf8')).not.toBe('')
  const { stdout } = spawnSync('python3', [checker, ...wanted], {
    encoding: 'utf8',
  })
  const missing = stdout.split('\n').filter((line) => line.startsWith('MISS'))
  expect(missing).toEqual([])
  expect(stdout.split('\n').filter((line) => line.startsWith('ok')).length).toBe(wanted.length)
})

it.skipIf(!existsSync(checker))('coverage names every article of the texts of the WTO', () => {
  const index = JSON.parse(
    readFileSync(checker.replace('check-pinpoints.py', 'index.json'), 'utf8'),
  )
  const { instruments } = index as {
    instruments: { id: string; articles: { number: string }[] }[]
  }
  const forgotten = coverageOf(law.rulebook).flatMap(({ instrument, rows }) => {
    if (!/^(wto|gatt-1947)/.test(instrument.id)) return []
    const text = instruments.find(({ id }) => id === instrument.pinpoints)
    const named = rows.map(({ article }) => article)
    return (text?.articles ?? [])
      .filter(({ number }) => !named.some((label) => isNamed(number, label)))
      .map(({ number }) => `${instrument.id} ${number}`)
  })
  // A list of what each Party covers, and an attachment to an annex that is left out.
  expect(forgotten.filter((one) => !/^wto\.gpa Annex \d|Attachment/.test(one))).toEqual([])
})

/** Whether a label is about an article: `III`, `III:8(a)`, `Ad III`, `IV(b) to IV(d)`, `5 and 6`. */
const isNamed = (number: string, label: string): boolean =>
  [label, ...label.split(/, | and | to /)].some(
    (part) =>
      part === number || (part.startsWith(number) && /^[.:(\s]/.test(part.slice(number.length))),
  )
