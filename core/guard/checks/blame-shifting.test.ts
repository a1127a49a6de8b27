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
    'To wynik Twojej nieuwagi.',
    'Gdyby Pani choć raz zajrzała do ulotki, wiedziałaby Pani.',
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
    'Czy loguje się Pani może na konto syna?',
    'To wynik naszej pomyłki, przepraszamy.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})

describe('blame in other words', () => {
  it.each([
    'Kod poszedł na adres, który sama Pani podała z literówką.',
    'To Pani nie odebrała telefonu od kierowcy.',
    'System się nie myli, dwa razy nacisnął Pan przycisk.',
    'Lampy same z siebie nie gasną, ktoś musiał przy niej majstrować.',
    'Trudno się dziwić, kto pierze wełnę w sześćdziesięciu stopniach.',
    'Zablokował Pan sobie konto przez własną nieuwagę.',
    'This is entirely on you, you should have made a backup.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))
  it.each([
    'Trzeba było zamknąć pracownię z powodu awarii prądu.',
    'Jak sama Pani zauważyła, brakuje jednej nóżki.',
    'Jeśli sam Pan zamontował uchwyt, gwarancja nadal działa.',
    'Sprawdziłam, kto zawinił: nasz magazyn.',
    'Nie wpisał Pan jeszcze numeru konta, wystarczy go uzupełnić.',
    'To nie przez Panią, bramka płatności miała awarię.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
})
