import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import type { Addressee } from './correct-address.ts'
import { findDisagreements } from './find-disagreements.ts'
import { readRegister } from './read-register.ts'

describe('readRegister', () => {
  it.each<[string, string | null, string | null]>([
    ['Panie Marku, otrzymał Pan przesyłkę. Czy mógłby Pan ją sprawdzić?', 'pan', 'formal'],
    ['Cześć Kasiu, sprawdź proszę skrzynkę i daj mi znać, czy masz kod.', 'ty', 'familiar'],
    ['kiedy wyślecie moją paczkę? zgubiliście ją', 'wy', 'group'],
    ['Szanowni Państwo, mogą Państwo zwrócić towar.', 'panstwo', 'formal'],
    ['Drogi Kliencie, dziękujemy za zakupy.', 'noun', 'formal'],
    ['Paczka jest w drodze.', null, null],
  ])('%s', (text, form, distance) => {
    expect(readRegister(text, polish)).toMatchObject({ form, distance, consistency: 1, breaks: [] })
  })
  const breaks = (text: string) => readRegister(text, polish).breaks.map(({ kind, use }) => [kind, use.text])
  it.each<[string, [string, string][]]>([
    ['Dziękuję Pani za zgłoszenie. Przesyłka do Pani jedzie, wyślij nam zdjęcie.', [['distance', 'wyślij']]],
    ['Czy otrzymał Pan kod? Jeśli ma Pan kłopot, proszę o kontakt. Czekamy na Panią.', [['gender', 'Panią']]],
    ['Czy otrzymał Pan kod? Gdyby miał Pan pytania, jesteśmy dla Państwa.', [['number', 'Państwa']]],
    ['Wysłałem Ci kod na Twój adres. Gdzie jest twoja paczka?', [['capital', 'twoja']]],
  ])('%s', (text, expected) => {
    expect(breaks(text)).toEqual(expected)
  })
})

/** The text with every disagreement mended. */
function agreed(text: string, addressee?: Addressee): string {
  return findDisagreements(text, polish, addressee)
    .toReversed()
    .reduce((result, { start, end, suggestion }) => result.slice(0, start) + suggestion + result.slice(end), text)
}

describe('findDisagreements', () => {
  it.each<[string, string]>([
    ['Pani Anno, otrzymał Pan przesyłkę?', 'Pani Anno, otrzymała Pani przesyłkę?'],
    ['Czy mógłby Pani podać numer?', 'Czy mogłaby Pani podać numer?'],
    ['Zgłosiła Pan usterkę.', 'Zgłosił Pan usterkę.'],
    ['Szanowna Pani Marku, paczka jest w drodze.', 'Szanowny Panie Marku, paczka jest w drodze.'],
    ['Panie Tomaszu, czy jest Pani zadowolona?', 'Panie Tomaszu, czy jest Pan zadowolony?'],
    ['Pan możesz odebrać paczkę.', 'Pan może odebrać paczkę.'],
    ['Co Pani zrobiłaś z kodem?', 'Co Pani zrobiła z kodem?'],
    ['Otrzymał Państwo kod?', 'Otrzymali Państwo kod?'],
  ])('%s', (text, right) => {
    expect(agreed(text)).toBe(right)
  })
  it('uses what is known of the addressee', () => {
    expect(agreed('Czy otrzymał Pan kod?', { firstName: 'Ewa', gender: null })).toBe('Czy otrzymała Pani kod?')
  })
  it.each([
    'Panie Marku, otrzymał Pan kod.',
    'Zgłosił Pan/Pani usterkę, a otrzymał Pan lub Pani kod.',
    'Mogą Państwo zwrócić towar.',
    'Pan Marek zgłosił, że Pani Anna otrzymała kod.',
    'Czy wiesz, co zrobiłeś?',
    '',
  ])('leaves what agrees: %s', (text) => {
    expect(findDisagreements(text, polish)).toEqual([])
  })
})
