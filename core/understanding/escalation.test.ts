import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { findEscalation } from './signals.ts'

const quoted = (text: string): string | null => {
  const place = findEscalation(text, polish)
  return place === null ? null : text.slice(place.start, place.end)
}

describe('findEscalation', () => {
  it.each([
    'Zgłaszam sprawę do UOKiK.',
    'pojde z tym do rzecznika konsumentow',
    'Spotkamy się w sądzie',
    'mój prawnik się odezwie',
    'robie chargeback w banku',
    'To moje ostatnie zamówienie u Państwa, ostatni raz kupiłam u Was.',
    'przechodzę do konkurencji',
    'opiszę to na facebooku',
    'zgłoszę to do gazety',
    'Wystawię negatywną opinię.',
    'I will contact my lawyer',
    'Я піду до суду',
  ])('hears the threat: %s', (text) => {
    expect(quoted(text)).not.toBeNull()
  })
  it.each([
    'Chcę anulować zamówienie.',
    'Wypowiadam umowę z końcem miesiąca.',
    'Czy są państwo na Facebooku?',
    'Gdzie jest moja paczka?',
    'Kupiłam drzewka do sadu.',
  ])('hears none: %s', (text) => {
    expect(quoted(text)).toBeNull()
  })
  it('quotes the words that threaten', () => {
    expect(quoted('Dzień dobry. Jutro zgłaszam to na policję.')).toBe('zgłaszam to na policję')
  })
})
