import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../../polish/testing/open-for-tests.ts'
import { toneOf } from './tone.ts'
import { TONES } from './tones.ts'

const likeliest = (sentence: string) => {
  const tones = toneOf(sentence, polish)
  return TONES.toSorted((a, b) => tones[b] - tones[a])[0]
}

describe('toneOf', () => {
  it.each([
    ['Widzę, że liczenie do dziesięciu to dla Pana za trudne.', 'rude'],
    ['Nie ma co robić wielkiej sprawy z jednej rysy.', 'minimised'],
    ['Tym zajmuje się inny oddział, proszę pytać tam.', 'sentAway'],
    ['Każda sytuacja jest inna i do każdej podchodzimy indywidualnie.', 'hollow'],
    ['Paczka wyjdzie dziś o 16:00, numer wyślę SMS-em.', 'plain'],
    ['Przepraszam za tę rysę, nowy blat przywieziemy w czwartek.', 'plain'],
  ])('hears how “%s” sounds', (sentence, tone) => {
    expect(likeliest(sentence)).toBe(tone)
  })

  it('gives shares that sum to one, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const sum = Object.values(toneOf(text, polish)).reduce((a, b) => a + b, 0)
        expect(sum).toBeCloseTo(1, 9)
      }),
      { numRuns: 50 },
    )
  })
})
