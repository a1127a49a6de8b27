import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { awkwardMails } from '../server/adapters/mail-reader/testing/awkward-mails.ts'
import { DOVECOT, type MailHost, openDovecot } from '../server/adapters/mail-servers/testing/dovecot.ts'
import { openPostOffice, type PostOffice } from '../server/adapters/mail-servers/testing/post-office.ts'
import { accessibilityFaults, openBrowser, openContext, PHONE, picture } from './browser.ts'
import { type Product, startProduct } from './product.ts'

const PATIENCE_MS = 60_000

describe.skipIf(DOVECOT === undefined)('mail in the browser (skipped where Dovecot is not installed)', () => {
  let product: Product
  let browser: Browser
  let context: BrowserContext
  let desk: Page
  let host: MailHost
  let office: PostOffice
  const foreign: string[] = []
  const dialogs: string[] = []

  beforeAll(async () => {
    ;[product, browser, host, office] = await Promise.all([
      startProduct({ OPIEKUN_RATE_LIMITS: '0' }),
      openBrowser(),
      openDovecot(),
      openPostOffice(),
    ])
    context = await openContext(browser)
    context.on('request', (request) => {
      if (!request.url().startsWith(product.url) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    desk = await context.newPage()
    desk.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    await desk.goto(product.url)
    await desk.getByLabel('Imię i nazwisko').fill('Ola Wrona')
    await desk.getByLabel('Adres e-mail').fill('ola@wrona.example')
    await desk.getByLabel('Hasło', { exact: true }).fill('zielony parapet 12')
    await desk.getByLabel('Nazwa firmy').fill('Wrona i Syn')
    await desk.getByRole('radio', { name: /Pusta firma/ }).click()
    await desk.getByRole('button', { name: 'Zaczynamy' }).click()
    await desk.getByRole('heading', { name: 'Pierwsze kroki' }).first().waitFor({ timeout: PATIENCE_MS })
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
    await Promise.all([host?.remove(), office?.stop()])
  })

  it('is set up with a test that says what is wrong, and then carries a letter in and an answer out', async () => {
    await desk.goto(`${product.url}/settings/mail`)
    await desk.getByRole('button', { name: 'Dodaj skrzynkę' }).click()
    await desk.getByLabel('Adres e-mail').fill('biuro@sklep.example')
    await desk.getByLabel('Nadawca').fill('Sklep z kubkami')
    for (const [index, account] of [host.account, office.account].entries()) {
      await desk.getByLabel('Serwer', { exact: true }).nth(index).fill(account.host)
      await desk.getByLabel('Szyfrowanie').nth(index).selectOption(account.security)
      await desk.getByLabel('Port').nth(index).fill(String(account.port))
    }
    await desk.getByLabel('Ten sam login i hasło do wysyłania').uncheck()
    for (const [index, account] of [host.account, office.account].entries()) {
      await desk.getByLabel('Login', { exact: true }).nth(index).fill(account.user)
      await desk
        .getByLabel('Hasło', { exact: true })
        .nth(index)
        .fill(index === 0 ? 'złe hasło' : account.password)
    }
    await desk.getByRole('button', { name: 'Sprawdź połączenie' }).click()
    await desk.getByText('nie przyjął loginu i hasła').waitFor()
    await picture(desk, 'mail-1-trial')
    expect(await accessibilityFaults(desk)).toEqual([])
    await desk.getByLabel('Hasło', { exact: true }).first().fill(host.account.password)
    await desk.getByRole('button', { name: 'Zapisz skrzynkę' }).click()
    await desk.getByText('działa, sprawdzona').waitFor({ timeout: PATIENCE_MS })
    await picture(desk, 'mail-2-set-up')

    await host.deliver(LETTER)
    await desk.getByRole('link', { name: 'Rozmowy' }).first().click()
    await desk.goto(`${product.url}/inbox?view=all`)
    await desk.getByText('Pęknięty kubek').first().waitFor({ timeout: PATIENCE_MS })
    await desk.getByText('Pęknięty kubek').first().click()
    const log = desk.getByRole('log')
    await log.getByText('kubek przyszedł pęknięty').first().waitFor()
    await log.getByText('Oryginalny wygląd').click()
    const frame = desk.frameLocator('iframe')
    await frame.getByText('pęknięty').waitFor()
    await picture(desk, 'mail-3-letter')
    // In a frame without scripts there is nothing to ask; what asks would wait.
    await log.getByText('Oryginalny wygląd').click()
    expect(await accessibilityFaults(desk)).toEqual([])

    await desk
      .getByRole('textbox', { name: 'Napisz do klienta' })
      .fill('Dzień dobry, przykro nam z powodu kubka. Wyślemy nowy jutro.')
    await desk.getByRole('button', { name: /^Wyślij/ }).click()
    await untilPosted(() => office.posted.some(({ raw }) => !raw.includes('auto-replied')))
    await log.getByText('wysłana', { exact: true }).first().waitFor({ timeout: PATIENCE_MS })
    await picture(desk, 'mail-4-answered')
    await desk.setViewportSize(PHONE)
    await picture(desk, 'mail-5-phone')
    await desk.setViewportSize({ width: 1440, height: 900 })
  })

  it('tells within a minute, over every screen, that mail does not come in', async () => {
    await host.stop()
    await desk.goto(`${product.url}/knowledge`)
    await desk.getByText('nie odbieramy poczty na biuro@sklep.example').waitFor({ timeout: PATIENCE_MS })
    await picture(desk, 'mail-6-alarm')
    await host.start()
  })

  it('X01 shows a hundred hostile pages without a dialog and without a request to anywhere else', async () => {
    const pages = awkwardMails().filter(({ name }) => name.startsWith('page ') || name.startsWith('inline '))
    for (const { raw } of pages) await host.deliver(raw)
    await untilPosted(async () => (await mails()).length >= pages.length)
    const shown = (await mails()).filter(({ hasPage }) => hasPage)
    expect(shown.length).toBeGreaterThan(100)
    for (const { conversation, id } of shown) {
      const answer = await desk.goto(`${product.url}/api/v1/conversations/${conversation}/mails/${id}/page`)
      expect(answer?.headers()['content-security-policy']).toContain('sandbox')
      expect(answer?.status()).toBe(200)
    }
    expect(dialogs).toEqual([])
    expect(foreign).toEqual([])
  })

  interface Shown {
    readonly id: string
    readonly conversation: string
    readonly hasPage: boolean
  }

  async function mails(): Promise<readonly Shown[]> {
    const found: Shown[] = []
    let next: string | null = ''
    while (next !== null) {
      const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`
      const page = await context.request.get(`${product.url}/api/v1/conversations?view=all&limit=100${cursor}`)
      const { items, next: after } = (await page.json()) as { items: { id: string }[]; next: string | null }
      for (const { id } of items) {
        const one = await context.request.get(`${product.url}/api/v1/conversations/${id}/mails`)
        const body = (await one.json()) as { items: { id: string; incoming: boolean; hasPage: boolean }[] }
        for (const mail of body.items) if (mail.incoming) found.push({ ...mail, conversation: id })
      }
      next = after
    }
    return found
  }

  async function untilPosted(done: () => boolean | Promise<boolean>): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS
    while (!(await done())) {
      if (performance.now() > deadline) throw new Error('it did not happen in time')
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
})

const LETTER = [
  'From: =?utf-8?q?=C5=BBaneta_W=C3=B3jcik?= <zaneta@poczta.example>',
  'To: biuro@sklep.example',
  'Cc: tomek@poczta.example',
  'Subject: =?utf-8?q?P=C4=99kni=C4=99ty_kubek?=',
  'Message-ID: <kubek@poczta.example>',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dzień dobry,',
  '',
  'kubek przyszedł pęknięty. Chcę rozmawiać z konsultantem.',
  '',
  'Pozdrawiam',
  'Żaneta',
  '',
  '-- ',
  'Żaneta Wójcik, tel. 600 100 200',
  '',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Dzień dobry,</p><p>kubek przyszedł <b style="color:#a33">pęknięty</b>. Chcę rozmawiać z konsultantem.</p><img src="http://evil.example/pixel.png" alt="logo"><script>alert(1)</script><p>Pozdrawiam<br>Żaneta</p>',
  '--b--',
  '',
].join('\r\n')
