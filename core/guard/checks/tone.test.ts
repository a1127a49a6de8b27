import { describe, expect, it } from 'vitest'
import { HANDOVER_OPENING } from '../../reply/texts.ts'
import { codesIn } from '../testing/conversations.ts'

const has = (code: string, text: string, customer = 'Dzień dobry, kiedy dotrze kosz?') =>
  codesIn(text, { after: [`klient: ${customer}`] }).includes(code)

describe('rude-tone', () => {
  it.each([
    'Trzeba umieć czytać.',
    'Ile razy mam powtarzać?',
    'Mamy już powyżej uszu takich klientów.',
    'Proszę nie zawracać nam głowy.',
    'Gratuluję spostrzegawczości.',
    'Czego Pan nie rozumie?',
    'Nikt Panu nie kazał kupować.',
    'KOSZ BĘDZIE WTEDY KIEDY BĘDZIE',
    'Nie mam czasu na takie pytania.',
    'Chyba Pan żartuje.',
    'TRZEBA SPRAWDZAĆ WYMIARY!!!',
    'Przecież stoi to w opisie czarno na białym.',
    'Dziecko by zrozumiało.',
    'Człowieku, trochę wyobraźni.',
    'Nie będę Panu tego drugi raz tłumaczyć.',
  ])('finds: %s', (text) => expect(has('rude-tone', text)).toBe(true))
  it.each([
    'Gratulujemy zakupu!',
    'Rozumiem, nie ma Pan czasu na czekanie.',
    'Kod rabatowy to LATO2026, nazwa serii: WIKLINA NATURALNA.',
    'UWAGA WAŻNE INFO! W piątek pracownia jest nieczynna.',
    'WESOŁYCH ŚWIĄT, Panie Marku!',
    'Proszę o numer zamówienia.',
    'Proszę nie wyrzucać kartonu.',
    'Powtórzę dla pewności: kosz będzie w środę.',
    'Poprawił Pan humor całej pracowni, dziękujemy!',
    'Nie będę się tłumaczyć, zawiedliśmy i przepraszam.',
    'Kosz stanął przy człowieku ze zdjęcia, ma 60 cm.',
    'Dziecko by się w tym koszu zmieściło, ma 80 cm.',
  ])('lets pass: %s', (text) => expect(has('rude-tone', text)).toBe(false))
})

describe('what the product says by itself', () => {
  it.each(Object.values(HANDOVER_OPENING).map(({ pl }) => pl))('sounds neither rude nor belittling: %s', (opening) => {
    const found = codesIn(`Jestem asystentem AI. ${opening} Przekazuję rozmowę konsultantowi.`, { from: 'assistant' })
    expect(found.filter((code) => ['rude-tone', 'minimised-problem', 'blame-shifting'].includes(code))).toEqual([])
  })
})

describe('formality-mismatch', () => {
  it.each([
    ['Dzień dobry, Panie Marku, zobaczysz, kosz będzie jutro.', 'Kiedy kosz?'],
    ['Kosz będzie jutro, napisz, jak dotrze.', 'Szanowni Państwo, kiedy dotrze kosz?'],
    ['Mam dla Ciebie dobrą wiadomość: kosz jedzie.', 'Proszę Pana, kiedy kosz?'],
    ['Kosz lubi cień, wstaw go za drzwi.', 'Szanowni Państwo, gdzie postawić kosz?'],
    ['Panie Marku, kosz jedzie. Pisz śmiało.', 'Gdzie kosz?'],
    ['Panie Marku, gdybyś miał pytania, zapraszam.', 'Gdzie kosz?'],
  ])('finds “%s” to “%s”', (text, customer) => expect(has('formality-mismatch', text, customer)).toBe(true))
  it.each([
    ['Hej! Twój kosz będzie jutro, daj znać, jak dotrze.', 'hej, kiedy kosz?'],
    ['Panie Marku, kosz będzie jutro.', 'siema kiedy kosz'],
    ['Panie Marku, proszę wybrać Ustawienia – Zmień hasło.', 'Jak zmienić hasło?'],
    ['Panie Marku, trzeba kliknąć przycisk „Wyślij”.', 'Jak wysłać formularz?'],
    ['Zakup kosza to u nas 5 minut, Panie Marku.', 'Jak kupić kosz?'],
    ['Szanowny Panie, zwrot to 30 dni, lej do kosza jest osobno.', 'Proszę Pana, jest lej?'],
  ])('lets pass “%s” to “%s”', (text, customer) => expect(has('formality-mismatch', text, customer)).toBe(false))
})

describe('wrong-language', () => {
  it.each([
    ['Kosz będzie u Pana jutro przed południem.', 'Hello, when will my basket be delivered?'],
    ['Your basket will arrive tomorrow before noon.', 'Dzień dobry, kiedy dotrze mój kosz?'],
    ['Kosz będzie jutro przed południem.', 'Добрий день, коли приїде мій кошик?'],
    ['Kosz będzie u Pana jutro rano.', 'Вибачте, я погано читаю польською. Коли приїде мій кошик?'],
  ])('finds “%s” to “%s”', (text, customer) => expect(has('wrong-language', text, customer)).toBe(true))
  it.each([
    ['Kosz będzie jutro.', 'kiedy bedzie kosz bo czekam'],
    ['Your basket will arrive tomorrow before noon.', 'Hello, when will my basket arrive?'],
    ['Kosz będzie jutro przed południem.', 'ok'],
    ['Your basket will arrive tomorrow before noon.', 'Доброго дня, можна англійською? Коли приїде кошик?'],
  ])('lets pass “%s” to “%s”', (text, customer) => expect(has('wrong-language', text, customer)).toBe(false))
})
