import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FakeProvider, openFakeProvider } from '../server/adapters/mail-providers/testing/fake-provider.ts'
import { DOVECOT } from '../server/adapters/mail-servers/testing/dovecot.ts'
import { type MailDesk, openMailDesk } from '../server/http/testing/mail-desk.ts'
import { PASSWORD } from '../server/http/testing/open-test-server.ts'
import { letter } from '../server/workflows/testing/letters.ts'
import { accessibilityFaults, openBrowser, openContext, picture } from './browser.ts'

describe.skipIf(DOVECOT === undefined)('a mailbox without a password (skipped where Dovecot is not installed)', () => {
  let provider: FakeProvider
  let desk: MailDesk
  let browser: Browser
  let page: Page
  let base: string
  /** What the owner does at the provider. */
  let owner: 'agrees' | 'declines' = 'agrees'

  beforeAll(async () => {
    provider = await openFakeProvider('biuro@sklep.example')
    ;[desk, browser] = await Promise.all([openMailDesk(provider), openBrowser()])
    await desk.server.app.listen({ port: 0, host: '127.0.0.1' })
    base = `http://127.0.0.1:${(desk.server.app.server.address() as AddressInfo).port}`
    page = await (await openContext(browser)).newPage()
    await page.route(/\/authorize\?/, async (route) => {
      const asked = new URL(route.request().url())
      // As Microsoft does, with more in the address than anybody needs.
      const returned = { ...provider.agree(asked.href), session_state: 'jej własny', iss: 'dostawca' }
      const { code: _, ...without } = returned
      const back = new URL(new URL(asked.searchParams.get('redirect_uri') ?? '').pathname, base)
      const brought = owner === 'agrees' ? returned : { ...without, error: 'access_denied', error_description: 'Nie.' }
      for (const [name, value] of Object.entries(brought)) back.searchParams.set(name, value)
      await route.fulfill({ status: 302, headers: { location: back.href } })
    })
    await page.goto(`${base}/sign-in`)
    await page.getByLabel('Adres e-mail').fill('anna@sklep.example')
    await page.getByLabel('Hasło', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: 'Zaloguj' }).click()
    await page.waitForURL(/inbox/)
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await desk?.close()
    await provider?.stop()
  })

  const connect = () => page.getByRole('button', { name: 'Połącz', exact: true }).click()

  it('is connected at its provider, in words where that fails, and then receives', { timeout: 120_000 }, async () => {
    await page.goto(`${base}/settings/mail`)
    await page.getByText('Skrzynka nie jest jeszcze połączona').waitFor()
    owner = 'declines'
    await connect()
    await page.getByText('Dostawca poczty nie dostał zgody na dostęp do skrzynki').waitFor()

    owner = 'agrees'
    await page.getByRole('link', { name: 'Wróć do ustawień poczty' }).click()
    await connect()
    await page.getByText('Nowa poczta będzie trafiać do rozmów.').waitFor()
    await picture(page, 'mailbox-connected')
    expect(await accessibilityFaults(page)).toEqual([])
    // What the provider brought stays neither in the address nor behind the back button.
    expect(page.url()).toBe(`${base}/connect-mailbox`)

    await page.getByRole('link', { name: 'Wróć do ustawień poczty' }).click()
    await page.getByText('działa, sprawdzona').waitFor()
    await desk.host.deliver(letter('Pierwszy list bez hasła'))
    expect(await desk.arrived(1)).toHaveLength(1)
  })

  it('is changed in its form, where the redirect address stands and no secret', { timeout: 60_000 }, async () => {
    await page.getByRole('button', { name: 'Zmień' }).click()
    await page.getByText('/connect-mailbox').waitFor()
    await picture(page, 'mailbox-provider')
    expect(await accessibilityFaults(page)).toEqual([])
    expect(await page.getByLabel('Klucz tajny').inputValue()).toBe('')
    await page.getByLabel('Nadawca').fill('Sklep pod nową nazwą')
    await page.getByRole('button', { name: 'Zapisz skrzynkę' }).click()
    await page.getByText('Zapisane').waitFor()
    expect(page.url()).toBe(`${base}/settings/mail`)
  })
})
