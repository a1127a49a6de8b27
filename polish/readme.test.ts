import { describe, expect, it } from 'vitest'
import { inflect, lemmatize, readFirstName, restoreDiacritics } from './polish.ts'
import { polish } from './testing/open-for-tests.ts'

describe('the examples of README.md', () => {
  it('give what stands beside them', () => {
    expect(lemmatize('Nie dostałam paczki', polish).map(({ lemma }) => lemma)).toEqual(['nie', 'dostać', 'paczka'])
    expect(inflect('paczkomat', 'subst:sg:loc:m3', polish)).toBe('paczkomacie')
    expect(readFirstName('Marku', polish)).toEqual({
      gender: 'masculine',
      nominative: 'Marek',
      vocative: 'Marku',
      confidence: 0.97,
    })
    expect(restoreDiacritics('prosze o zwrot pieniedzy', polish)).toBe('proszę o zwrot pieniędzy')
  })
})
