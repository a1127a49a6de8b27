import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { findQuestions } from './questions.ts'

const asked = (text: string): string[] => findQuestions(text, polish).map(({ start, end }) => text.slice(start, end))

describe('findQuestions', () => {
  it('finds each question of a message, in order', () => {
    expect(asked('Dzień dobry. Ile kosztuje wysyłka? Mieszkam w Opolu. Czy wnosicie na piętro?')).toEqual([
      'Ile kosztuje wysyłka?',
      'Czy wnosicie na piętro?',
    ])
  })
  it('parts questions that one sentence holds', () => {
    expect(asked('kiedy przyjdzie paczka, a ile kosztuje zwrot?')).toEqual([
      'kiedy przyjdzie paczka',
      'ile kosztuje zwrot?',
    ])
  })
  it.each([
    'proszę o informację kiedy dojdzie przesyłka',
    'chciałbym wiedzieć czy mogę zapłacić kartą',
    'czy macie rozmiar 38',
    'ile kosztuje dostawa',
    'mozna zaplacic blikiem',
    'Zastanawiam się, czy to pasuje do iPhone’a.',
    'Could you tell me when it arrives',
  ])('finds a question without its mark: %s', (text) => {
    expect(asked(text)).toHaveLength(1)
  })
  it.each(['Proszę o fakturę.', 'Paczka przyszła uszkodzona.', 'Dziękuję.', 'Anuluję zamówienie 12.', ''])(
    'finds none: %s',
    (text) => {
      expect(asked(text)).toEqual([])
    },
  )
})
