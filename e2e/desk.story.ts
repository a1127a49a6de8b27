import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, complaintsOf, openBrowser, openContext, PHONE, picture, WIDE } from './browser.ts'
import { type Product, startProduct } from './product.ts'

/** A day at the desk: what a consultant does between two customers, with the keyboard where it is faster. */

const PASSWORD = 'zielony parapet 12'
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGPgjvHCgxhGpbEhAMfNRSVvUAegAAAAAElFTkSuQmCC',
  'base64',
)

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
  await page.getByLabel('Adres e-mail').fill('ola@parapet.example')
  await page.getByLabel('Hasło', { exact: true }).fill(PASSWORD)
  await page.getByLabel('Nazwa firmy').fill('Zielony Parapet')
  await page.getByRole('button', { name: 'Zaczynamy' }).click()
  await page.locator('a[data-id]').nth(5).waitFor({ timeout: 100_000 })
  session = await context.cookies()
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

async function atDesk(size = WIDE, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await openContext(browser, size, scheme)
  await context.addCookies(session)
  return context.newPage()
}

async function openFirst(page: Page, view = 'assistant'): Promise<void> {
  await page.goto(`${product.url}/inbox?view=${view}`)
  await page.locator('a[data-id]').first().click()
  await page.getByRole('log').waitFor()
}

describe('a day at the desk', () => {
  it('a ready text comes by a slash, fills its fields and shows what is left', async () => {
    const page = await atDesk()
    const complaints = complaintsOf(page)
    await openFirst(page)
    await page.keyboard.press('r')
    await page.keyboard.type('/zwrot pien')
    await page.getByRole('option', { name: /Zwrot pieniędzy/ }).waitFor()
    await picture(page, 'desk-macros')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('Do uzupełnienia:').waitFor()
    const field = page.locator('form textarea')
    expect(await field.inputValue()).toContain('{{kwota}}')
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd)),
    ).toMatch(/^\{\{/)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('a photo goes along with a note, and stands in the conversation', async () => {
    const page = await atDesk()
    await openFirst(page)
    await page.keyboard.press('n')
    await page.keyboard.type('Zdjęcie od kuriera')
    await page.locator('input[type=file]').setInputFiles({ name: 'kurier.png', mimeType: 'image/png', buffer: PICTURE })
    // Nothing goes while a file is still on its way.
    await page.locator('li[aria-busy="false"]', { hasText: 'kurier.png' }).waitFor()
    await page.keyboard.press('Control+Enter')
    const shown = page.getByRole('img', { name: /kurier\.png/ })
    await shown.waitFor()
    // It has its place before it has arrived.
    const width = await shown.evaluate(async (image: HTMLImageElement) => {
      await image.decode()
      return image.naturalWidth
    })
    expect(width).toBe(10)
    await picture(page, 'desk-photo')
    // A link to one message shows it, and beside it the list as ever.
    const said = await page.locator('[data-message]').first().getAttribute('data-message')
    await page.goto(`${page.url().split('?')[0]}?view=open&message=${said}`)
    await page.locator('[data-shown="true"]').waitFor()
    await page.locator('a[data-id]').first().waitFor()
    // A dialog that is left gives the focus back, the first time as well, and from a menu to the button that stays.
    await page.getByRole('button', { name: 'Więcej działań' }).click()
    await page.getByRole('menuitem', { name: 'Zamknij' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[aria-label="Więcej działań"]:focus').waitFor()
    // So does the palette.
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[aria-label="Więcej działań"]:focus').waitFor()
    await page.context().close()
  })

  it('several are ticked with the keyboard, put off together, and taken back', async () => {
    const page = await atDesk()
    await page.goto(`${product.url}/inbox?view=open`)
    await page.locator('a[data-id]').nth(2).waitFor()
    for (let n = 0; n < 2; n++) {
      await page.keyboard.press('j')
      await page.keyboard.press('x')
    }
    await page.getByText('2 zaznaczone').waitFor()
    await picture(page, 'desk-bulk')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('toolbar').getByRole('button', { name: 'Odłóż' }).click()
    await page.getByRole('button', { name: /jutro rano/ }).click()
    await page.getByText('Gotowe: 2 rozmowy').waitFor()
    await page.goto(`${product.url}/inbox?view=snoozed`)
    await page.locator('a[data-id]').nth(1).waitFor()
    await picture(page, 'desk-snoozed')
    await page.context().close()
  })

  it('a view is narrowed down, kept under a name and opened again', async () => {
    const page = await atDesk()
    await page.goto(`${product.url}/inbox?view=all`)
    await page.getByRole('button', { name: 'Filtry' }).click()
    await page.getByLabel('Temat').selectOption('return-goods')
    await page.getByLabel('Zapisz jako widok').fill('Zwroty')
    await page.getByLabel('dla całego zespołu').check()
    await picture(page, 'desk-filters')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Zapisz widok' }).click()
    await page.getByRole('link', { name: /^Zwroty/ }).waitFor()
    await page.goto(`${product.url}/inbox?view=open`)
    await page.getByRole('link', { name: /^Zwroty/ }).click()
    await page.waitForURL(/topic=return-goods/)
    await page.context().close()
  })

  it('a word is found in another form and with a wrong letter', async () => {
    const page = await atDesk()
    await page.goto(`${product.url}/inbox?view=all`)
    const search = page.getByRole('searchbox', { name: 'Szukaj w rozmowach' })
    for (const words of ['reklamacjami', 'relkamacja']) {
      // What the demo told is read by the search in the background.
      await expect
        .poll(
          async () => {
            await search.fill('')
            await page.waitForTimeout(400)
            await search.fill(words)
            await page.waitForTimeout(900)
            return page.locator('a[data-id]').count()
          },
          { timeout: 60_000 },
        )
        .toBeGreaterThan(0)
    }
    await picture(page, 'desk-search')
    await page.context().close()
  })

  it('ready texts are written in the settings with the guard beside them', async () => {
    const page = await atDesk()
    await page.goto(`${product.url}/settings/macros`)
    await page.getByRole('button', { name: 'Nowy tekst' }).click()
    await page.getByLabel('Nazwa').fill('Odsyłam dalej')
    await page.getByLabel('Treść').fill('Dzień dobry, {{zwrot}}! To nie nasz dział, proszę dzwonić gdzie indziej.')
    await page.getByText('Pani Anno').waitFor()
    await page.getByText(/uwag/).first().waitFor()
    await picture(page, 'desk-macro-form')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.context().close()
  })

  it.each([
    ['phone-light', PHONE, 'light'],
    ['phone-dark', PHONE, 'dark'],
    ['wide-dark', WIDE, 'dark'],
  ] as const)('it all is readable for everybody: %s', async (look, size, scheme) => {
    const page = await atDesk(size, scheme)
    const faults: string[] = []
    await page.goto(`${product.url}/inbox?view=open`)
    await page.getByRole('button', { name: 'Filtry' }).click()
    await page.waitForTimeout(500)
    await picture(page, `desk-filters-${look}`)
    faults.push(...(await accessibilityFaults(page)))
    await openFirst(page)
    // Its facts stand whole in the head, however wide the buttons beside the name are.
    const facts = page.locator('header h1 + p')
    expect(await facts.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true)
    await page.locator('form textarea').click()
    await page.keyboard.type('/')
    await page.getByRole('option').first().waitFor()
    await picture(page, `desk-composer-${look}`)
    faults.push(...(await accessibilityFaults(page)))
    await page.goto(`${product.url}/settings/macros`)
    await page.getByRole('button', { name: 'Nowy tekst' }).waitFor()
    await picture(page, `desk-settings-${look}`)
    faults.push(...(await accessibilityFaults(page)))
    expect(faults).toEqual([])
    await page.context().close()
  })
})
