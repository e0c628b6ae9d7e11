import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { policyspace } from '../cli/command.ts'
import { noBrowser, openBrowser } from '../support/browser.ts'

const file = 'fixtures/disputes/ds412-ontario-feed-in-tariff.measure.yaml'
const page = async (...more: string[]) =>
  (await policyspace(['check', file, ...more, '--as-of', '2012-01-01', '--format', 'html'])).out

describe('the HTML report', () => {
  it('needs nothing but itself: no script, nothing loaded', async () => {
    const text = await page()
    expect(text).not.toMatch(/<script|<link|@import|src=/)
    expect(text).toMatch(/^<!doctype html>/)
  })

  it('tells the same findings as the JSON', async () => {
    const { out } = await policyspace(['check', file, '--as-of', '2012-01-01', '--format', 'json'])
    const { measures } = JSON.parse(out) as { measures: { findings: { kind: string }[] }[] }
    const text = await page()
    for (const kind of ['conflict', 'constraint', 'flexibility']) {
      const wanted = measures[0]?.findings.filter((f) => f.kind === kind).length
      expect(
        text.match(new RegExp(`<article class="finding ${kind}"`, 'g'))?.length ?? 0,
        kind,
      ).toBe(wanted)
    }
  })

  it('keeps design apart: a section of its own, after the law, that adds no finding', async () => {
    const input = `${readFileSync(file, 'utf8')}\ndesign: { pilot: false, sunset: false }\n`
    const args = ['check', '-', '--as-of', '2012-01-01', '--fail-on', 'never', '--format']
    const { code, out } = await policyspace([...args, 'html'], { input })
    expect(code).toBe(0)
    const [law = '', design = ''] = out.split('<h2>Design, apart from law</h2>')
    expect(design).toMatch(/not followed: <\/span\s*>\s*D36/)
    expect(design).toContain('design.sunset = false')
    expect(design).not.toContain('class="finding')
    expect(law).not.toContain('design.sunset')
    const { out: json } = await policyspace([...args, 'json'], { input })
    expect(json).not.toContain('sunset')
  })

  it('lets no text of a record become markup', async () => {
    const input = readFileSync(file, 'utf8').replace(
      /^title: .*/m,
      'title: "<img src=x onerror=alert(1)> & Co"',
    )
    const { out } = await policyspace(['check', '-', '--as-of', '2012-01-01', '--format', 'html'], {
      input,
    })
    expect(out).not.toContain('<img')
    expect(out).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; Co')
  })
})

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => browser.close())

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  it.each([
    ['a phone in light', 360, 'light'],
    ['a phone in the dark', 360, 'dark'],
    ['a desktop', 1280, 'light'],
  ] as const)('is accessible and fits on %s', async (_, width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const tab = await context.newPage()
    await tab.setContent(await page('fixtures/repository/measures/04-content.measure.yaml'))
    await tab.evaluate(axe)
    const violations = await tab.evaluate(async () => {
      const { axe: run } = globalThis as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
      return (await run.run()).violations.map((v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`)
    })
    expect(violations).toEqual([])
    // Only the map, which has its own scroll, may be wider than the window.
    const overflow = await tab.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
    await context.close()
  })
})
