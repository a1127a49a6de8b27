import { describe, expect, it } from 'vitest'
import { codesIn, findingsIn } from '../testing/conversations.ts'

const HARD =
  'Uprzejmie informujemy, iż w przedmiocie zgłoszonej niezgodności, z uwagi na konieczność przeprowadzenia dodatkowych czynności weryfikacyjnych, rozstrzygnięcie zostanie przekazane niezwłocznie po zakończeniu postępowania wyjaśniającego.'

describe('complex-language', () => {
  it.each([
    HARD,
    'Niniejszym zawiadamiamy, że stosownie do obowiązujących uregulowań realizacja dyspozycji zwrotu należności nastąpi po uprzednim zweryfikowaniu kompletności przedłożonej dokumentacji reklamacyjnej.',
  ])('finds: %s', (text) => expect(codesIn(text)).toContain('complex-language'))

  it.each([
    'Pieniądze oddamy w ciągu 14 dni. Proszę odesłać kosz na ul. Polną 4.',
    'Dzień dobry, zwrot zaksięguje się do środy, bo bank potrzebuje dwóch dni. Gdyby nie dotarł, proszę napisać, sprawdzę to od razu.',
    'Uprzejmie proszę o numer zamówienia.',
    'The parcel will be delivered tomorrow before noon.',
  ])('lets pass: %s', (text) => expect(codesIn(text)).not.toContain('complex-language'))

  it('marks the hard sentence only', () => {
    const text = `Dzień dobry. ${HARD} Pozdrawiam.`
    const [finding] = findingsIn(text)
    expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe(HARD)
  })
})

describe('officialese without a stock phrase', () => {
  const finds = (text: string) =>
    codesIn(text, { after: ['klient: Kiedy oddacie kaucję?'] }).includes('complex-language')
  it.each([
    'Celem odzyskania kaucji należy dokonać złożenia wniosku wraz z potwierdzeniem uiszczenia, przy czym zwrot następuje w terminie 30 dni.',
    'Realizacja świadczenia nastąpi z zastrzeżeniem przedłożenia skierowania, którego brak skutkuje niemożnością udzielenia świadczenia.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))
  it.each([
    'Wystarczy wpisać numer konta w zakładce „Najem”. Kaucja wróci w 14 dni od oddania kluczy.',
    'W zestawie są: kosz, pokrywa, dwa uchwyty, wkład bawełniany, instrukcja, karta gwarancyjna, zapasowe nity i woreczek, a na życzenie jeszcze wstążka, bilecik i papier.',
    'Zwrot zrobimy niezwłocznie, jeszcze dziś.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})
