import { describe, expect, it } from 'vitest'
import { codes } from '../testing/audited.ts'

const has = (code: string, lines: readonly string[], more: Parameters<typeof codes>[1] = {}) =>
  codes(lines, more).includes(code)

describe('handover-without-context', () => {
  const after = (asked: string, answer: string) =>
    has('handover-without-context', [
      'klient: Zmywarka ZM 450 w kuchni na parterze zostawia wodę.',
      'Ania: Przekazuję do serwisu.',
      `Bartek: ${asked}`,
      `klient: ${answer}`,
    ])
  it('is a question answered with what stands above it', () => {
    expect(after('Proszę podać model i miejsce.', 'ZM 450, kuchnia, parter.')).toBe(true)
    expect(after('W jakiej sprawie Pani pisze?', 'zmywarka')).toBe(true)
    expect(after('Jaki model?', 'Wszystko stoi w zgłoszeniu.')).toBe(true)
  })
  it('is none that shows what is known, nor one for something new', () => {
    expect(after('Chodzi o ZM 450 z kuchni na parterze?', 'Tak, ZM 450, kuchnia, parter.')).toBe(false)
    expect(after('Od kiedy zostaje woda i jaki program?', 'Od soboty, program eko.')).toBe(false)
  })
})

describe('missed-escalation', () => {
  const threat = 'klient: Albo oddajecie kaucję, albo idę z tym do burmistrza.'
  it('is a case closed on the threat, or soothed and no more', () => {
    expect(has('missed-escalation', ['klient: Gdzie kaucja?', 'Ania: W drodze.', threat], { closed: 5 })).toBe(true)
    expect(has('missed-escalation', [threat, 'Ania: Bardzo mi przykro.'])).toBe(true)
  })
  it('is none where somebody in charge wrote, or a colleague noted that they know', () => {
    expect(has('missed-escalation', [threat, 'Iwona: Tu kierowniczka zmiany, już to sprawdzam.'])).toBe(false)
    expect(has('missed-escalation', [threat, 'Ania: Bardzo mi przykro.', '(Ania: dyrektor wie, dzwoni o 15)'])).toBe(
      false,
    )
    expect(has('missed-escalation', ['klient: Zaświadczenie zaniosę do urzędu gminy.', 'Ania: Dobrze.'])).toBe(false)
  })
})

describe('no-status-update', () => {
  const long = 60 * 24 * 9
  it('is also a question that nobody answered for longer than the target', () => {
    const lines = ['klient: Co jeszcze wysłać?', 'Ania: Brakuje podpisu.', 'klient: Podpisane. Czy pocztą też?']
    expect(has('no-status-update', lines, { now: long })).toBe(true)
    expect(has('no-status-update', lines, { now: 60 })).toBe(false)
    expect(has('no-status-update', [...lines.slice(0, 2), 'klient: Jasne, dziękuję!'], { now: long })).toBe(false)
  })
})

describe('no-satisfaction-check', () => {
  const told = (said: string) =>
    has('no-satisfaction-check', ['klient: Jak to złożyć?', `Ania: ${said}`], { closed: 9 })
  it('is asked by whoever invites a word should it not help', () => {
    expect(told('Zgodnie z rysunkiem 4. Gdyby coś było nie tak, proszę napisać.')).toBe(false)
    expect(told('Zgodnie z rysunkiem 4. Gdyby nie było rysunku, jest na stronie.')).toBe(true)
  })
})

describe('reopened', () => {
  const back = (said: string) =>
    has(
      'reopened',
      ['klient: Nie działa.', 'Ania: Proszę odświeżyć. Poszło?', 'klient: poszło', `+20 klient: ${said}`],
      {
        closed: 60,
        events: ['5 closed', '20 reopened', '60 closed'],
      },
    )
  it('is a case opened again, unless by a plain thank-you', () => {
    expect(back('jednak poszła tylko pierwsza strona')).toBe(true)
    expect(back('dziękuję bardzo za pomoc!')).toBe(false)
  })
})
