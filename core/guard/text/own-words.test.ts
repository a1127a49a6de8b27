import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskQuoted } from './own-words.ts'

const own = (text: string) => maskQuoted(text).replace(/\s+/g, ' ').trim()

describe('maskQuoted', () => {
  it.each([
    ['Wyślemy jutro.\n\nW dniu 2.03.2026 o 09:15, Marek Nowak pisze:\nGdzie paczka?', 'Wyślemy jutro.'],
    [
      'Wyślemy jutro.\n\npon., 2 mar 2026 o 09:15 Marek Nowak <marek@poczta.example> napisał(a):\n\n> Gdzie paczka?',
      'Wyślemy jutro.',
    ],
    [
      'Wyślemy jutro.\nDnia 2 marca 2026 09:15 Marek Nowak\n<marek@poczta.example> napisał(a):\nGdzie?',
      'Wyślemy jutro.',
    ],
    ['Done.\n\nOn Mon, 2 Mar 2026, Ann Lee wrote:\nWhere is it?', 'Done.'],
    ['Tak.\n\n-----Wiadomość oryginalna-----\nOd: Jan\nTo skandal', 'Tak.'],
    ['Tak.\n\n________________________________\nOd: Jan Lis <jan@x.example>\nWysłano: wtorek\nTo skandal', 'Tak.'],
    ['Przesyłam.\n\nPoczątek przekazanej wiadomości:\n\nOd: Jan\nTo skandal', 'Przesyłam.'],
    ['Jutro.\n-- \nAnna Lis\nul. Kwiatowa 1', 'Jutro.'],
    [
      'Jutro.\n\nNiniejsza wiadomość jest przeznaczona wyłącznie dla adresata.\nW przypadku omyłkowego otrzymania…',
      'Jutro.',
    ],
  ])('keeps the author’s own words only: %s', (text, expected) => {
    expect(own(text)).toBe(expected)
  })
  it('keeps answers written below and between quoted lines', () => {
    expect(own('W dniu 2.03.2026 Jan Lis napisał:\n> Kiedy?\n\nJutro.\n> A ile?\nDwie sztuki.')).toBe(
      'Jutro. Dwie sztuki.',
    )
  })
  it.each([
    'Napisał Pan, że paczka nie dotarła.',
    'W dniu 2 marca wysłaliśmy paczkę; kurier pisze: „adresat nieobecny”.',
    'Cena < 100 zł, waga > 2 kg.',
    'Ta wiadomość bardzo nas cieszy.',
    'Od: 8:00 do 16:00 jesteśmy w biurze.',
    'Proszę wpisać <kod> w pole.',
  ])('leaves alone what only looks alike: %s', (text) => {
    expect(maskQuoted(text)).toBe(text)
  })
  it('reads an HTML mail without its marks, its style and the thread under it', () => {
    const mail =
      '<html><head><style>p{color:red}</style></head><body><p>Dzień&nbsp;dobry,</p><div>wyślemy&nbsp;jutro.</div><blockquote type="cite"><p>To skandal!</p></blockquote></body></html>'
    expect(own(mail)).toBe('Dzień dobry, wyślemy jutro.')
    expect(maskQuoted(mail).indexOf('wyślemy')).toBe(mail.indexOf('wyślemy'))
    expect(own('<div>Jutro.</div><div class="gmail_quote">W dniu … Jan: To skandal!</div>')).toBe('Jutro.')
  })
  it('keeps every place: any text stays as long, and its lines stay lines', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '> a',
            '\n',
            'W dniu 1.2.2026 x napisał:',
            '&nbsp;',
            '-- ',
            'Od: x',
            '<!--',
            'ą',
          ),
        ),
        (parts) => {
          const text = parts.join('')
          const masked = maskQuoted(text)
          expect(masked.length).toBe(text.length)
          for (let at = 0; at < text.length; at++) if (text[at] === '\n') expect(masked[at]).toBe('\n')
        },
      ),
    )
  })
  it('takes long hostile texts in little time', () => {
    for (const part of ['<p ', '> ', 'W dniu 1 ', '<div><blockquote>', 'Od: xxxx\n', '<!--', '_'.repeat(20)])
      expect(maskQuoted(part.repeat(20_000)).length).toBe(part.length * 20_000)
  })
})
