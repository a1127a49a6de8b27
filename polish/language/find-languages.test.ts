import { describe, expect, it } from 'vitest'
import { findLanguages } from './find-languages.ts'

const languages = (text: string) => findLanguages(text).map(({ code, start, end }) => [code, text.slice(start, end)])

describe('findLanguages', () => {
  it('gives one stretch for a message in one language', () => {
    expect(languages('Dzień dobry. Gdzie jest moja paczka? Ok, thanks.')).toHaveLength(1)
    expect(languages('gdzie jest moja paczka, czekam juz tydzien')).toHaveLength(1)
    expect(languages('Where is my parcel? I have been waiting for a week.').map(([code]) => code)).toEqual(['en'])
  })
  it('tells where a customer changes language', () => {
    expect(languages('Dzień dobry, nie mówię dobrze po polsku. I ordered two chairs and only one came.')).toEqual([
      ['pl', 'Dzień dobry, nie mówię dobrze po polsku.'],
      ['en', 'I ordered two chairs and only one came.'],
    ])
    expect(
      languages('Добрий день, де моя посилка? Proszę o pilny kontakt w tej sprawie.').map(([code]) => code),
    ).toEqual(['uk', 'pl'])
    expect(languages('Guten Tag, wo ist mein Paket? Czekam na nie już dwa tygodnie.').map(([code]) => code)).toEqual([
      'de',
      'pl',
    ])
  })
  it('gives nothing for a text without words', () => {
    expect(findLanguages('')).toEqual([])
    expect(findLanguages('👍 123 !!!')).toEqual([])
  })
})
