import { describe, expect, it } from 'vitest'
import { openPolish } from '../open-polish.ts'
import { polish } from '../testing/open-for-tests.ts'
import { analyse, isKnownWord } from './analyse.ts'
import { inflect } from './inflect.ts'

describe('analyse', () => {
  it('gives every reading with its NKJP tag', () => {
    expect(analyse('paczką', polish)).toEqual([{ lemma: 'paczka', tag: 'subst:sg:inst:f' }])
    expect(analyse('zgłosiłam', polish)).toEqual([{ lemma: 'zgłosić', tag: 'praet:sg:f:pri:perf' }])
  })
  it('reads words whose forms share no stem, negated participles and superlatives', () => {
    expect(analyse('psa', polish).map(({ lemma }) => lemma)).toContain('pies')
    expect(analyse('niedostarczonego', polish).map(({ lemma }) => lemma)).toContain('dostarczyć')
    expect(analyse('najszybszej', polish).map(({ lemma }) => lemma)).toContain('szybki')
  })
  it('reads in any capitals, a name first only where the word has a capital', () => {
    expect(analyse('marku', polish)[0]?.lemma).toBe('marek')
    expect(analyse('Marku', polish)[0]?.lemma).toBe('Marek')
    expect(analyse('WARSZAWIE', polish)[0]?.lemma).toBe('Warszawa')
  })
  it('reads decomposed letters', () => {
    expect(analyse('paczka\u0328', polish)[0]?.tag).toBe('subst:sg:inst:f')
  })
  it('has nothing to say of words it does not know', () => {
    expect(analyse('qwrtypsdf', polish)).toEqual([])
    expect(analyse('', polish)).toEqual([])
    expect(isKnownWord('a'.repeat(100_000), polish)).toBe(false)
  })
})

describe('inflect', () => {
  it('makes the form that a tag asks for', () => {
    expect(inflect('paczka', 'subst:pl:gen:f', polish)).toBe('paczek')
    expect(inflect('iść', 'praet:sg:m1:ter:imperf', polish)).toBe('szedł')
    expect(inflect('Marek', 'subst:sg:voc:m1', polish)).toBe('Marku')
    expect(inflect('dobry', 'adj:sg:nom:f:sup', polish)).toBe('najlepsza')
  })
  it('makes nothing of an unknown lemma or a tag the lemma cannot bear', () => {
    expect(inflect('qwrty', 'subst:sg:gen:f', polish)).toBeNull()
    expect(inflect('paczka', 'fin:sg:ter:imperf', polish)).toBeNull()
  })
})

describe('openPolish', () => {
  it('says what to do when the bytes are not a language file', () => {
    const none = new Uint8Array()
    const files = { lexicon: none, frequencies: none, endings: none, marks: none, tagger: none, meaning: none }
    expect(() => openPolish(files)).toThrow(/polish\/lexicon/)
    expect(() => openPolish({ ...files, lexicon: new Uint8Array(40) })).toThrow(/polish\/lexicon/)
  })
})
