import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults, complaintsOf, openBrowser, openContext, picture } from './browser.ts'
import { type Product, startProduct } from './product.ts'

const SHEET = `Pytanie;Odpowiedź
Ile mam czasu na zwrot?;Na zwrot masz **30 dni** od odebrania paczki.
Ile kosztuje kurier?;Kurier kosztuje 15,99 zł.
Ile wynosi rabat dla pracowników?;Pracownicy mają rabat 40%.
`

let product: Product
let browser: Browser
let page: Page
let complaints: readonly string[]

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  page = await (await openContext(browser)).newPage()
  await page.goto(product.url)
  await page.getByLabel('Imię i nazwisko').fill('Ala Kos')
  await page.getByLabel('Adres e-mail').fill('ala@kubki.example')
  await page.getByLabel('Hasło', { exact: true }).fill('niebieski kubek 7')
  await page.getByLabel('Nazwa firmy').fill('Kubki')
  await page.getByText('Pusta', { exact: false }).first().click()
  await page.getByRole('button', { name: 'Zaczynamy' }).click()
  await page.getByRole('heading', { name: 'Pierwsze kroki' }).first().waitFor()
  complaints = complaintsOf(page)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

it('a sheet of questions becomes articles that customers find, and what is for the team stays there', async () => {
  await page.goto(`${product.url}/knowledge/import`)
  await page.setInputFiles('input[type=file]', { name: 'faq.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) })
  await page.getByRole('button', { name: 'Dodaj 3 artykuły' }).waitFor()
  await picture(page, 'knowledge-import')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Dodaj 3 artykuły' }).click()

  await page.getByRole('link', { name: 'Ile wynosi rabat dla pracowników?' }).click()
  await page.getByText('Tylko dla zespołu', { exact: true }).click()
  await page.getByRole('button', { name: /Zapisz/ }).click()
  await page.getByText('Zapisan').first().waitFor()

  await page.goto(`${product.url}/pomoc`)
  expect(await page.getByRole('link', { name: /rabat/ }).count()).toBe(0)
  await page.getByRole('searchbox').fill('termin zwrotu')
  await page.getByRole('button', { name: 'Szukaj' }).click()
  await page.getByRole('link', { name: 'Ile mam czasu na zwrot?' }).click()
  await page.getByText('30 dni').waitFor()
  await picture(page, 'knowledge-help-centre')
  expect(await accessibilityFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Tak', exact: true }).click()
  await page.getByText('Dziękujemy').waitFor()

  await page.goto(`${product.url}/knowledge`)
  await page.getByText('1 z 1').waitFor()
  expect(complaints).toEqual([])
}, 120_000)
