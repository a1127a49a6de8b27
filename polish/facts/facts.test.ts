import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import type { FactKind } from './fact.ts'
import { findFacts } from './facts.ts'

const read = (text: string) => findFacts(text, polish).map(({ kind, text: words, value }) => [kind, words, value])
const kinds = (text: string): readonly FactKind[] => findFacts(text, polish).map(({ kind }) => kind)
const words = (text: string) => findFacts(text, polish).map(({ text: found }) => found)

describe('findFacts reads durations', () => {
  it.each([
    ['Na zwrot ma Pani czternaście dni.', 'czternaście dni', { amount: 14, from: null, unit: 'day', bound: 'exact' }],
    [
      'Odpowiemy w ciągu 14 dni roboczych.',
      '14 dni roboczych',
      { amount: 14, from: null, unit: 'working-day', bound: 'at-most' },
    ],
    ['Dostawa trwa 2–3 dni robocze', '2–3 dni robocze', { amount: 3, from: 2, unit: 'working-day', bound: 'range' }],
    [
      'Gwarancja obowiązuje co najmniej dwa lata',
      'dwa lata',
      { amount: 2, from: null, unit: 'year', bound: 'at-least' },
    ],
    ['oddamy pieniądze za tydzień', 'tydzień', { amount: 1, from: null, unit: 'week', bound: 'after' }],
    [
      'przyjdzie nie później niż 48 godzin od wysyłki',
      '48 godzin',
      { amount: 48, from: null, unit: 'hour', bound: 'at-most' },
    ],
    ['mija już pół roku', 'pół roku', { amount: 0.5, from: null, unit: 'year', bound: 'exact' }],
    ['wysylka w 24h', '24h', { amount: 24, from: null, unit: 'hour', bound: 'exact' }],
    ['dajemy 24-miesięczną gwarancję', '24-miesięczną', { amount: 24, from: null, unit: 'month', bound: 'exact' }],
    ['dwutygodniowy okres próbny', 'dwutygodniowy', { amount: 2, from: null, unit: 'week', bound: 'exact' }],
    ['sto dwadzieścia dni', 'sto dwadzieścia dni', { amount: 120, from: null, unit: 'day', bound: 'exact' }],
  ])('%s', (text, found, value) => {
    expect(read(text)).toEqual([['duration', found, value]])
  })
  it('leaves a unit alone where nothing makes it a duration', () => {
    expect(read('Miły dzień, dobry rok, co tydzień nowości')).toEqual([])
  })
})

describe('findFacts reads dates', () => {
  it.each([
    ['do 5 maja', '5 maja', { type: 'day', year: null, month: 5, day: 5 }],
    ['dnia 05.05.2026 r.', '05.05.2026', { type: 'day', year: 2026, month: 5, day: 5 }],
    ['2026-03-17', '2026-03-17', { type: 'day', year: 2026, month: 3, day: 17 }],
    ['kupiony 2.10 w Pile', '2.10', { type: 'day', year: null, month: 10, day: 2 }],
    [
      'dwudziestego trzeciego pazdziernika',
      'dwudziestego trzeciego pazdziernika',
      { type: 'day', year: null, month: 10, day: 23 },
    ],
    ['on January 21st', 'January 21st', { type: 'day', year: null, month: 1, day: 21 }],
    ['12 V 2026', '12 V 2026', { type: 'day', year: 2026, month: 5, day: 12 }],
    ['promocja do końca maja', 'końca maja', { type: 'month', year: null, month: 5, part: 'end' }],
    ['otwieramy w kwietniu 2027', 'kwietniu 2027', { type: 'month', year: 2027, month: 4, part: 'whole' }],
    ['paczka bedzie pojutrze', 'pojutrze', { type: 'relative', days: 2 }],
    ['do piątku', 'piątku', { type: 'weekday', weekday: 5 }],
  ])('%s', (text, found, value) => {
    expect(read(text)).toEqual([['date', found, value]])
  })
  it('takes no day that the month lacks for a date', () => {
    expect(kinds('31 czerwca, 30.02.2026, 29.02.2025')).toEqual([])
  })
  it('takes versions, prices and clock times for no dates', () => {
    expect(kinds('wersja 2.10')).toEqual([])
    expect(kinds('cena 5.10 zł')).toEqual(['amount'])
    expect(kinds('o 8.10')).toEqual(['time'])
  })
})

describe('findFacts reads times and opening hours', () => {
  const week = [1, 2, 3, 4, 5]
  it.each([
    ['Czynne od poniedziałku do piątku 8–16', 'od poniedziałku do piątku 8–16', { days: week, from: 480, to: 960 }],
    ['pon.–pt. 8:00-18:00', 'pon.–pt. 8:00-18:00', { days: week, from: 480, to: 1080 }],
    ['Pn-Pt: 9.30 - 17.00', 'Pn-Pt: 9.30 - 17.00', { days: week, from: 570, to: 1020 }],
    ['od ósmej do szesnastej', 'od ósmej do szesnastej', { days: [], from: 480, to: 960 }],
    ['infolinia czynna w godz. 8-20', '8-20', { days: [], from: 480, to: 1200 }],
    ['w dni robocze od 7 do 15', 'dni robocze od 7 do 15', { days: week, from: 420, to: 900 }],
    [
      'w soboty i niedziele od 10:00 do 14:00',
      'w soboty i niedziele od 10:00 do 14:00',
      { days: [6, 7], from: 600, to: 840 },
    ],
    ['jesteśmy 24/7', '24/7', { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 1440 }],
  ])('%s', (text, found, value) => {
    expect(read(text)).toEqual([['hours', found, value]])
  })
  it('reads a time of day in figures and words', () => {
    expect(read('jutro do 12:00').at(-1)).toEqual(['time', '12:00', { minutes: 720, bound: 'at-most' }])
    expect(read('o siódmej rano')).toEqual([['time', 'siódmej', { minutes: 420, bound: 'exact' }]])
  })
  it('does not take counts for hours', () => {
    expect(kinds('od 8 do 16 zł')).toEqual(['amount'])
    expect(kinds('do drugiej paczki')).toEqual([])
    expect(kinds('2–3 dni')).toEqual(['duration'])
  })
})

describe('findFacts reads money, shares, counts and sizes', () => {
  const money = (minor: number, bound = 'exact', currency = 'PLN', from: number | null = null) => ({
    minor,
    from,
    currency,
    bound,
  })
  it.each([
    ['129,99 zł', money(12_999)],
    ['1 299 PLN', money(129_900)],
    ['1.299,00 zł', money(129_900)],
    ['3 tys. zł', money(300_000)],
    ['dwieście pięćdziesiąt złotych', money(25_000)],
    ['5 zł 50 gr', money(550)],
    ['pięć złotych pięćdziesiąt groszy', money(550)],
    ['20zl', money(2000)],
    ['€20', money(2000, 'exact', 'EUR')],
    ['10–20 zł', money(2000, 'range', 'PLN', 1000)],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual([['amount', text, value]])
  })
  it('reads how an amount is meant', () => {
    expect(read('etykieta za 11,90 zł, po 5 zł')).toEqual([
      ['amount', '11,90 zł', money(1190)],
      ['amount', '5 zł', money(500)],
    ])
    expect(read('dostawa gratis od 199 zł')).toEqual([['amount', '199 zł', money(19_900, 'at-least')]])
    expect(read('nie więcej niż 50 zł')).toEqual([['amount', '50 zł', money(5000, 'at-most')]])
  })
  it('reads percent in signs and words', () => {
    expect(read('rabat 15% albo pół ceny').map(([, , value]) => (value as { percent: number }).percent)).toEqual([
      15, 50,
    ])
  })
  it('reads counts and sizes', () => {
    expect(words('dwie pary w rozm. M, 3 szt. 40×60 cm, rozmiar 42')).toEqual([
      'dwie pary',
      'rozm. M',
      '3 szt',
      '40×60 cm',
      'rozmiar 42',
    ])
    expect(read('pół litra, dwa i pół kilo, EU 43').map(([, , value]) => value)).toEqual([
      { unit: 'ml', amounts: [500], label: null },
      { unit: 'g', amounts: [2500], label: null },
      { unit: 'size', amounts: [43], label: 'EU' },
    ])
  })
})

describe('findFacts reads numbers of orders, parcels and papers', () => {
  it.each([
    ['Zamówienie ZAM-1023', 'order-number', 'ZAM-1023'],
    ['zamowienie nr 20931 gdzie?', 'order-number', '20931'],
    ['#10234', 'order-number', '10234'],
    ['co z EI-20888?', 'order-number', 'EI-20888'],
    ['paczka 620000418803911042337719', 'parcel-number', { number: '620000418803911042337719', carrier: 'InPost' }],
    ['list RR123456785PL', 'parcel-number', { number: 'RR123456785PL', carrier: 'Poczta Polska' }],
    ['1Z9W43A16834217705', 'parcel-number', { number: '1Z9W43A16834217705', carrier: 'UPS' }],
    ['przesyłka DPD 0000123456789U', 'parcel-number', { number: '0000123456789U', carrier: 'DPD' }],
    ['przesyłka DHL 12345678901', 'parcel-number', { number: '12345678901', carrier: 'DHL' }],
    ['GLS 12345678901', 'parcel-number', { number: '12345678901', carrier: 'GLS' }],
    ['przesyłka GLS ZA1B2C3D', 'parcel-number', { number: 'ZA1B2C3D', carrier: 'GLS' }],
    ['Orlen Paczka 1234567890123', 'parcel-number', { number: '1234567890123', carrier: 'Orlen Paczka' }],
    ['Pocztex PX 1234567890', 'parcel-number', { number: 'PX1234567890', carrier: 'Poczta Polska' }],
    ['zamówienie 10101234567890', 'order-number', '10101234567890'],
    ['Allegro 29738e61-7f6a-11e8-ac45-09db60ede9d6', 'order-number', '29738e61-7f6a-11e8-ac45-09db60ede9d6'],
    ['Amazon 305-1234567-7654321', 'order-number', '305-1234567-7654321'],
    ['pro forma PRO 12/2026', 'invoice-number', 'PRO 12/2026'],
    ['faktura FV/2026/03/117', 'invoice-number', 'FV/2026/03/117'],
    ['Faktura nr 12/2026', 'invoice-number', '12/2026'],
    ['05-800 Pruszków', 'postcode', '05-800'],
    ['NIP 587-447-31-76', 'nip', '5874473176'],
    ['PESEL 44051401359', 'pesel', '44051401359'],
    ['konto PL61 1090 1014 0000 0712 1981 2874', 'iban', 'PL61109010140000071219812874'],
    ['tel. 512 660 934', 'phone', '+48512660934'],
    ['proszę na Jan.Nowak@example.com', 'email', 'jan.nowak@example.com'],
    ['zwroty: https://halko.pl/zwroty?x=1.', 'url', 'https://halko.pl/zwroty?x=1'],
    ['link https://halko..pl/a, tu', 'url', 'https://halko..pl/a'],
    ['ul. Leśna 2/4', 'address', { street: 'Leśna', number: '2/4' }],
    ['na Kwiatowej 3', 'address', { street: 'Kwiatowej', number: '3' }],
  ])('%s', (text, kind, value) => {
    expect(read(text).map(([found, , own]) => [found, own])).toEqual([[kind, value]])
  })
  it('takes contract, complaint and customer numbers for no orders', () => {
    expect(kinds('umowa RT-77120/26, reklamacja R-4410, klient 4400918, numer klienta 220-5519')).toEqual([])
  })
  it('refuses numbers with a wrong check digit', () => {
    expect(kinds('PESEL 44051401358, NIP 587-447-31-77, konto PL62 1090 1014 0000 0712 1981 2874')).toEqual([])
  })
})

describe('findFacts says what a fact is about', () => {
  it('gives the lemmas of the content words of its sentence', () => {
    const [fact] = findFacts(
      'Dzień dobry. Zwrot towaru jest możliwy w ciągu 14 dni od otrzymania przesyłki. Paczkę nada kurier.',
      polish,
    )
    expect(fact?.subject).toEqual(expect.arrayContaining(['zwrot', 'towar', 'przesyłka']))
    expect(fact?.subject).not.toContain('kurier')
  })
})
