import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, openBrowser } from '../support/browser.ts'

const address = `file://${resolve('.cache/playground/index.html')}`

describe.skipIf(noBrowser)('the playground', () => {
  let browser: Browser
  let page: Page
  const problems: string[] = []

  beforeAll(async () => {
    const built = spawnSync(
      process.execPath,
      ['node_modules/tsx/dist/cli.mjs', 'scripts/build-playground.ts'],
      { encoding: 'utf8' },
    )
    expect(built.stderr).toBe('')
    browser = await openBrowser()
    // No network: the page has to stand by itself.
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 800 },
    })
    page = await context.newPage()
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (m) => m.type() === 'error' && problems.push(m.text()))
    await page.goto(address)
  }, 60_000)
  afterAll(async () => browser.close())

  const said = () => page.locator('#said').textContent()
  const report = () => page.frameLocator('#report').locator('body')
  const write = async (text: string) => {
    await page.locator('.cm-content').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText(text)
  }

  // Two of GATT III:4, one of TRIMs 2.1, and two of NAFTA 301.1, which takes GATT III in.
  it('shows the findings of an example', async () => {
    await page.locator('#example').selectOption('ds412-ontario-feed-in-tariff')
    await expect.poll(said, { timeout: 10_000 }).toMatch(/^5 conflicts, /)
    expect(await report().textContent()).toContain('GATT 1994, Article III:4')
  })

  it('judges as one types, and marks defects at their place', async () => {
    await write(
      'id: a\ntitle: A grant\nactor: { member: USA }\ntype: grant\nsupport: { form: grant }\n',
    )
    await expect.poll(said).toBe('0 conflicts, 1 constraint, 0 flexibilities')
    await write('id: a\ntitle: A grant\nactor: { member: USA }\ntype: grantt\n')
    await expect.poll(said).toMatch(/not valid/)
    await expect
      .poll(() => page.locator('.cm-lintRange-error').allTextContents())
      .toEqual(['grantt'])
  })

  it('offers the values that a key may take', async () => {
    await write('id: a\ntitle: A grant\nactor: { member: USA }\ntype: grant\nsupport:\n  form: gra')
    await page.keyboard.press('Control+Space')
    await expect
      .poll(() => page.locator('.cm-tooltip-autocomplete li').allTextContents())
      .toContain('grant')
    await page.keyboard.press('Escape')
  })

  it('asks, and writes the answer into the record', async () => {
    await page.locator('#example').selectOption('site')
    await page.locator('#asked summary').click()
    const button = page.locator('#questions button').first()
    await button.waitFor({ timeout: 10_000 })
    const path = (await page.locator('#questions fieldset small').first().textContent()) ?? ''
    await button.click()
    await expect
      .poll(() => page.locator('.cm-content').textContent())
      .toContain(path.split('.').at(-1))
  })

  it('follows date, agreement and reform', async () => {
    await page.locator('#example').selectOption('ds412-ontario-feed-in-tariff')
    await expect.poll(said).toMatch(/^5 conflicts/)
    await page.locator('#as-of').fill('1990-01-01')
    await page.locator('#as-of').dispatchEvent('change')
    await expect.poll(() => report().textContent()).toContain('GATT 1947, Article III:4')
    await page.locator('#as-of').fill('2012-01-01')
    await page.locator('#instrument').selectOption('wto.trims')
    await expect.poll(said).toMatch(/^1 conflict,/)
  })

  it('shares itself by address', async () => {
    await page.locator('#share').click()
    await expect.poll(() => page.url()).toMatch(/#[\w-]{50,}/)
    const other = await page.context().newPage()
    await other.goto(page.url())
    await expect
      .poll(() => other.locator('#said').textContent(), { timeout: 10_000 })
      .toMatch(/^1 conflict,/)
    expect(await other.locator('#as-of').inputValue()).toBe('2012-01-01')
    await other.close()
  })

  it('hands out the report as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#download').click(),
    ])
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toMatch(/^<!doctype html>/)
  })

  it.each([
    ['a phone in the dark', 390, 'dark'],
    ['a desktop in the dark', 1280, 'dark'],
    ['a desktop in light', 1280, 'light'],
  ] as const)('is accessible and fits on %s', async (_, width, colorScheme) => {
    const viewport = { width, height: 800 }
    const context = await browser.newContext({ offline: true, viewport, colorScheme })
    const tab = await context.newPage()
    await tab.goto(address)
    await tab.locator('#example').selectOption('ds412-ontario-feed-in-tariff')
    await expect
      .poll(() => tab.locator('#said').textContent(), { timeout: 10_000 })
      .toMatch(/^5 conflicts, /)
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await violationsOn(tab)).toEqual([])
    await context.close()
  })

  it('is accessible with its questions open, and threw nothing', async () => {
    expect(await violationsOn(page)).toEqual([])
    expect(problems).toEqual([])
  })
})

/** What axe holds against a page. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  )
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
    }
    return (await axe.run({ iframes: false })).violations.map(
      (v) => `${v.id}: ${v.nodes[0]?.html ?? ''}`,
    )
  })
}
