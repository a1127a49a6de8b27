import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { splitClauses } from './split-clauses.ts'

const clauses = (text: string): string[] => splitClauses(text, polish).map(({ start, end }) => text.slice(start, end))

describe('splitClauses', () => {
  it.each<[string, string[]]>([
    [
      'Paczka przyszła, ale karton był rozerwany i brakuje ładowarki.',
      ['Paczka przyszła', 'ale karton był rozerwany', 'i brakuje ładowarki.'],
    ],
    ['Nie wiem, czy to wasza wina, jednak chcę zwrotu.', ['Nie wiem', 'czy to wasza wina', 'jednak chcę zwrotu.']],
    ['Zamówiłam buty, kurtkę i dwie bluzy.', ['Zamówiłam buty, kurtkę i dwie bluzy.']],
    ['Dzień dobry, gdzie jest moja paczka?', ['Dzień dobry', 'gdzie jest moja paczka?']],
    ['Chciałabym wymienić lub oddać sukienkę.', ['Chciałabym wymienić lub oddać sukienkę.']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
  it('survives chat writing without commas and capitals', () => {
    expect(clauses('nie dostałam paczki chcę zwrot pieniędzy proszę o kontakt')).toEqual([
      'nie dostałam paczki',
      'chcę zwrot pieniędzy',
      'proszę o kontakt',
    ])
    expect(clauses('hej gdzie moja paczka bo czekam tydzień')).toEqual([
      'hej',
      'gdzie moja paczka',
      'bo czekam tydzień',
    ])
    expect(clauses('paczka jest super tylko kurier nie zadzwonił')).toEqual([
      'paczka jest super',
      'tylko kurier nie zadzwonił',
    ])
  })
  it('keeps relative clauses with what they are about', () => {
    expect(clauses('Paczka, którą zamówiłam wczoraj, nie przyszła.')).toEqual([
      'Paczka, którą zamówiłam wczoraj',
      'nie przyszła.',
    ])
  })
  it('keeps addresses, numbers and abbreviations whole', () => {
    expect(clauses('Mieszkam na ul. Długiej 5, m. 3, 00-950 Warszawa, tel. 512 660 934.')).toHaveLength(1)
    expect(clauses('Wpisałem to na www.sklep.pl/zwrot?a=1,2 i nic się nie dzieje')).toEqual([
      'Wpisałem to na www.sklep.pl/zwrot?a=1,2',
      'i nic się nie dzieje',
    ])
  })
  it('gives nothing for a text without words', () => {
    expect(splitClauses('', polish)).toEqual([])
    expect(splitClauses(' ,;, ', polish)).toEqual([])
  })
})
