import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './tokenize.ts'

const kinds = (text: string): string[] => tokenize(text).map(({ kind, text: own }) => `${kind}:${own}`)

describe('tokenize', () => {
  it('tells words, numbers and punctuation apart', () => {
    expect(kinds('Zapłaciłam 1 299,00 zł!')).toEqual(['word:Zapłaciłam', 'number:1 299,00', 'word:zł', 'punctuation:!'])
  })
  it('keeps double surnames and addresses whole, without the full stop after them', () => {
    expect(kinds('Anna Nowak-Zielińska, (https://sklep.pl/a?b=1).')).toEqual([
      'word:Anna',
      'word:Nowak-Zielińska',
      'punctuation:,',
      'punctuation:(',
      'url:https://sklep.pl/a?b=1',
      'punctuation:)',
      'punctuation:.',
    ])
    expect(kinds('jan.kowalski@poczta.pl')).toEqual(['email:jan.kowalski@poczta.pl'])
    expect(kinds('na stronie sklep.pl.')).toContain('url:sklep.pl')
  })
  it('keeps joined emoji, flags and emoticons whole', () => {
    expect(kinds('👩‍👧 🇵🇱 👍🏽 :) ;-)')).toEqual(['emoji:👩‍👧', 'emoji:🇵🇱', 'emoji:👍🏽', 'emoji::)', 'emoji:;-)'])
  })
  it('takes any string: offsets are valid and nothing but white space is left out', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '\u0000',
            '\ud800',
            '\udc00',
            'e\u0301\u0323\u0336',
            '😀',
            '\u200f',
            'ż',
            '.',
            '@',
            'a-',
            'www.',
            ' ',
          ),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(hostile, (text) => {
        let at = 0
        let left = ''
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          left += text.slice(at, token.start)
          at = token.end
        }
        expect((left + text.slice(at)).trim()).toBe('')
      }),
    )
  })
  it('takes a megabyte and a word of 100,000 letters', () => {
    expect(tokenize('a'.repeat(100_000))).toHaveLength(1)
    expect(tokenize('a.'.repeat(50_000)).length).toBeGreaterThan(1)
    expect(tokenize('Gdzie paczka? '.repeat(75_000))).toHaveLength(225_000)
    expect(tokenize('x@'.repeat(50_000)).length).toBeGreaterThan(1)
  })
})
