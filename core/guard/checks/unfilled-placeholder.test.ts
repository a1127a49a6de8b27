import { describe, expect, it } from 'vitest'
import { articleOf, codesIn, findingsIn } from '../testing/conversations.ts'

const finds = (text: string, after: readonly string[] = []) => codesIn(text, { after }).includes('unfilled-placeholder')

describe('unfilled-placeholder', () => {
  it.each([
    'Dzień dobry, {{imie}}, paczka jest w drodze.',
    'Dzień dobry, Panie [NAZWISKO], dziękujemy za kontakt.',
    'Paczka dojedzie ${data_dostawy}.',
    'Zamówienie nr undefined zostało wysłane.',
    'Kwota do zwrotu: null zł.',
    'Zwrócimy XXX zł w ciągu trzech dni.',
    'Szanowny Panie <imię i nazwisko>, dziękujemy.',
    'Kurier przyjedzie [wstaw datę] przed południem.',
    'Numer reklamacji: ______.',
    'Witaj %IMIE%, mamy Twoją paczkę.',
    'Saldo punktów: NaN.',
    'Otrzymaliśmy [object Object].',
  ])('finds the gap in: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Rozmiar XXL jest dostępny.',
    'Proszę zajrzeć do zakładki [pomoc](https://sklep-wiklina.pl/pomoc).',
    'Według cennika [1] wysyłka jest bezpłatna.',
    'Koszyk wiklinowy {model letni} mamy od ręki? Nie, przepraszam, już wyprzedany.'.replace('{model letni} ', ''),
    'Nazwa pliku to raport_null_2.txt.',
    'Napisałem już do magazynu i czekam na odpowiedź...',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('lets pass what the customer wrote', () => {
    expect(
      finds('Sprawdziłem komunikat „undefined index” i poprawiłem koszyk.', [
        'klient: Na stronie widzę undefined index, co to?',
      ]),
    ).toBe(false)
  })
  it('lets pass what the firm’s articles write', () => {
    const knowledge = [articleOf('kody', 'W polu kodu wpisz XXX i numer karty.')]
    expect(codesIn('Proszę wpisać XXX i numer karty.', { knowledge })).not.toContain('unfilled-placeholder')
  })
  it('fills in the first name, which it knows', () => {
    const [finding] = findingsIn('Dzień dobry, Panie {{imię}}, już odpowiadam.')
    expect(finding).toMatchObject({ code: 'unfilled-placeholder', suggestion: 'Marku', span: { start: 19, end: 27 } })
  })
})
