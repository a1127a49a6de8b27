import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { compareFacts } from './compare.ts'
import { findFacts } from './facts.ts'

const compare = (a: string, b: string) => {
  const [left] = findFacts(a, polish)
  const [right] = findFacts(b, polish)
  if (left === undefined || right === undefined) throw new Error(`no fact in “${a}” or “${b}”`)
  return compareFacts(left, right)
}

describe('compareFacts', () => {
  it.each([
    ['Na zwrot ma Pan 14 dni.', 'Towar można zwrócić w ciągu dwóch tygodni.', 'equal'],
    ['Na zwrot ma Pan 7 dni.', 'Towar można zwrócić w ciągu 14 dni.', 'different'],
    ['Reklamację rozpatrzymy w 14 dni roboczych.', 'Reklamacje rozpatrujemy w ciągu 14 dni.', 'different'],
    ['Gwarancja trwa rok i na gwarancji 12 miesięcy.', 'Gwarancja: 12 miesięcy.', 'equal'],
    ['Gwarancja trwa 24 miesiące.', 'Gwarancja wynosi dwa lata.', 'equal'],
    ['Koszt dostawy to 12,99 zł.', 'Dostawa kosztuje 14,99 zł.', 'different'],
    ['Koszt dostawy to 12,99 zł.', 'Dostawa kosztuje 12.99 PLN', 'equal'],
    ['Infolinia czynna 8–16.', 'Infolinia czynna od 8:00 do 18:00.', 'different'],
    ['Infolinia w soboty 9–13.', 'Infolinia pon.–pt. 8–18.', 'unknown'],
    ['Dostawa zajmuje 2–3 dni robocze.', 'Dostawa trwa 3 dni robocze.', 'equal'],
    ['Dostawa zajmuje 2–3 dni robocze.', 'Dostawa trwa 5 dni roboczych.', 'different'],
    ['Zwrot w ciągu 14 dni.', 'Na zwrot jest co najmniej 14 dni.', 'different'],
    ['Dostawa gratis od 199 zł.', 'Dostawa gratis do 199 zł.', 'different'],
    ['Rabat obowiązuje do końca maja.', 'Rabat obowiązuje do końca lutego.', 'different'],
    ['Zwrot zgłosi Pan na https://a.pl/zwrot', 'Zwrot: https://a.pl/inny', 'unknown'],
    ['Rabat dla seniorów wynosi 10%.', 'Rabat dla seniorów: 15 procent.', 'different'],
  ])('%s ~ %s', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected)
  })
  it('does not compare facts of different kinds or about different things', () => {
    expect(compare('Zwrot w ciągu 14 dni.', 'Zwrot kosztuje 14 zł.')).toBe('unknown')
    expect(compare('Zwrot w ciągu 14 dni.', 'Bilet miesięczny ważny 30 dni.')).toBe('unknown')
  })
})
