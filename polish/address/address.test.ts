import { describe, expect, it } from 'vitest'
import type { Gender } from '../names/name-reading.ts'
import { polish } from '../testing/open-for-tests.ts'
import { correctAddress } from './correct-address.ts'
import { findAddressForms } from './find-address-forms.ts'

const read = (text: string) =>
  findAddressForms(text, polish).map(({ text: words, form, role, gender }) => [words, form, role, gender])

/** The text with every correction made. */
function correct(text: string, firstName: string | null, gender: Gender | null = null): string {
  return findAddressForms(text, polish)
    .map((use) => correctAddress(text, use, { firstName, gender }, polish))
    .filter((correction) => correction !== null)
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, suggestion }) => result.slice(0, start) + suggestion + result.slice(end), text)
}

describe('findAddressForms', () => {
  it.each<[string, unknown[]]>([
    ['Szanowny Panie Marku,', [['Szanowny Panie Marku', 'pan', 'vocative', 'masculine']]],
    ['Dzień dobry, Pani Anno!', [['Pani Anno', 'pani', 'vocative', 'feminine']]],
    ['Szanowni Państwo', [['Szanowni Państwo', 'panstwo', 'vocative', null]]],
    ['Drogi Kliencie,', [['Drogi Kliencie', 'noun', 'vocative', null]]],
    ['Cześć Kasiu!', [['Kasiu', 'ty', 'vocative', null]]],
    ['Jak zgłosił Pan wczoraj', [['zgłosił Pan', 'pan', 'verb', 'masculine']]],
    ['Czy mogłaby Pani podać numer?', [['mogłaby Pani', 'pani', 'verb', 'feminine']]],
    ['Prześlę na Pana adres', [['Pana', 'pan', 'pronoun', 'masculine']]],
    ['napisz do nas', [['napisz', 'ty', 'verb', null]]],
    ['Dlaczego to zrobiłeś?', [['zrobiłeś', 'ty', 'verb', 'masculine']]],
    ['Twoje zamówienie czeka', [['Twoje', 'ty', 'possessive', null]]],
    ['kiedy wyślecie moją paczkę?', [['wyślecie', 'wy', 'verb', null]]],
    ['Śledź paczkę w aplikacji', [['Śledź', 'ty', 'verb', null]]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  it('hears nobody addressed where somebody is spoken of', () => {
    expect(read('Zadzwoni Pani Anna z magazynu. Jakaś pani w sklepie i ci klienci to widzieli.')).toEqual([])
    expect(read('Na obiad był śledź. Leży tam kilka kup.')).toEqual([])
  })
})

describe('correctAddress', () => {
  it.each<[string, string | null, string]>([
    ['Panie Marek, paczka jest w drodze.', 'Marek', 'Panie Marku, paczka jest w drodze.'],
    ['Szanowna Pani Marku,', 'Marek', 'Szanowny Panie Marku,'],
    ['Dzień dobry, Pani Anna,', 'Anna', 'Dzień dobry, Pani Anno,'],
    ['Jak zgłosił Pan wczoraj, to błąd.', 'Anna', 'Jak zgłosiła Pani wczoraj, to błąd.'],
    ['Czy mógłby Pan podać numer?', 'Ewa', 'Czy mogłaby Pani podać numer?'],
    ['Jest Pan zadowolony?', 'Ewa', 'Jest Pani zadowolona?'],
    ['Czy otrzymała Pani paczkę?', 'Tomasz', 'Czy otrzymał Pan paczkę?'],
    ['Powinna Pani dostać kod.', 'Piotr', 'Powinien Pan dostać kod.'],
    ['Mam to dla Pana.', 'Ewa', 'Mam to dla Pani.'],
    ['Dziękuję Pani za kontakt.', 'Piotr', 'Dziękuję Panu za kontakt.'],
    ['Zgłosiła Pan usterkę.', 'Piotr', 'Zgłosił Pan usterkę.'],
    ['Drogi Marek, dziękujemy!', 'Marek', 'Drogi Marku, dziękujemy!'],
    ['Zrobiłeś wszystko dobrze.', 'Kasia', 'Zrobiłaś wszystko dobrze.'],
  ])('%s (%s)', (text, name, expected) => {
    expect(correct(text, name)).toBe(expected)
  })
  it.each<[string, string | null]>([
    ['Panie Marku, zgłosił Pan usterkę, jest Pan pewny?', 'Marek'],
    ['Szanowna Pani Anno, czy mogłaby Pani podać numer? Dziękuję Pani.', 'Anna'],
    ['Szanowni Państwo, mogą Państwo zwrócić towar.', 'Anna'],
    ['Cześć Patryk, już sprawdzam.', 'Patryk'],
    ['Zgłosił Pan usterkę.', null],
  ])('leaves what is right, and what it cannot know: %s', (text, name) => {
    expect(correct(text, name)).toBe(text)
  })
})
