import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const sentences = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

describe('splitSentences', () => {
  it('splits at full stops, questions and exclamations', () => {
    expect(sentences('Dzień dobry. Gdzie jest moja paczka? Czekam już tydzień!')).toEqual([
      'Dzień dobry.',
      'Gdzie jest moja paczka?',
      'Czekam już tydzień!',
    ])
  })
  it('survives abbreviations', () => {
    expect(sentences('Proszę wysłać np. na ul. Długą 5, tj. do pkt. odbioru nr 3. Dziękuję.')).toHaveLength(2)
    expect(sentences('Zwróciłem buty, kurtkę itd. Kiedy dostanę 1 299,00 zł? To m.in. wasza wina.')).toHaveLength(3)
    expect(sentences('Będę o godz. 15.30 dot. reklamacji.')).toHaveLength(1)
  })
  it('survives chat writing without capitals and spaces', () => {
    expect(sentences('nie dostałam paczki. co mam zrobić')).toHaveLength(2)
    expect(sentences('Paczka nie dotarła.Proszę o kontakt.')).toHaveLength(2)
    expect(sentences('halo\njest tam ktoś\nczekam')).toHaveLength(3)
    expect(sentences('no nie wiem... może jutro')).toHaveLength(1)
  })
  it('keeps emoji with the sentence they close', () => {
    expect(sentences('Super, dziękuję! 😊 Pozdrawiam')).toEqual(['Super, dziękuję! 😊', 'Pozdrawiam'])
  })
  it('does not cut addresses, dates and ordinals', () => {
    expect(
      sentences(
        'Status sprawdzam na www.sklep.pl/status?id=1.2. Piszcie na jan.nowak@poczta.pl. Zamówiłem 12.05.2024 r. dwa krzesła.',
      ),
    ).toHaveLength(3)
    expect(sentences('Rata płatna do 5. maja.')).toHaveLength(1)
  })
  it('joins lines that a mail program folded', () => {
    expect(
      sentences('Bardzo proszę o sprawdzenie, dlaczego moje zamówienie z ubiegłego\ntygodnia nie zostało wysłane.'),
    ).toHaveLength(1)
  })
  it('covers every token in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let covered = ''
        let at = 0
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          covered += text.slice(start, end)
          at = end
        }
        expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
