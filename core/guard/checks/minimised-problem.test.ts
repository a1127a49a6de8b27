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
