import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { polish } from '../testing/open-for-tests.ts'
import { findPersonalData } from './find-personal-data.ts'
import { maskPersonalData, unmask } from './mask.ts'

const read = (text: string) =>
  findPersonalData(text, polish).map(({ kind, text: words, valid }) => [kind, words, valid])

describe('findPersonalData', () => {
  it.each<[string, unknown[]]>([
    ['PESEL 44051401359', [['pesel', '44051401359', true]]],
    ['PESEL 44051401358', [['pesel', '44051401358', false]]],
    ['karta 4111 1111 1111 1111', [['card', '4111 1111 1111 1111', true]]],
    ['karta nr 4111 1111 1111 1112', [['card', '4111 1111 1111 1112', false]]],
    ['dowód osobisty seria ABA 300000', [['id-card', 'ABA 300000', true]]],
    ['paszport ZS0000177', [['passport', 'ZS0000177', true]]],
    ['konto PL61 1090 1014 0000 0712 1981 2874', [['iban', 'PL61 1090 1014 0000 0712 1981 2874', true]]],
    ['REGON 123456785', [['regon', '123456785', true]]],
    [
      'tel. 601 223 344, a.b@example.com',
      [
        ['phone', '601 223 344', true],
        ['email', 'a.b@example.com', true],
      ],
    ],
    ['Mieszkam: ul. Polna 7/2, 30-001 Kraków.', [['address', 'ul. Polna 7/2, 30-001 Kraków', true]]],
    ['Pani Anna Wrona dzwoniła', [['name', 'Anna Wrona', true]]],
    ['zamówienie 20931 za 129,99 zł do 5 maja', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('maskPersonalData', () => {
  it('keeps the text readable and gives one datum one placeholder', () => {
    const { text, masked } = maskPersonalData(
      'Anna Wrona (tel. 601 223 344) prosi o kontakt. Tel. 601 223 344.',
      polish,
    )
    expect(text).toBe('[osoba 1] (tel. [telefon 1]) prosi o kontakt. Tel. [telefon 1].')
    expect(masked).toHaveLength(2)
  })
  it('does not confuse what the customer wrote in brackets with its own placeholders', () => {
    const text = 'Wpisałem [telefon 1], a miało być 601 223 344'
    const masked = maskPersonalData(text, polish)
    expect(masked.text).toContain('[telefon 2]')
    expect(unmask(masked.text, masked.masked)).toBe(text)
  })
  it('can be undone, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '601 223 344',
        'Anna Wrona',
        '[osoba 1]',
        'PESEL 44051401359',
        'ul. Polna 7',
        ' ',
        '\n',
        'a@b.pl',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ')
        const { text: hidden, masked } = maskPersonalData(text, polish)
        expect(unmask(hidden, masked)).toBe(text)
      }),
    )
  })
})
