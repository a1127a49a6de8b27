import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAddressForms } from '../address/find-address-forms.ts'
import { findPersonalData } from '../personal/find-personal-data.ts'
import { measureReadability } from '../readability/readability.ts'
import { polish } from '../testing/open-for-tests.ts'
import { findEntities } from './entities.ts'
import { findFacts } from './facts.ts'

interface Place {
  readonly start: number
  readonly end: number
}

const findings = (text: string): readonly (readonly Place[])[] => [
  findFacts(text, polish),
  findEntities(text, polish),
  findPersonalData(text, polish),
  measureReadability(text, polish).hardSentences,
  measureReadability(text, polish).officialese,
]

const scraps = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'od',
    'do',
    'w ciągu',
    '14',
    'dni',
    'zł',
    'pół',
    'ceny',
    'Pani',
    'Panie',
    'Anna',
    'ul.',
    'nr',
    '#',
    '@',
    'http://',
    'www.',
    '.pl',
    '-',
    '–',
    '/',
    ':',
    '+48',
    '(',
    '05-800',
    '512 660 934',
    '1Z',
    'FV',
    'PL',
    '\ud800',
    '\udc00',
    '\u0000',
    '\u202e',
    'z̷̢',
    '🙂',
    '\n',
    '\t',
    '%',
    '€',
    'tys.',
    'x',
    'Ł',
    'zgłosił',
    'Szanowny',
  ),
)
const texts = fc
  .array(scraps, { maxLength: 40 })
  .chain((parts) => fc.constantFrom(' ', '').map((joint) => parts.join(joint)))

describe('whatever the text', () => {
  it('every finding lies in it, in order, without overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const places of findings(text)) {
          let end = 0
          for (const place of places) {
            expect(place.start).toBeGreaterThanOrEqual(end)
            expect(place.end).toBeGreaterThan(place.start)
            end = place.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })
  it('every word of address is quoted as it stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const use of findAddressForms(text, polish)) {
          for (const word of [use.title, use.epithet, use.name, ...use.agreeing]) {
            if (word !== null) expect(text.slice(word.start, word.end)).toBe(word.text)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
  it.each([
    ['one long word', 'a'.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['spaced digits', '12 '.repeat(50_000)],
    ['hyphenated digits', '1-'.repeat(50_000)],
    ['at signs', 'a@'.repeat(50_000)],
    ['dots', 'a.'.repeat(50_000)],
    ['slashes', 'http://a.pl/'.repeat(20_000)],
    ['capitals', 'Anna '.repeat(50_000)],
    ['numerals', 'sto '.repeat(50_000)],
    ['titles', 'Pani '.repeat(50_000)],
    ['brackets', '[(["'.repeat(50_000)],
    [
      'a megabyte of prose',
      'Zwrot 14 dni, tel. 512 660 934, Pani Anno, zgłosił Pan 129,99 zł dnia 5 maja. '.repeat(12_500),
    ],
  ])(
    'ends on %s',
    (_, text) => {
      for (const places of findings(text)) expect(places.every(({ end }) => end <= text.length)).toBe(true)
      expect(Array.isArray(findAddressForms(text, polish))).toBe(true)
    },
    30_000,
  )
})
