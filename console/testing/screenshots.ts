/**
 * Pictures of every screen from the built console over the in-memory server, under the strict content security policy:
 * `node testing/screenshots.ts FOLDER [name …]`. Prints what the browser complained about and the weight of the first load.
 */
import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { sendBuilt } from './built-files.ts'
import { startFake } from './fake-server.ts'

const [folder = 'screenshots', ...wanted] = process.argv.slice(2)
const DIST = join(import.meta.dirname, '..', 'dist')

interface Shot {
  readonly name: string
  readonly path: string
  readonly act?: (page: Page) => Promise<unknown>
  readonly signedOut?: true
}

const draft = async (page: Page, text: string) => {
  await page.locator('form textarea').fill(text)
  await page.waitForTimeout(900)
}
const firstWaiting = (page: Page) => page.locator('a[data-id]').nth(1).click()

const SHOTS: readonly Shot[] = [
  { name: 'setup', path: '/setup', signedOut: true },
  { name: 'sign-in', path: '/sign-in', signedOut: true },
  { name: 'invitation', path: '/invitation/abcdefghijabcdefghij', signedOut: true },
  { name: 'inbox', path: '/inbox?view=open' },
  { name: 'inbox-nothing', path: '/inbox?view=open&words=hulajnoga' },
  { name: 'conversation', path: '/inbox?view=open', act: firstWaiting },
  { name: 'answered', path: '/inbox?view=assistant', act: async (page) => page.locator('a[data-id]').nth(1).click() },
  {
    name: 'audited',
    path: '/inbox?view=closed',
    act: async (page) => page.getByText('Anna Maćkowiak').first().click(),
  },
  {
    name: 'composer',
    path: '/inbox?view=open',
    act: async (page) => {
      await firstWaiting(page)
      await draft(
        page,
        'Pani Anna, bardzo mi przykro, że czajnik dotarł rozbity. To nie nasz dział, ale na zwrot jest 30 dni.',
      )
    },
  },
  {
    name: 'held',
    path: '/inbox?view=mine',
    act: async (page) => {
      await page.locator('a[data-id]').first().click()
      await draft(page, 'Dziękuję, Pani Katarzyno. Korekta przyjdzie mailem dziś do 16:00.')
      await page.keyboard.press('Control+Enter')
      await page.waitForTimeout(600)
    },
  },
  {
    name: 'knowledge',
    path: '/knowledge',
    act: async (page) => {
      await page.getByRole('complementary').locator('textarea').first().fill('ile mam czasu na zwrot?')
      await page.keyboard.press('Enter')
    },
  },
  { name: 'article', path: '/knowledge/article/zwrot-towaru', act: (page) => page.locator('summary').nth(0).click() },
  { name: 'ledger', path: '/ledger' },
  { name: 'mistake', path: '/ledger', act: (page) => page.locator('tbody a').nth(4).click() },
  { name: 'problems', path: '/recurring' },
  { name: 'problem', path: '/recurring', act: (page) => page.locator('tbody a').first().click() },
  { name: 'proof', path: '/recurring', act: (page) => page.getByText('Zwrot towaru').first().click() },
  { name: 'dashboard', path: '/dashboard' },
  ...['firm', 'hours', 'targets', 'people', 'widget', 'guard', 'tokens', 'jobs', 'history', 'account'].map(
    (section) => ({ name: `settings-${section}`, path: `/settings/${section}` }),
  ),
  { name: 'palette', path: '/inbox', act: async (page) => page.keyboard.press('Control+k') },
  { name: 'shortcuts', path: '/inbox', act: async (page) => page.keyboard.press('?') },
]

const LOOKS = [
  { suffix: '', width: 1440, height: 900, scheme: 'light', locale: 'pl' },
  { suffix: '-dark', width: 1440, height: 900, scheme: 'dark', locale: 'en' },
  { suffix: '-phone', width: 390, height: 844, scheme: 'light', locale: 'pl' },
] as const

async function take(browser: Browser, base: string, look: (typeof LOOKS)[number], shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.scheme,
    locale: look.locale,
  })
  if (!shot.signedOut) await context.addCookies([{ name: 'fake-session', value: '1', url: base }])
  const page = await context.newPage()
  const name = shot.name + look.suffix
  page.on('console', (message) => message.type() === 'error' && console.log(`${name}: ${message.text().slice(0, 300)}`))
  page.on('pageerror', (error) => console.log(`${name}: ${error.stack?.slice(0, 600)}`))
  let bytes = 0
  page.on(
    'response',
    (response) =>
      void response
        .request()
        .sizes()
        .then(({ responseBodySize }) => (bytes += responseBodySize))
        .catch(() => undefined),
  )
  await page.addInitScript(
    (locale) => localStorage.getItem('opiekun.locale') ?? localStorage.setItem('opiekun.locale', locale),
    look.locale,
  )
  await page.goto(base + shot.path, { waitUntil: 'networkidle' }).catch(() => undefined)
  await page.waitForTimeout(300)
  if (shot.name === 'inbox') console.log(`${name}: first load ${(bytes / 1000).toFixed(0)} kB`)
  await shot.act?.(page).catch((error: unknown) => console.log(`${name}: ${String(error).slice(0, 200)}`))
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}

mkdirSync(folder, { recursive: true })
const server = await startFake((request, response) => void sendBuilt(DIST, request, response))
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
for (const look of LOOKS) {
  for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
    await take(browser, base, look, shot)
}
await browser.close()
server.close()
server.closeAllConnections()
