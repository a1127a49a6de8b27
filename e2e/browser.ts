import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const CHROMIUM = process.env['OPIEKUN_CHROMIUM'] ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Pictures are kept after the run, so that somebody can look at them. */
const PICTURES = join(import.meta.dirname, 'screenshots')

export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM))
    throw new Error(`${CHROMIUM} is missing: install Debian's package chromium, or set OPIEKUN_CHROMIUM`)
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}

export const WIDE = { width: 1440, height: 900 }
export const PHONE = { width: 390, height: 844 }

export function openContext(
  browser: Browser,
  size = WIDE,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<BrowserContext> {
  return browser.newContext({ viewport: size, colorScheme, locale: 'pl-PL', timezoneId: 'Europe/Warsaw' })
}

export async function picture(page: Page, name: string): Promise<void> {
  await keepPicture(name, await page.screenshot())
}

export async function keepPicture(name: string, png: Uint8Array): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  await writeFile(join(PICTURES, `${name}.png`), png)
}

/** Serious and critical findings on the page as it stands, in words. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

/** What the page complained of in its console, bugs included. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}
