import { describe, expect, it } from 'vitest'
import { codes } from '../testing/audited.ts'

const DAY = 60 * 24

describe('lost-complaint', () => {
  const lost = (...lines: readonly string[]) => codes(lines, { closed: 300 }).includes('lost-complaint')
  it('hears a complaint that is called one', () => {
    expect(lost('klient: uchwyt się złamał w rękach, to jest reklamacja', 'Ania: Proszę złożyć go jeszcze raz.')).toBe(
      true,
    )
    expect(
      lost('klient: Co to jest reklamacja i czym jest gwarancja?', 'Ania: To prawo do naprawy albo wymiany.'),
    ).toBe(false)
  })
  it('is one that the firm does not take, in either order of words', () => {
    const told = 'klient: Chcę reklamować kosz, ale nie mam paragonu.'
    expect(lost(told, 'Ania: Bez paragonu nie przyjmujemy reklamacji.')).toBe(true)
    expect(lost(told, 'Ania: Paragon nie jest potrzebny, przyjmujemy reklamację, numer 12.')).toBe(false)
    expect(lost('klient: Kosz przyszedł rozbity.', 'Ania: Bez protokołu reklamacji nie przyjmujemy.')).toBe(true)
    expect(
      lost('klient: Czy bez paragonu przyjmujecie zgłoszenia?', 'Ania: Bez dowodu zakupu reklamacji nie przyjmujemy.'),
    ).toBe(false)
  })
  it('is one that was lodged before and is nowhere to be found', () => {
    const lodged = 'klient: Dwa tygodnie temu zgłosiłem na czacie reklamację, nie mam numeru.'
    expect(lost(lodged, 'Ania: Nie widzę żadnej reklamacji w systemie.')).toBe(true)
    expect(
      lost(
        lodged,
        'Ania: Nie widzę reklamacji w systemie, więc przyjęłam ją teraz.',
        'Ania: Reklamacja zarejestrowana, numer 12.',
      ),
    ).toBe(false)
    expect(lost(lodged, 'Ania: Widzę ją, odpowiedź będzie jutro.')).toBe(false)
  })
})

describe('complaint-overdue', () => {
  const overdue = (...lines: readonly string[]) => codes(lines, { now: DAY }).includes('complaint-overdue')
  it('counts from the day that the customer names', () => {
    const answer = 'Ania: Rzeczywiście leży, magazyn ma zaległości.'
    expect(overdue('klient: złożyłam reklamację 3 tygodnie temu i zero odpowiedzi', answer)).toBe(true)
    expect(overdue('klient: złożyłam reklamację 5 dni temu i zero odpowiedzi', answer)).toBe(false)
    expect(overdue('klient: złożyłam reklamację 3 tygodnie temu, uznali Państwo, dziękuję', answer)).toBe(false)
  })
})
