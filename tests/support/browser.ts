import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** On CI a missing browser is a failure; elsewhere what needs one is skipped with notice. */
export const noBrowser = !existsSync(executablePath) && process.env['CI'] === undefined

/** Chromium as it is installed here, or as CHROMIUM names it; it asks for nothing on the network by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
