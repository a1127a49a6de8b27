import { describe, expect, it } from 'vitest'
import { articleOf, codesIn } from '../testing/conversations.ts'

const knowledge = [
  articleOf('malowanie', 'Malowanie kosza kosztuje 30 zł i trwa 7 dni. Do wyboru jest 12 odcieni.'),
  articleOf('odbior', 'Kosze można odebrać w pracowni przy ul. Wierzbowej 8 w Radomiu, w godzinach 9:00–15:00.'),
]

describe('inconsistent-answer', () => {
  const has = (text: string, ...after: readonly string[]) => codesIn(text, { after }).includes('inconsistent-answer')
  const told = [
    'klient: Ile kosztuje malowanie kosza?',
    'Ania: Malowanie kosza kosztuje 30 zł, razem 119 zł.',
    'klient: Dobrze, ile mam przelać?',
  ]
  it('finds a sum that differs from the one said before', () =>
    expect(has('Proszę przelać 191 zł na konto z umowy.', ...told)).toBe(true))
  it('does not set times side by side that count from two events', () => {
    const posted = [
      'klient: Jak zwrócić kosz?',
      'Ania: Kosz trzeba odesłać w ciągu 14 dni od zgłoszenia zwrotu.',
      'klient: A pieniądze?',
    ]
    expect(has('Pieniądze za zwrot kosza oddajemy w ciągu 5 dni roboczych.', ...posted)).toBe(false)
    expect(has('Kosz trzeba odesłać w ciągu 5 dni od odbioru.', ...posted)).toBe(false)
    expect(has('Kosz trzeba odesłać w ciągu 7 dni od zgłoszenia zwrotu.', ...posted)).toBe(true)
  })
  it('finds another price for the same thing', () => expect(has('Malowanie kosza kosztuje 45 zł.', ...told)).toBe(true))
  it('finds a charge for what was free', () => {
    expect(
      has(
        'Dowóz do Radomia kosztuje 25 zł.',
        'klient: Czy dowóz do Radomia jest płatny?',
        'Ania: Nie, dowóz do Radomia mamy za darmo.',
        'klient: ok, zamawiam',
      ),
    ).toBe(true)
  })
  it('lets pass the same sum, and one that was corrected openly', () => {
    expect(has('Proszę przelać 119 zł.', ...told)).toBe(false)
    expect(has('Przepraszam, wcześniej się pomyliłam: malowanie kosza kosztuje 45 zł.', ...told)).toBe(false)
    expect(has('Za dwa kosze będzie 238 zł.', ...told)).toBe(false)
  })
})

describe('unsupported-claim', () => {
  const has = (text: string, customer = 'Ile kosztuje malowanie?') =>
    codesIn(text, { from: 'assistant', knowledge, after: [`klient: ${customer}`] }).includes('unsupported-claim')
  it.each([
    'Tu bot. Malowanie kosztuje 30 zł, a ekspres 60 zł w 24 godziny.',
    'Tu bot. W niedziele odbiór kosztuje 18 zł.',
    'Tu bot. Maluje je mistrz z 30-letnim doświadczeniem.',
  ])('finds: %s', (text) => expect(has(text)).toBe(true))
  it.each([
    'Tu bot. Malowanie kosztuje 30 zł i trwa 7 dni.',
    'Tu bot. Dwa kosze pomalujemy za 60 zł.',
    'Tu bot. Odbiór od 9:00 do 15:00.',
  ])('lets pass: %s', (text) => expect(has(text)).toBe(false))
  it('concerns the assistant only', () => {
    expect(codesIn('W niedziele odbiór kosztuje 18 zł.', { knowledge, after: ['klient: hej'] })).not.toContain(
      'unsupported-claim',
    )
  })
})

describe('irrelevant-reply', () => {
  const has = (text: string, customer: string) =>
    codesIn(text, { from: 'assistant', knowledge, after: [`klient: ${customer}`] }).includes('irrelevant-reply')
  it('finds an answer to another question', () =>
    expect(has('Tu bot. Malowanie kosztuje 30 zł i trwa 7 dni.', 'Gdzie odebrać kosze?')).toBe(true))
  it('lets pass the answer to this one', () => {
    expect(has('Tu bot. Kosze można odebrać przy ul. Wierzbowej 8.', 'Gdzie odebrać kosze?')).toBe(false)
    expect(has('Tu bot. Malowanie trwa 7 dni.', 'Ile trwa malowanie?')).toBe(false)
  })
  it('lets pass what the right article says in other words than the customer', () => {
    const care = [articleOf('suszenie', 'Kosz, który zmókł na deszczu, suszy się w cieniu przez 3 dni.'), ...knowledge]
    const input = {
      from: 'assistant' as const,
      knowledge: care,
      after: ['klient: Kosz zmókł na deszczu, suszyć czy nie?'],
    }
    expect(codesIn('Tu bot. Wiklina potrzebuje 3 dni w cieniu.', input)).not.toContain('irrelevant-reply')
  })
})
