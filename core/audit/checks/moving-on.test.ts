import { describe, expect, it } from 'vitest'
import { codes } from '../testing/audited.ts'

describe('handover-without-context', () => {
  const handed = (told: string, first: string) =>
    codes([`klient: ${told}`, 'bot: Tu bot. Przekazuję rozmowę konsultantowi.', `Ania: ${first}`], { now: 5 })
  it('is beginning anew with somebody who has said it', () => {
    expect(handed('Paczki nie ma, a miała być przedwczoraj. WK-3005', 'Dzień dobry, w czym mogę pomóc?')).toContain(
      'handover-without-context',
    )
  })
  it('is not asking what nobody has said, nor offering more help', () => {
    expect(handed('jest tam ktoś żywy?', 'Dzień dobry, w czym mogę pomóc?')).not.toContain('handover-without-context')
    expect(handed('poproszę człowieka', 'Dzień dobry, o co chodzi?')).not.toContain('handover-without-context')
    expect(handed('Paczki nie ma, WK-3005', 'Paczka WK-3005 będzie jutro. Czy to wystarczy?')).not.toContain(
      'handover-without-context',
    )
  })
})

describe('bot-loop', () => {
  const looped = (first: string, second: string) =>
    codes(['klient: pobrało dwa razy', `bot: Tu bot. ${first}`, 'klient: to nie na temat', `bot: ${second}`], {
      now: 4,
    }).includes('bot-loop')
  it('is nearly the same sentence again, and not following twice in any words', () => {
    expect(looped('Kod jest ważny 2 minuty.', 'Kod BLIK jest ważny 2 minuty.')).toBe(true)
    expect(looped('Paczkę można śledzić w zakładce Paczki.', 'Możesz śledzić paczkę w zakładce Paczki.')).toBe(true)
    expect(looped('Nie złapałem, napisz jaśniej.', 'Oj, znów nie złapałem.')).toBe(true)
  })
  it('is not another number in the same sentence', () => {
    expect(looped('Kosz w tym rozmiarze kosztuje 49 zł.', 'Kosz w tym rozmiarze kosztuje 59 zł.')).toBe(false)
    expect(looped('Dostawa kurierem trwa dwa dni.', 'Dostawa paczkomatem trwa dwa dni.')).toBe(false)
    expect(looped('Zwrot trwa do 14 dni.', 'Drugie pobranie oddajemy w ciągu 3 dni.')).toBe(false)
  })
})

describe('missed-escalation', () => {
  const missed = (text: string) =>
    codes([`klient: ${text}`, 'Ania: Rozumiem, przykro mi. Czy coś jeszcze?'], { now: 60 }).includes(
      'missed-escalation',
    )
  it.each([
    'Nie przedłużymy z wami umowy.',
    'Poszukamy innego dostawcy.',
    'Jeszcze jeden taki numer i rezygnuję.',
    'Kończę z wami.',
  ])('hears the customer leave: %s', (text) => expect(missed(text)).toBe(true))
  it.each([
    'Nie wiem, czy przedłużę karnet, zależy od ceny.',
    'Rezygnuję z grawerunku, reszta bez zmian.',
    'Poszukam innego koloru na stronie.',
  ])('hears none: %s', (text) => expect(missed(text)).toBe(false))
})

describe('no-status-update', () => {
  const silent = (...lines: readonly string[]) =>
    codes(lines, { now: 60 * 24 * 20, events: ['2 complaint-registered'] }).includes('no-status-update')
  const complaint = 'klient: Składam reklamację na fakturę, to pomyłka.'
  it('is silence after a complaint went on record, whatever was said last', () => {
    expect(silent(complaint, '+2 Ania: Przyjęłam zgłoszenie.', 'klient: ok', 'Ania: Wstrzymałam ponaglenia.')).toBe(
      true,
    )
  })
  it('ends with the decision, and is not counted while the customer is asked', () => {
    expect(silent(complaint, '+2 Ania: Przyjęłam zgłoszenie.', 'klient: ok', 'Ania: Reklamację uznaliśmy.')).toBe(false)
    expect(silent(complaint, '+2 Ania: Przyjęłam zgłoszenie. Czy prześle Pani zdjęcie?')).toBe(false)
  })
})

describe('broken-promise', () => {
  const broken = (said: string, ...later: readonly string[]) =>
    codes(['klient: Kiedy będzie?', `Ania: ${said}`, ...later], { now: 60 * 24 * 9 }).includes('broken-promise')
  it('is told by whoever breaks it, or by whoever waited', () => {
    expect(broken('Wyślę je dziś do 18:00.', '+2900 Ania: Są w załączniku, przepraszam, dopiero teraz.')).toBe(true)
    expect(broken('Jutro będę u Pani przed południem.', '+2900 klient: Nikt się nie pokazał!')).toBe(true)
  })
  it('is not a word by another road, which the conversation does not show', () => {
    expect(
      broken(
        'Kierowniczka odezwie się na marek@poczta.example dziś do 15:00.',
        'klient: ok',
        '+900 Ania: Zwrot zlecony.',
      ),
    ).toBe(false)
    expect(broken('Kierowniczka odezwie się dziś do 15:00.', 'klient: ok', '+900 Ania: Zwrot zlecony.')).toBe(true)
  })
  it('is not goods of which nobody says that they did not come', () => {
    expect(
      broken(
        'Wyślemy właściwą roślinę w środę.',
        '+7000 klient: Pytałam jeszcze o doniczkę.',
        'Ania: Jest w zestawie.',
      ),
    ).toBe(false)
    expect(broken('Wyślemy nowy kosz jutro.', '+7000 klient: Kosz jest piękny, dziękuję.')).toBe(false)
  })
})
