import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (customer: string, text: string) =>
  codesIn(text, { after: [`klient: ${customer}`] }).includes('repeated-ask')

describe('repeated-ask', () => {
  it.each([
    ['Zamówienie WK-2031 nie dotarło.', 'Proszę podać numer zamówienia.'],
    ['Proszę dzwonić: 602 333 444.', 'Poproszę o numer telefonu.'],
    ['Mieszkam na ul. Lipowej 4 w Radomiu.', 'Proszę o adres do wysyłki.'],
    ['mój mail to ewa@poczta.pl', 'Proszę o podanie adresu e-mail.'],
    ['Pokrywka nie pasuje do kosza od wtorku.', 'Chętnie pomogę, o co chodzi?'],
  ])('finds “%s” – “%s”', (customer, text) => expect(finds(customer, text)).toBe(true))
  it.each([
    ['Paczka nie dotarła.', 'Proszę podać numer zamówienia.'],
    ['Zamówienie WK-2031 nie dotarło.', 'Proszę o numer telefonu, oddzwonię.'],
    ['Zamówienie WK-2031 nie dotarło.', 'Numer zamówienia mam, już sprawdzam.'],
    ['Mieszkam na ul. Lipowej 4.', 'Paczka jedzie na podany adres.'],
    ['Chcę rozmawiać z człowiekiem, nie z maszyną.', 'Chętnie pomogę, o co chodzi?'],
    ['Zamówienie WK-2031, adres mogę podać.', 'Numer zamówienia już mam, poproszę jeszcze o adres dostawy.'],
  ])('lets pass “%s” – “%s”', (customer, text) => expect(finds(customer, text)).toBe(false))
})
