import { describe, expect, it } from 'vitest'
import { conversationOf, MONDAY_TEN, reader } from '../../guard/testing/conversations.ts'
import type { Instant, MessageId } from '../../vocabulary/vocabulary.ts'
import { promisesIn, settlementOf } from '../audit.ts'

const ZONE = 'Europe/Warsaw'
const promised = (text: string, at: Instant = MONDAY_TEN) =>
  promisesIn({ text, at }, ZONE, reader.polish).map(({ kind, span, due }) => [
    kind,
    text.slice(span.start, span.end).trim(),
    new Date(due).toLocaleString('sv-SE', { timeZone: ZONE }).slice(0, 16),
  ])

describe('a promise', () => {
  it.each([
    ['Sprawdzę to w magazynie i dam znać jutro do 12:00.', 'word', '2026-03-03 12:00'],
    ['Oddzwonię w ciągu dwóch godzin.', 'call', '2026-03-02 12:00'],
    ['Odpowiedź otrzyma Pani do piątku.', 'word', '2026-03-07 00:00'],
    ['Zwrócimy pieniądze najpóźniej 9 marca.', 'goods', '2026-03-10 00:00'],
    ['Wyślemy nową paczkę jeszcze dzisiaj.', 'goods', '2026-03-03 00:00'],
    ['Umowę prześlę do końca dnia.', 'word', '2026-03-03 00:00'],
    ['Odpiszę do końca tygodnia.', 'word', '2026-03-09 00:00'],
    ['Odpiszę do końca miesiąca.', 'word', '2026-04-01 00:00'],
    ['Prześlę wycenę w poniedziałek 16 marca.', 'word', '2026-03-17 00:00'],
    ['Odpiszę w poniedziałek.', 'word', '2026-03-10 00:00'],
    ['Wracam do Pani jeszcze przed południem.', 'word', '2026-03-02 12:00'],
    ['Jutro przed południem będę u Pani.', 'call', '2026-03-03 12:00'],
    ['Zdjęcia wyślę do 14.', 'word', '2026-03-02 14:00'],
    ['Wyślemy właściwą roślinę w środę.', 'goods', '2026-03-05 00:00'],
    ['Wyślemy fakturę w środę.', 'word', '2026-03-05 00:00'],
  ])('„%s” has a kind and a time', (text, kind, due) => {
    expect(promised(text)).toEqual([[kind, text, due]])
  })

  it('of working days leaves out Saturdays, Sundays and holidays', () => {
    const friday = Date.parse('2026-04-03T10:00+02:00') as Instant
    // 4–5 April weekend, 6 April Easter Monday.
    expect(promised('Odpiszę w ciągu 2 dni roboczych.', friday)[0]?.[2]).toBe('2026-04-09 00:00')
  })

  it.each([
    'Odezwę się, jak tylko będę coś wiedzieć.',
    'Czy mam oddzwonić jutro?',
    'Paczki wysyłamy od poniedziałku do piątku.',
    'Faktury wysyłamy do 14 dni.',
    'Będę pamiętać o tym jutro.',
    'Dzień dobry,\n> Odpiszę do jutra do 12:00.\nDziękuję za cierpliwość.',
  ])('is none: „%s”', (text) => {
    expect(promised(text)).toEqual([])
  })

  it('is each sentence that makes one', () => {
    expect(promised('Zadzwonię jutro o 10:00. Wyślemy też nową paczkę do piątku.').map(([kind]) => kind)).toEqual([
      'call',
      'goods',
    ])
  })
})

describe('keeping a promise', () => {
  const settled = (kind: 'word' | 'call' | 'goods', ...later: readonly string[]) => {
    const conversation = conversationOf(['Ania: Odpiszę jutro.', ...later])
    const made = { message: 'm1' as MessageId, kind }
    return settlementOf(made, conversation, ZONE, reader.polish)?.by ?? null
  }

  it('is the next real answer, where a word was promised', () => {
    expect(settled('word', 'klient: I co?', 'Ania: Już sprawdzam.')).toBeNull()
    expect(settled('word', 'Ania: Magazyn potwierdził: kubek jest na stanie.')).toBe('reply')
  })

  it('is put off when another time is promised', () => {
    expect(settled('word', 'Ania: Potrzebuję jeszcze chwili, odpiszę do środy.')).toBe('renewed')
  })

  it('is a note of the call', () => {
    expect(settled('call', '(Ania: Oddzwoniłam, wszystko jasne.)')).toBe('note')
    expect(settled('word', '(Ania: Oddzwoniłam, wszystko jasne.)')).toBeNull()
  })

  it('is word that goods or money are on their way, from whichever side', () => {
    expect(settled('goods', 'Ania: Czy coś jeszcze?')).toBeNull()
    expect(settled('goods', 'Ania: Nowy kubek nadaliśmy dziś kurierem.')).toBe('reply')
    expect(settled('goods', 'klient: Paczka dotarła, dziękuję!')).toBe('customer')
    expect(settled('goods', 'klient: Paczka nie dotarła.')).toBeNull()
  })

  it('is the closing of the case', () => {
    const closed = conversationOf(['Ania: Oddzwonię jutro.'], {
      status: 'closed',
      closedAt: (MONDAY_TEN + 9) as Instant,
    })
    expect(settlementOf({ message: 'm1' as MessageId, kind: 'call' }, closed, ZONE, reader.polish)).toEqual({
      at: MONDAY_TEN + 9,
      by: 'closing',
    })
  })
})
