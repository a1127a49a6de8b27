import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lemmaOf, lemmatize } from '../morphology/lemma-of.ts'
import { polish } from '../testing/open-for-tests.ts'

const lemmas = (text: string): string[] => lemmatize(text, polish).map(({ lemma }) => lemma)
const tagOf = (text: string, word: string): string | null =>
  lemmatize(text, polish).find(({ token }) => token.text === word)?.tag ?? null

describe('lemmatize', () => {
  it('gives each word the lemma that fits its context', () => {
    expect(lemmas('Nie mam paczki, proszę o zwrot pieniędzy')).toEqual([
      'nie',
      'mieć',
      'paczka',
      'prosić',
      'o',
      'zwrot',
      'pieniądz',
    ])
    expect(lemmas('Czy mam wysłać buty do reklamacji?')).toContain('but')
  })
  it('gives each word the tag that fits its context', () => {
    expect(tagOf('Zgłosiłam reklamację w poniedziałek', 'Zgłosiłam')).toBe('praet:sg:f:pri:perf')
    expect(tagOf('Czekam na kuriera', 'kuriera')).toBe('subst:sg:acc:m1')
    expect(tagOf('Przyjechał bez konsultanta', 'konsultanta')).toBe('subst:sg:gen:m1')
  })
  it('marks what the lexicon does not have', () => {
    expect(lemmatize('Xqwzt działa', polish).map(({ known }) => known)).toEqual([false, true])
  })
  it('takes any text, and its tokens are places in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { token } of lemmatize(text, polish)) expect(text.slice(token.start, token.end)).toBe(token.text)
      }),
    )
    expect(lemmatize('ż'.repeat(100_000), polish)).toHaveLength(1)
  })
})

describe('lemmaOf', () => {
  it('prefers what the trade means', () => {
    expect(['zamówienia', 'paczki', 'zgłoszenia', 'reklamacje', 'buty'].map((word) => lemmaOf(word, polish))).toEqual([
      'zamówienie',
      'paczka',
      'zgłoszenie',
      'reklamacja',
      'but',
    ])
  })
  it('lowers an unknown word', () => {
    expect(lemmaOf('Xqwzt', polish)).toBe('xqwzt')
  })
})
