import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, complaintsOf, openBrowser, openContext, PHONE, picture, WIDE } from './browser.ts'
import { type Product, startProduct } from './product.ts'

const OWNER = { email: 'ola@parapet.example', password: 'zielony parapet 12' }
/** The demo's conversations are told and audited in the background. */
const PATIENCE_MS = 120_000

let product: Product
let browser: Browser
let session: Awaited<ReturnType<BrowserContext['cookies']>>

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  const context = await openContext(browser)
  const page = await context.newPage()
  await page.goto(product.url)
  await page.getByLabel('Imię i nazwisko').fill('Ola Wrona')
  await page.getByLabel('Adres e-mail').fill(OWNER.email)
  await page.getByLabel('Hasło', { exact: true }).fill(OWNER.password)
  await page.getByLabel('Nazwa firmy').fill('Zielony Parapet')
  await page.getByRole('button', { name: 'Zaczynamy' }).click()
  await page.getByRole('heading', { name: 'Rozmowy' }).first().waitFor({ timeout: PATIENCE_MS })
  session = await context.cookies()
  await untilLoaded(page)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** Waits until the newest of the demo's conversations have been audited. */
async function untilLoaded(page: Page): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS
  const from = new Date(Date.now() - 120 * 86_400_000).toISOString()
  for (;;) {
    const dashboard = await page.request.get(
      `${product.url}/api/v1/dashboard?from=${from}&to=${new Date().toISOString()}`,
    )
    const { all } = (await dashboard.json()) as { all: { conversations: number } }
    if (all.conversations >= 450) return
    if (performance.now() > deadline)
      throw new Error(`the demo firm has only ${all.conversations} audited conversations`)
    await page.waitForTimeout(500)
  }
}

async function signedIn(size: typeof WIDE, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await openContext(browser, size, colorScheme)
  await context.addCookies(session)
  return context.newPage()
}

/** The team says what it knows, and its manager concludes. */
async function concludeWhy(page: Page): Promise<void> {
  await page.getByLabel('Dlaczego tak się dzieje?').fill('W poniedziałek rano nikogo nie ma na czacie.')
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await page.getByText('Ola Wrona, ').first().waitFor()
  await page.getByLabel('Co za tym stoi').selectOption({ label: 'Inna przyczyna' })
  await page.getByLabel('Jednym zdaniem').fill('Grafik nie zna poniedziałków.')
  await page.getByRole('button', { name: 'Zapisz wniosek' }).click()
  await page.getByRole('button', { name: 'Cofnij wniosek' }).waitFor()
}

const SCREENS = [
  { name: 'inbox', path: '/inbox', shows: /Rozmowy|Conversations/ },
  { name: 'knowledge', path: '/knowledge', shows: /Wiedza|Knowledge/ },
  { name: 'import', path: '/knowledge/import', shows: /Wczytaj z pliku|Read from a file/ },
  { name: 'help-centre', path: '/pomoc', shows: /W czym możemy pomóc|How can we help/ },
  { name: 'promises', path: '/promises', shows: /Obietnice|Promises/ },
  { name: 'ledger', path: '/ledger', shows: /Rejestr błędów|mistakes/i },
  { name: 'problems', path: '/recurring', shows: /Problemy|Problems/ },
  { name: 'changes', path: '/changes', shows: /Zmiany|Changes/ },
  { name: 'report', path: '/report', shows: /Raport tygodnia|The week/ },
  { name: 'dashboard', path: '/dashboard', shows: /Pulpit|Dashboard|Overview/ },
  { name: 'settings', path: '/settings', shows: /Ustawienia|Settings/ },
  { name: 'guard', path: '/settings/guard', shows: /Strażnik|Guard/ },
] as const

describe('every screen of the demo firm', () => {
  // Each size and each theme once: all four together take a minute of the fifteen that CI has.
  const looks = [
    { look: 'wide-light', size: WIDE, scheme: 'light' },
    { look: 'phone-dark', size: PHONE, scheme: 'dark' },
  ] as const

  it.each(looks)('is alive, readable for everybody and without complaints: $look', async ({ look, size, scheme }) => {
    const page = await signedIn(size, scheme)
    const complaints = complaintsOf(page)
    const faults: string[] = []
    for (const { name, path, shows } of SCREENS) {
      await page.goto(product.url + path)
      await page.getByRole('heading', { name: shows }).first().waitFor()
      await page.waitForTimeout(400) // Figures and lists arrive after the heading.
      await picture(page, `demo-${name}-${look}`)
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`))
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${name} is wider than the window`,
      ).toBeLessThanOrEqual(0)
    }
    expect(faults).toEqual([])
    expect(complaints).toEqual([])
  })

  it.each(looks)(
    'shows a problem, where it comes from and whether its fix helped: $look',
    async ({ look, size, scheme }) => {
      const page = await signedIn(size, scheme)
      const complaints = complaintsOf(page)
      await page.goto(`${product.url}/recurring`)
      await page.getByRole('link', { name: 'w poniedziałki rano' }).first().click()
      await page.getByRole('heading', { name: 'Skąd się bierze' }).waitFor()
      await page.getByText('razy częściej').first().waitFor()
      await page.waitForTimeout(400)
      await picture(page, `demo-problem-${look}`)
      await page.getByRole('button', { name: 'Zgłoś poprawkę' }).click()
      const faults = [...(await accessibilityFaults(page))]
      await page.getByRole('link', { name: /krok po kroku|Skąd ten wniosek/ }).click()
      await page.getByText('W poniedziałki rano').or(page.getByText('w poniedziałki rano')).last().waitFor()
      if (look === 'wide-light') await concludeWhy(page)
      await picture(page, `demo-why-${look}`)
      faults.push(...(await accessibilityFaults(page)))
      await page.goto(`${product.url}/recurring`)
      await page.getByRole('row').filter({ hasText: 'Magda' }).getByRole('link').first().click()
      await page.getByText('Czy pomogło?').waitFor()
      await page.waitForTimeout(400)
      await picture(page, `demo-proof-${look}`)
      faults.push(...(await accessibilityFaults(page)))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(faults).toEqual([])
      expect(complaints).toEqual([])
    },
  )

  it('opens a conversation and shows what went wrong in it', async () => {
    const page = await signedIn(WIDE, 'light')
    await page.goto(`${product.url}/ledger`)
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await page.getByRole('dialog').waitFor()
    await picture(page, 'demo-mistake-wide-light')
    expect(await accessibilityFaults(page)).toEqual([])
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /rozmow/i })
      .first()
      .click()
    await page.getByText('Wcześniejsze rozmowy').first().waitFor()
    await picture(page, 'demo-case-wide-light')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('asks for a sign-in once when the session has ended, and leads back to where one was', async () => {
    const page = await signedIn(WIDE, 'light')
    await page.goto(`${product.url}/knowledge`)
    await page.getByRole('heading', { name: 'Wiedza' }).waitFor()
    await page.context().clearCookies()
    // Whatever the desk asks next finds out; it may be faster than this click.
    await page
      .getByRole('link', { name: 'Faktura i paragon' })
      .click({ timeout: 2_000 })
      .catch(() => {})
    await page.getByText('Sesja wygasła').waitFor()
    const next = new URL(page.url()).searchParams.get('next') ?? ''
    expect(next).toMatch(/^\/knowledge(\/article\/faktury)?$/)
    await page.getByLabel('Adres e-mail').fill(OWNER.email)
    await page.getByLabel('Hasło', { exact: true }).fill(OWNER.password)
    await page.getByRole('button', { name: 'Zaloguj się' }).click()
    await page.waitForURL(product.url + next)
  })

  it('lets an invited person join by a link that the owner made anew', async () => {
    const page = await signedIn(WIDE, 'light')
    await page.goto(`${product.url}/settings/people`)
    await page.getByLabel('Imię i nazwisko').fill('Marek Lis')
    await page.getByLabel('Adres e-mail').fill('marek@parapet.example')
    await page.getByRole('button', { name: 'Zaproś' }).click()
    await page.getByText('Zaproszenie dla Marek Lis jest gotowe').waitFor()
    await page.getByRole('button', { name: 'Nowy odnośnik: Marek Lis' }).click()
    await page.getByText('Nowe zaproszenie dla: Marek Lis').waitFor()
    const link = await page.locator('code').first().innerText()

    const guest = await (await openContext(browser)).newPage()
    await guest.goto(link)
    await guest.getByLabel('Hasło', { exact: true }).fill('dziewięć doniczek 9')
    await guest.getByRole('button', { name: 'Dołącz' }).click()
    await guest.getByRole('heading', { name: 'Rozmowy' }).first().waitFor()
  })

  it('speaks English', async () => {
    const page = await signedIn(WIDE, 'light')
    await page.goto(`${product.url}/dashboard`)
    await page
      .getByRole('button', { name: 'Twoje konto' })
      .or(page.getByRole('button', { name: /Ola Wrona/ }))
      .first()
      .click()
    await page.getByText('Switch to English').click()
    await page.getByRole('link', { name: 'Settings' }).first().waitFor()
    for (const { name, path } of SCREENS) {
      await page.goto(product.url + path)
      await page.getByRole('heading').first().waitFor()
      await page.waitForTimeout(300)
      await picture(page, `demo-${name}-english`)
    }
  })
})
