import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../../../polish/testing/open-for-tests.ts'
import { askedKind } from './asked-kind.ts'
import { endingOf } from './last-word.ts'
import { ENDINGS } from './last-word-features.ts'

const likeliest = (before: string, text: string) => {
  const shares = endingOf(text, before, polish)
  return ENDINGS.toSorted((a, b) => shares[b] - shares[a])[0]
}

describe('endingOf', () => {
  it.each([
    ['Wgrałam poprawkę. Czy eksport się udaje?', 'udaje się!', 'settled'],
    ['Uszczelka wymieniona. Czy jeszcze przecieka?', 'nie, suchutko', 'settled'],
    ['Proszę odłączyć zasilacz na minutę.', 'ruszyła, już nie piszczy', 'settled'],
    ['Paczka będzie w czwartek do 16.', 'no ok, czwartek wytrzymam', 'settled'],
    ['Etui nie ma już w czarnym. Dorzucić szare?', 'nie, obejdzie się', 'settled'],
    ['Drzwi wyregulowane. Domykają się?', 'skrzypią jak w horrorze, ale domykają się', 'settled'],
    ['Drzwi wyregulowane. Domykają się?', 'nie domykają', 'amiss'],
    ['Proszę odłączyć zasilacz na minutę.', 'odłączyłem trzy razy, dalej piszczy', 'amiss'],
    ['Zgłosiłem to serwisowi.', 'czyli dziś znowu bez wody', 'amiss'],
    ['Zgłosiłem to serwisowi.', 'świetnie, po prostu świetnie', 'amiss'],
    ['Na jaki adres wysłać?', 'Polna 8, Kępno', 'wants'],
    ['Czy zwrot ma objąć oba swetry?', 'tak, oba', 'wants'],
    ['Wysłałam fakturę.', 'dobrze, a duplikat za luty', 'wants'],
    ['Czy mogę pomóc w czymś jeszcze?', 'tak, zmianą adresu', 'wants'],
  ])('hears in “%s” “%s” that it is %s', (before, text, ending) => expect(likeliest(before, text)).toBe(ending))

  it('hears a bare “nie” by what was asked', () => {
    expect(likeliest('Wysłałam link. Czy mogę pomóc w czymś jeszcze?', 'nie')).toBe('settled')
    expect(likeliest('Wysłałam link. Czy udało się wejść?', 'nie')).toBe('amiss')
    expect(likeliest('Jest w Łodzi. Czy coś jeszcze Pana niepokoi?', 'nie')).toBe('settled')
  })

  it('gives shares that sum to one, for any texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 200 }),
        (before, text) => {
          const sum = Object.values(endingOf(text, before, polish)).reduce((a, b) => a + b, 0)
          expect(sum).toBeCloseTo(1, 9)
        },
      ),
      { numRuns: 50 },
    )
  })
})

describe('askedKind', () => {
  it.each([
    ['Poprawione. Czy w czymś jeszcze pomóc?', 'more'],
    ['Na którą noc zarezerwować?', 'gathers'],
    ['Proszę podać numer zamówienia.', 'gathers'],
    ['Czy zmiana ma objąć wszystkie pokoje?', 'gathers'],
    ['Zapisane. Wysłać przypomnienie?', 'offers'],
    ['Wymienione. Czy nadal stuka?', 'fault'],
    ['Wymienione. Czy działa?', 'checks'],
    ['Paczka jest w drodze.', 'tells'],
    ['', 'tells'],
  ])('“%s”: %s', (text, kind) => expect(askedKind(text)).toBe(kind))
})
