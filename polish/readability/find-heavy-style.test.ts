import { describe, expect, it } from 'vitest'
import { analyse } from '../morphology/analyse.ts'
import { polish } from '../testing/open-for-tests.ts'
import { ACTIONS } from './actions.ts'
import { findHeavyStyle } from './find-heavy-style.ts'

const read = (text: string) =>
  findHeavyStyle(text, polish).map(({ kind, start, end, plainer }) => [kind, text.slice(start, end), plainer])

describe('findHeavyStyle', () => {
  it.each<[string, unknown[]]>([
    ['Paczka została już wysłana.', [['passive', 'została już wysłana', 'wysłaliśmy']]],
    ['Pieniądze zostaną zwrócone na konto.', [['passive', 'zostaną zwrócone', 'zwrócimy']]],
    ['Zgłoszenie jest rozpatrywane.', [['passive', 'jest rozpatrywane', 'rozpatrujemy']]],
    ['Zamówienie zrealizowano wczoraj.', [['impersonal', 'zrealizowano', 'zrealizowaliśmy']]],
    ['Prosimy dokonać weryfikacji danych.', [['empty-verb', 'dokonać weryfikacji', 'zweryfikować']]],
    ['Wczoraj dokonaliśmy sprawdzenia paczki.', [['empty-verb', 'dokonaliśmy sprawdzenia', 'sprawdziliśmy']]],
    ['W celu uzyskania kodu prosimy o telefon.', [['purpose', 'W celu uzyskania', 'Żeby uzyskać']]],
    [
      'Dotyczy procedury rozpatrzenia zgłoszenia uszkodzenia towaru.',
      [['noun-chain', 'procedury rozpatrzenia zgłoszenia uszkodzenia towaru', null]],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
  it.each(['Wysłaliśmy paczkę wczoraj.', 'Towar jest uszkodzony.', 'Na końcu ulicy Jana Pawła stoi automat.', ''])(
    'leaves plain words alone: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
  it.each([
    'Paczka została wysłana w celu wymiany, a w celu uzyskania kodu prosimy dokonać weryfikacji danych.',
    'Dotyczy procedury szybkiego rozpatrzenia zgłoszenia uszkodzenia towaru, które przyjęto wczoraj.',
    'Celem weryfikacji prosimy o telefon.',
    'Wysłaliśmy paczkę wczoraj, towar jest uszkodzony.',
  ])('finds of the kinds that are named what it finds among all: %s', (text) => {
    const all = findHeavyStyle(text, polish)
    for (const kinds of [new Set(['purpose', 'empty-verb', 'noun-chain'] as const), new Set(['passive'] as const)])
      expect(findHeavyStyle(text, polish, kinds)).toEqual(all.filter(({ kind }) => (kinds as Set<string>).has(kind)))
  })
  it('knows a verb of the lexicon for every noun of action', () => {
    const isVerb = (verb: string) =>
      analyse(verb, polish).some(({ lemma, tag }) => lemma === verb && tag.startsWith('inf'))
    expect([...ACTIONS.values()].filter((verb) => !isVerb(verb))).toEqual([])
  })
})
