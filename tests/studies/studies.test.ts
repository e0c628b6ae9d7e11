import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allStudyFiles } from '../../scripts/studies/study-files.ts'

const folder = new URL('../../docs/studies/', import.meta.url)
const files = allStudyFiles()
const text = (id: string) => files.get(`${id}.md`) ?? ''
/** What stands under a heading, to the next of its level or above. */
const under = (page: string, heading: string) =>
  page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''

describe('studies', () => {
  it('are what the command writes', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted())
    // Not `toBe` on the texts: a difference of a thousand lines helps nobody. Run: npm run studies
    const drifted = [...files].filter(
      ([name, written]) => readFileSync(new URL(name, folder), 'utf8') !== written,
    )
    expect(drifted.map(([name]) => name)).toEqual([])
  })

  it('of clean energy tell support and condition apart, and the way out', () => {
    const page = text('clean-energy-with-local-content')
    expect(page).toMatch(
      /In conflict with .*GATT 1994, Article III:4; TRIMs Agreement, Article 2\.1/,
    )
    expect(page).toMatch(
      /Smallest change that clears it: drop the 2 origin conditions, with what it makes worse for imports; it still serves .*climate/,
    )
    expect(page).toMatch(/first: Does the recipient get better terms than the market benchmark\?/)
    expect(page).toMatch(/A climate waiver\. .*Are the terms and conditions of the waiver kept\?/)
    expect(page).not.toMatch(/United Nations.*\n.*What to find out first/)
  })

  it('of ore say that a duty is free where a ban is not, but not for every country', () => {
    const page = text('ore-export-ban')
    expect(under(page, 'Indonesian export ban on nickel ore')).toMatch(
      /set `border.form` to `duty` \(customs or export duty\); it still serves value-chain-upgrading/,
    )
    const duty = page.split('\n').find((line) => line.startsWith('| Export duty on a raw material'))
    expect(duty).toMatch(
      /\| open \| open \| conditional: China’s|\| open \| open \| conditional: China's/,
    )
  })

  it('of graduation show what ends on the day, and what a reform would keep', () => {
    const page = text('leaving-least-developed-status')
    expect(page).toMatch(/SCM Agreement, Article 3\.1\(a\): constraint \(defeated\) → conflict/)
    expect(page).toMatch(/income per head/)
    expect(page).toMatch(/TRIPS Agreement, Article 27\.1: .* → conflict/)
    expect(page).toMatch(/## The measures together/)
  })
})
