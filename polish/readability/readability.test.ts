import { describe, expect, it } from 'vitest'
import { scan } from '../facts/scan.ts'
import { polish } from '../testing/open-for-tests.ts'
import { findOfficialese } from './find-officialese.ts'
import { OFFICIALESE } from './officialese-phrases.ts'
import { measureReadability } from './readability.ts'
import { countSyllables } from './syllables.ts'

describe('countSyllables', () => {
  it.each([
    ['dom', 1],
    ['paczka', 2],
    ['niedziela', 3],
    ['zamówienie', 4],
    ['reklamacja', 4],
    ['odpowiedzialność', 5],
    ['miał', 1],
    ['auto', 2],
    ['kontynuować', 5],
    ['radio', 2],
    ['się', 1],
    ['uiścić', 3],
    ['w', 0],
  ])('%s', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

describe('measureReadability', () => {
  const plain = 'Paczka jest w drodze. Kurier będzie jutro rano. Proszę być w domu.'
  const heavy =
    'Uprzejmie informuję, iż w związku z koniecznością przeprowadzenia dodatkowej weryfikacji dokumentacji reklamacyjnej rozpatrzenie przedmiotowego zgłoszenia ulegnie nieznacznemu przedłużeniu.'
  it('finds a plain reply easy and an official one hard, and marks its sentence', () => {
    const easy = measureReadability(plain, polish)
    const hard = measureReadability(`${plain} ${heavy}`, polish)
    expect(easy.fog).toBeLessThan(6)
    expect(easy.hardSentences).toEqual([])
    expect(hard.hardSentences).toEqual([{ start: plain.length + 1, end: plain.length + 1 + heavy.length }])
    expect(measureReadability(heavy, polish).fog).toBeGreaterThan(20)
    expect(measureReadability(heavy, polish).pisarek).toBeGreaterThan(easy.pisarek)
  })
  it('counts a long form of a short word as the short word', () => {
    const { fog } = measureReadability('Pracownikami.', polish)
    expect(fog).toBeCloseTo(0.4)
  })
  it('gives nothing for a text without words', () => {
    expect(measureReadability('', polish)).toEqual({
      fog: 0,
      pisarek: 0,
      words: 0,
      sentences: 0,
      hardSentences: [],
      officialese: [],
    })
  })
})

describe('findOfficialese', () => {
  const rewrite = (text: string) =>
    findOfficialese(scan(text))
      .toReversed()
      .reduce((plain, { start, end, plainer }) => plain.slice(0, start) + plainer + plain.slice(end), text)
  it.each([
    ['Uprzejmie informuję, iż paczka czeka.', 'Informuję, że paczka czeka.'],
    ['W związku z powyższym prosimy dokonać zwrotu.', 'Dlatego prosimy zwrócić.'],
    ['Na chwilę obecną towaru brak.', 'Teraz towaru brak.'],
    ['Odpowiemy drogą mailową w dniu jutrzejszym.', 'Odpowiemy e-mailem jutro.'],
  ])('%s', (text, plain) => {
    expect(rewrite(text)).toBe(plain)
  })
  it('says where the plainer words would ask for another case', () => {
    expect(findOfficialese(scan('Prosimy dokonać zwrotu towaru.')).map(({ fits }) => fits)).toEqual([false])
  })
  it('knows at least 120 phrases, none of which is officialese again', () => {
    expect(Object.keys(OFFICIALESE).length).toBeGreaterThanOrEqual(120)
    for (const plainer of Object.values(OFFICIALESE)) expect(findOfficialese(scan(plainer))).toEqual([])
  })
})
