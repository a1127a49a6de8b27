import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (text: string) =>
  codesIn(text, { after: ['klient: Kosz przyszedł pęknięty, a paczka poszła na stary adres.'] }).includes(
    'blame-shifting',
  )

describe('blame-shifting', () => {
  it.each([
    'To Pana wina, że paczka poszła na stary adres.',
    'Wina leży po Pana stronie.',
    'Sam Pan jest sobie winien.',
    'Trzeba było sprawdzić adres przed wysyłką.',
    'Nie przeczytał Pan regulaminu.',
    'Gdyby Pan uważnie czytał, nie byłoby problemu.',
    'Powinien Pan był to sprawdzić wcześniej.',
    'Pewnie upuścił Pan kosz przy rozpakowaniu.',
    'Wiklina nie pęka sama, kosz się sam nie zepsuł.',
    'Następnym razem proszę uważniej czytać opis.',
    'Wystarczyło przeczytać maila.',
    'Mógł Pan pomyśleć o tym wcześniej.',
    'Doszło do tego z Pani nieuwagi.',
    'Proszę mieć pretensje do siebie.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'To nie Pana wina, pomyliliśmy etykiety.',
    'To nasza wina, przepraszamy.',
    'Czy to możliwe, że adres w koncie jest jeszcze stary?',
    'Jeśli podał Pan stary adres, zmienimy go jeszcze dziś.',
    'Trzeba było więcej czasu na suszenie, dlatego wysyłka się opóźniła.',
    'Kosz pękł w transporcie, wyślemy nowy.',
    'Proszę sprawdzić, czy adres jest już poprawny.',
    'Powinien Pan dostać nową paczkę jutro.',
    'Nie musi Pan nic robić.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})
