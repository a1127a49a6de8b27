import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openPolish, polishData, withOwnWords } from '../open-polish.ts'
import { suggestSpelling } from '../spelling/suggest-spelling.ts'
import { polish } from '../testing/open-for-tests.ts'
import { analyse, isKnownWord } from './analyse.ts'
import { guessReadings } from './guess-readings.ts'
import { inflect } from './inflect.ts'

const data = polishData((path) => readFileSync(new URL(`../../${path}`, import.meta.url)))

describe('modern words of the lexicon', () => {
  it('are inflected and keep their capitals', () => {
    expect(analyse('paczkomatem', polish)).toContainEqual({ lemma: 'paczkomat', tag: 'subst:sg:inst:m3' })
    expect(analyse('inpoście', polish)).toContainEqual({ lemma: 'InPost', tag: 'subst:sg:loc:m3' })
    expect(inflect('BLIK', 'subst:sg:inst:m3', polish)).toBe('BLIKiem')
    expect(isKnownWord('apkę', polish)).toBe(true)
    expect(isKnownWord('RODO', polish)).toBe(true)
  })
})

describe('own words of a firm', () => {
  it('are known in every form once the engine is opened with them', () => {
    const own = openPolish(data, '# our carrier\nZwrotex indeks subst:m3')
    expect(isKnownWord('zwrotexem', polish)).toBe(false)
    expect(analyse('zwrotexem', own)).toEqual([{ lemma: 'Zwrotex', tag: 'subst:sg:inst:m3' }])
    expect(inflect('Zwrotex', 'subst:sg:gen:m3', own)).toBe('Zwrotexu')
  })
  it('may stand alone, or with a word that they are inflected like', () => {
    const own = withOwnWords(polish, 'Bubblix\nZwrotex indeks')
    expect(suggestSpelling('Bubblix', own)).toEqual([])
    expect(isKnownWord('bubblixem', own)).toBe(false)
    expect(isKnownWord('zwrotexowi', own)).toBe(true)
    expect(isKnownWord('Bubblix', polish)).toBe(false)
  })
  it('are refused in words when a line cannot be understood', () => {
    expect(() => openPolish(data, 'Sosnowy Kąt subst:m3 x')).toThrow(/Line 1.*word model kind/)
    expect(() => openPolish(data, '<b>')).toThrow(/Line 1/)
    expect(() => openPolish(data, 'Zwrotex qwrty subst:m3')).toThrow(/no model "qwrty"/)
    expect(() => openPolish(data, 'Zwrotex łapka subst:f')).toThrow(/does not end/)
  })
})

describe('guessReadings', () => {
  it('reads a word the lexicon lacks by its ending', () => {
    expect(guessReadings('zablablikowałam', polish)[0]).toMatchObject({
      lemma: 'zablablikować',
      tag: 'praet:sg:f:pri:perf',
    })
    expect(guessReadings('bubblerowego', polish)[0]).toMatchObject({ lemma: 'bubblerowy' })
  })
  it('says nothing where the ending tells nothing', () => {
    expect(guessReadings('', polish)).toEqual([])
    expect(guessReadings('xx', polish)).toEqual([])
  })
})
