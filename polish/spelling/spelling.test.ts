import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { foldDiacritics } from '../text/fold-diacritics.ts'
import { restoreDiacritics } from './restore-diacritics.ts'
import { suggestSpelling } from './suggest-spelling.ts'

const restored = (text: string): string => restoreDiacritics(text, polish)
const first = (word: string): string | undefined => suggestSpelling(word, polish)[0]?.word

describe('restoreDiacritics', () => {
  it('puts marks where a word needs them', () => {
    expect(restored('Prosze o zwrot pieniedzy, dziekuje')).toBe('Proszę o zwrot pieniędzy, dziękuję')
    expect(restored('GDZIE JEST MOJA PRZESYLKA?')).toBe('GDZIE JEST MOJA PRZESYŁKA?')
  })
  it('decides by context what the letters alone do not', () => {
    expect(restored('wyslalem paczke z ladna kartka')).toBe('wysłałem paczkę z ładną kartką')
    expect(restored('mowie, ze nie moge')).toBe('mówię, że nie mogę')
  })
  it('leaves text alone whose writer types marks', () => {
    expect(restored('Dziękuję, chce Pan reklamować?')).toBe('Dziękuję, chce Pan reklamować?')
  })
  it('keeps the length of any text, and everything but letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(foldDiacritics(restored(text))).toBe(foldDiacritics(text))
      }),
    )
    expect(restored('a'.repeat(100_000))).toHaveLength(100_000)
  })
})

describe('suggestSpelling', () => {
  it('puts the likeliest word first, in the capitals typed', () => {
    expect(first('reklmacja')).toBe('reklamacja')
    expect(first('Zamowinie')).toBe('Zamówienie')
    expect(first('przesyłak')).toBe('przesyłka')
    expect(first('kurjer')).toBe('kurier')
  })
  it('knows modern words and words run together', () => {
    expect(first('paczkomiat')).toBe('paczkomat')
    expect(first('niewiem')).toBe('nie wiem')
  })
  it('suggests nothing for a known word, for nothing and for what no word is near', () => {
    expect(suggestSpelling('paczka', polish)).toEqual([])
    expect(suggestSpelling('', polish)).toEqual([])
    expect(suggestSpelling('x'.repeat(100_000), polish)).toEqual([])
  })
  it('scores what it suggests between 0 and 1, best first, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (word) => {
        const scores = suggestSpelling(word, polish).map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})
