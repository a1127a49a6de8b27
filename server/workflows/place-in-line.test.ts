import { describe, expect, it } from 'vitest'
import type { DurationMs } from '../../core/vocabulary/vocabulary.ts'
import { placeText } from './place-in-line.ts'

const TEN_MINUTES = 600_000 as DurationMs

describe('the place in line', () => {
  it.each([
    [1, 'Przed tą rozmową czeka jedna inna.'],
    [3, 'Przed tą rozmową czekają 3 inne.'],
    [5, 'Przed tą rozmową czeka 5 innych.'],
    [22, 'Przed tą rozmową czekają 22 inne.'],
  ])('is told with the right form: %i', (ahead, text) => expect(placeText(ahead, null, 'pl')).toBe(text))

  it('stands beside the usual wait, and neither is made up', () => {
    expect(placeText(2, TEN_MINUTES, 'en')).toBe(
      '2 conversations are waiting before this one. A consultant usually answers within 10 minutes.',
    )
    expect(placeText(0, TEN_MINUTES, 'pl')).toBe('Konsultant odpisuje zwykle w ciągu 10 minut.')
    expect(placeText(9, TEN_MINUTES, 'pl')).toBe('Przed tą rozmową czeka 9 innych.')
    expect(placeText(0, null, 'pl')).toBeNull()
  })
})
