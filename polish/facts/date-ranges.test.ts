import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { compareFacts } from './compare.ts'
import { findFacts } from './facts.ts'

const read = (text: string) => findFacts(text, polish).map(({ kind, text: words, value }) => [kind, words, value])
const day = (month: number, of: number, year: number | null = null) => ({ type: 'day', year, month, day: of })
const weekday = (of: number) => ({ type: 'weekday', weekday: of })

describe('findFacts reads spans of days', () => {
  it.each([
    ['Urlop od 3 do 7 maja.', 'od 3 do 7 maja', day(5, 3), day(5, 7)],
    ['Promocja 3–7 maja 2026 r.', '3–7 maja 2026', day(5, 3, 2026), day(5, 7, 2026)],
    ['będę między 10 a 14 czerwca', 'między 10 a 14 czerwca', day(6, 10), day(6, 14)],
    ['od 3 maja do 7 czerwca', 'od 3 maja do 7 czerwca', day(5, 3), day(6, 7)],
    ['1.05–7.05.2026', '1.05–7.05.2026', day(5, 1, 2026), day(5, 7, 2026)],
    ['Od poniedziałku do środy', 'Od poniedziałku do środy', weekday(1), weekday(3)],
    ['od jutra do piątku', 'od jutra do piątku', { type: 'relative', days: 1 }, weekday(5)],
  ])('%s', (text, found, from, to) => {
    expect(read(text)).toEqual([['date-range', found, { from, to }]])
  })
  it.each([
    ['Odpowiemy do końca miesiąca.', 'końca miesiąca', { unit: 'month', offset: 0, part: 'end' }],
    ['w przyszłym tygodniu zadzwonimy', 'przyszłym tygodniu', { unit: 'week', offset: 1, part: 'whole' }],
    ['na początku zeszłego roku', 'początku zeszłego roku', { unit: 'year', offset: -1, part: 'beginning' }],
  ])('%s', (text, found, value) => {
    expect(read(text)).toEqual([['period', found, value]])
  })
  it('tells which week a weekday is of', () => {
    expect(read('w najbliższy piątek')).toEqual([
      ['date', 'najbliższy piątek', { type: 'weekday', weekday: 5, week: 'coming' }],
    ])
    expect(read('byłem w zeszły wtorek').map(([, , value]) => value)).toEqual([
      { type: 'weekday', weekday: 2, week: 'last' },
    ])
  })
  it('takes counts, hours and prices for no spans of days, and "ten" for no number', () => {
    expect(read('od 2 do 3 dni, 10-14 zł, od 8 do 16').map(([kind]) => kind)).toEqual(['duration', 'amount', 'hours'])
    expect(read('ten tydzień był zły')).toEqual([])
  })
  it('compares both ends', () => {
    const compare = (a: string, b: string) => {
      const [one, other] = [...findFacts(a, polish), ...findFacts(b, polish)]
      return one === undefined || other === undefined ? null : compareFacts(one, other)
    }
    expect(compare('Sklep zamknięty od 3 do 7 maja.', 'Sklep zamknięty 3–7 maja.')).toBe('equal')
    expect(compare('Sklep zamknięty od 3 do 7 maja.', 'Sklep zamknięty 3–8 maja.')).toBe('different')
    expect(compare('Zwrot do końca miesiąca.', 'Zwrot do końca tygodnia.')).toBe('unknown')
  })
})

describe('findFacts reads lists of opening hours', () => {
  it('takes the opening from the days before, and knows closed days', () => {
    expect(read('pn.–pt. 8–18, sob. do 14, niedziela nieczynne').map(([, , value]) => value)).toEqual([
      { days: [1, 2, 3, 4, 5], from: 480, to: 1080 },
      { days: [6], from: 480, to: 840 },
      { days: [7], from: 0, to: 0 },
    ])
    expect(read('kurier będzie między 10 a 14')).toEqual([
      ['hours', 'między 10 a 14', { days: [], from: 600, to: 840 }],
    ])
    expect(read('między 10 a 14 osób').map(([kind]) => kind)).toEqual(['quantity'])
  })
})
