import { describe, expect, it } from 'vitest'
import { codesIn } from '../testing/conversations.ts'

const finds = (text: string, customer = 'Kosz przyszedł uszkodzony, miał być na prezent.') =>
  codesIn(text, { after: [`klient: ${customer}`] }).includes('minimised-problem')

describe('minimised-problem', () => {
  it.each([
    'To nic takiego, proszę się cieszyć koszem.',
    'Proszę nie przesadzać.',
    'To tylko drobiazg.',
    'Żadna tragedia, kosz nadal stoi.',
    'Nie ma co dramatyzować.',
    'Inni klienci nie narzekają.',
    'Jest Pan jedyną osobą, której to przeszkadza.',
    'Takie rzeczy się zdarzają, to normalne przy kurierach.',
    'Bez przesady, kosz to tylko kosz.',
    'Naprawdę robi Pan z igły widły.',
    'Każdemu się zdarza, proszę się nie unosić.',
    'To musi być pojedynczy przypadek.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))

  it.each([
    'Rozumiem, że to nie drobiazg. Wyślemy nowy kosz.',
    'Przepraszamy za uszkodzenie, nowy kosz jedzie.',
    'Proszę się nie martwić, zajmiemy się tym.',
    'To nie powinno się było zdarzyć.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))

  it('lets pass a kind word to a customer who blames themselves', () => {
    expect(finds('Nic się nie stało, już zmieniam adres.', 'Przepraszam, pomyliłam się w adresie.')).toBe(false)
  })
  it('lets pass a plain fact about goods', () => {
    expect(finds('Tak, to normalne, że wiklina pachnie przez kilka dni.', 'Czy zapach wikliny to coś zwykłego?')).toBe(
      false,
    )
  })
})

describe('small in other words', () => {
  const finds = (text: string, customer = 'Walizka przyszła z urwaną rączką, a jutro wyjeżdżam!') =>
    codesIn(text, { after: [`klient: ${customer}`] }).includes('minimised-problem')
  it.each([
    'Trochę wody jeszcze nikogo nie zabiło.',
    'Rączka to najmniejszy problem, walizka się zamyka.',
    'Trzy dni to jeszcze nie powód do paniki.',
    'Nie ma sensu robić wokół tego szumu.',
    'Rysa jest kosmetyczna i w niczym nie przeszkadza.',
    '300 zł to nie majątek.',
    'Zawsze można kupić nową, więc po co te nerwy.',
    'Inni klienci czekają i jakoś nie robią problemu.',
    'Na rączkę proszę przymknąć oko.',
    'Two weeks is nothing, other people wait longer.',
  ])('finds: %s', (text) => expect(finds(text)).toBe(true))
  it.each([
    'Urwana rączka to nie drobiazg, nową walizkę wyślę dziś.',
    'Proszę się nie martwić, walizka dotrze jeszcze dziś.',
    'Trzy dni to zdecydowanie za długo, technik będzie jutro.',
    'Więc spokojnie Pan zdąży, kurier będzie o 8.',
    'Także drobne rysy podlegają reklamacji.',
    'Dostawa to tylko 9 zł.',
  ])('lets pass: %s', (text) => expect(finds(text)).toBe(false))
  it('lets a consoled slip of the customer pass', () =>
    expect(finds('Nic się nie stało, złotówkę można dopłacić.', 'Przepraszam, przelałem za mało.')).toBe(false))
})
