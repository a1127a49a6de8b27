import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, complaintsOf, keepPicture, openBrowser, openContext, PHONE, picture } from './browser.ts'
import { openFirefox } from './firefox.ts'
import { type Product, startProduct } from './product.ts'

const OWNER = { name: 'Ola Wrona', email: 'ola@wrona.example', password: 'zielony parapet 12' }
/** Where the chat lives in a page, for Firefox to look at. */
const INSIDE = "document.querySelector('opiekun-chat')?.shadowRoot"

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

/** The owner sets up an empty firm and writes its first article. */
async function setUp(): Promise<Page> {
  const page = await (await openContext(browser)).newPage()
  await page.goto(product.url)
  await page.getByLabel('Imię i nazwisko').fill(OWNER.name)
  await page.getByLabel('Adres e-mail').fill(OWNER.email)
  await page.getByLabel('Hasło', { exact: true }).fill(OWNER.password)
  await page.getByLabel('Nazwa firmy').fill('Wrona i Syn')
  await page.getByRole('radio', { name: /Pusta firma/ }).click()
  await picture(page, '01-set-up')
  await page.getByRole('button', { name: 'Zaczynamy' }).click()
  await page.getByRole('link', { name: 'Wiedza' }).click()
  await page.getByRole('link', { name: 'Nowy artykuł' }).first().click()
  await page.getByLabel('Tytuł').fill('Zwrot towaru')
  await page
    .getByLabel('Treść (Markdown)')
    .fill('Na zwrot towaru masz 30 dni od odbioru paczki.\n\nEtykietę zwrotną wysyłamy e-mailem w ciągu jednego dnia.')
  await picture(page, '02-article')
  await page.getByRole('button', { name: 'Dodaj artykuł' }).click()
  await page.getByText('Asystent już z tego korzysta').first().waitFor()
  return page
}

describe('the whole path', () => {
  it('leads from a question over a person to the mistake in the ledger, and from the dashboard back to it', async () => {
    const desk = await setUp()
    const deskComplaints = complaintsOf(desk)

    const shop = await (await openContext(browser, PHONE)).newPage()
    const requests: string[] = []
    shop.on('request', (request) => requests.push(request.url()))
    await shop.goto(`${product.url}/demo-shop`)
    await shop.getByRole('button', { name: 'Napisz do nas' }).waitFor()
    expect(requests.filter((url) => url.includes('/api/'))).toEqual([])
    expect(await shop.evaluate(() => Object.keys(localStorage).length + document.cookie.length)).toBe(0)

    // A visitor asks and gets an answer with its source, from a machine that says so.
    await shop.getByRole('button', { name: 'Napisz do nas' }).click()
    const words = shop.getByLabel('Twoja wiadomość')
    await words.fill('Ile mam czasu na zwrot?')
    await words.press('Enter')
    const log = shop.getByRole('log')
    await log.getByText('30 dni').waitFor()
    await expectText(log.textContent(), /asystent/i)
    await expectText(log.textContent(), /Zwrot towaru/)
    await picture(shop, '03-widget-answer')
    expect(await accessibilityFaults(shop)).toEqual([])

    // One step to a person, and the firm's hours since nobody has said they are at the desk.
    await shop.getByRole('button', { name: 'Porozmawiaj z człowiekiem' }).click()
    await shop.getByText('Czekasz na konsultanta').waitFor()
    await words.fill('Paczka przyszła rozbita, jestem wściekła. Kiedy oddacie pieniądze?')
    await words.press('Enter')
    await log.getByText('jestem wściekła').waitFor()
    await picture(shop, '04-widget-waiting')

    // The consultant sees it without reloading, takes it, and the guard corrects a word.
    await desk.getByRole('link', { name: 'Rozmowy' }).first().click()
    await desk.getByText('Paczka przyszła rozbita').first().click()
    await desk.getByRole('button', { name: 'Przejmij' }).click()
    await desk.getByText('prowadzisz Ty').first().waitFor()
    await log.getByText('przeczytane').waitFor()
    const reply = desk.getByPlaceholder('Napisz do klienta…')
    await reply.fill('Dzień dobry Panie Marek, to nie nasz dział, proszę dzwonić do kuriera.')
    await shop.getByText('Konsultant pisze…').waitFor()
    const remarks = desk.getByRole('region', { name: 'Uwagi strażnika' })
    await remarks.getByRole('button', { name: /Panie Marku/ }).waitFor()
    await picture(desk, '05-guard')
    expect(await accessibilityFaults(desk)).toEqual([])
    await remarks.getByRole('button', { name: /Panie Marku/ }).click()
    expect(await reply.inputValue()).toContain('Panie Marku')

    // Going past a serious remark asks for a reason, and the message can be taken back for ten seconds.
    await desk.getByRole('button', { name: 'Wyślij mimo uwag' }).click()
    await desk.getByLabel('Dlaczego to dobra odpowiedź?').fill('Sprawdzam, jak działa księga.')
    await desk.getByRole('dialog').getByRole('button', { name: 'Wyślij mimo uwag' }).click()
    await desk.getByRole('button', { name: 'Cofnij' }).first().waitFor()
    await picture(desk, '06-undo')
    await log.getByText('to nie nasz dział').waitFor({ timeout: 20_000 })
    await picture(shop, '07-widget-person')
    await desk.getByText('przeczytana przez klienta').waitFor()

    // What the customer writes now comes by itself: neither the conversation nor its news are asked for.
    const asked: string[] = []
    desk.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await words.fill('Dobrze, zadzwonię tam jutro.')
    await words.press('Enter')
    await desk.getByRole('log').getByText('zadzwonię tam jutro').waitFor()
    expect(asked.filter((path) => /\/conversations\/[\da-f-]{36}(\/promises|\/reminders|\/news)?$/.test(path))).toEqual(
      [],
    )

    // Closed, audited, in the ledger, and one click away from the dashboard.
    await desk.getByRole('button', { name: 'Zamknij', exact: true }).click()
    await desk.getByRole('dialog').getByRole('button', { name: 'Zamknij rozmowę' }).click()
    await shop.getByText('Jak oceniasz tę rozmowę?').waitFor()
    await shop.getByRole('radio', { name: '3', exact: true }).check({ force: true })
    await shop.getByRole('button', { name: 'Wyślij ocenę' }).click()
    await shop.getByText('Dziękujemy za ocenę').waitFor()
    await picture(shop, '08-rating')

    await desk.getByRole('link', { name: 'Błędy' }).first().click()
    await desk.getByText('„To nie nasz dział”').first().waitFor({ timeout: 30_000 })
    await picture(desk, '09-ledger')
    expect(await accessibilityFaults(desk)).toEqual([])
    await desk.getByRole('link', { name: 'Pulpit' }).first().click()
    await desk.getByText('Błędy na 100 rozmów').first().waitFor()
    await picture(desk, '10-dashboard')
    expect(await accessibilityFaults(desk)).toEqual([])
    await desk
      .getByRole('link', { name: /To nie nasz dział/ })
      .first()
      .click()
    await desk.getByText('proszę dzwonić do kuriera').first().waitFor()
    await picture(desk, '11-case')
    expect(deskComplaints).toEqual([])
  })

  it('is the same in Firefox, on a page of another site under a strict policy: silent first, then answered', async () => {
    const shop = await openShop(await dressChat())
    const firefox = await openFirefox()
    try {
      const { evaluate, until, goto } = firefox
      await goto(shop.url)
      await until(`${INSIDE}?.textContent.includes('Pomóc w czymś?')`)
      const requested = `performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/api/'))`
      expect(await evaluate(requested)).toEqual([])
      expect(await evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([0, 0, ''])

      await evaluate(`${INSIDE}.querySelector('.launcher').click()`)
      await until(`${INSIDE}.querySelector('textarea')`)
      // Words on yellow are black, and the button stands on the left.
      expect(await evaluate(`getComputedStyle(${INSIDE}.querySelector('.launcher')).color`)).toBe('rgb(0, 0, 0)')
      expect(await evaluate(`${INSIDE}.querySelector('.launcher').getBoundingClientRect().left < innerWidth / 2`)).toBe(
        true,
      )
      await evaluate(`(() => {
      const field = ${INSIDE}.querySelector('textarea')
      field.value = 'Ile mam czasu na zwrot?'
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })()`)
      await until(`!${INSIDE}.querySelector('.send').disabled`)
      await evaluate(`${INSIDE}.querySelector('.send').click()`)
      await until(`${INSIDE}.querySelector('.assistant')?.textContent.includes('30 dni')`)
      await keepPicture('12-firefox', await firefox.picture())
    } finally {
      shop.close()
      await firefox.stop()
    }
  })
})

/** A shop of its own origin, under the very policy that docs/guides/chat-on-your-page.md asks for. */
async function openShop(key: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const policy = [
    "default-src 'none'",
    `script-src ${product.url}`,
    `connect-src ${product.url}`,
    'img-src blob:',
    "require-trusted-types-for 'script'",
  ].join('; ')
  const shop = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-2', 'content-security-policy': policy })
    response.end(
      `<!doctype html><html lang="pl"><title>Sklep</title><h1>Sklep</h1><script async src="${product.url}/widget/${key}.js"></script></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(shop, 'listening')
  return { url: `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`, close: () => shop.close() }
}

/** Gives the chat a look and a first word; returns the widget's key. */
async function dressChat(): Promise<string> {
  let cookie = ''
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(product.url + path, {
      method,
      headers: { 'content-type': 'application/json', origin: product.url, cookie },
      ...(body && { body: JSON.stringify(body) }),
    })
    expect(answer.ok, `${path} ${answer.status}`).toBe(true)
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return answer.json()
  }
  await send('POST', '/api/v1/session', { email: OWNER.email, password: OWNER.password })
  await send('PUT', '/api/v1/settings/chat', {
    look: { colour: '#ffd400', corners: 'soft', side: 'left', font: 'system' },
    form: { name: 'no', email: 'no', order: 'no', consent: null },
    greetings: [{ path: '/*', afterSeconds: 0, inHours: false, text: { pl: 'Pomóc w czymś?', en: 'Any help?' } }],
  })
  return ((await send('GET', '/api/v1/settings/widget')) as { key: string }).key
}

async function expectText(text: Promise<string | null>, wanted: RegExp): Promise<void> {
  expect(await text).toMatch(wanted)
}
