import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { askedTerms, searchTerms } from './conversation.ts'

const terms = (text: string) => searchTerms(text, polish).map(({ term }) => term)
const asked = (text: string) => askedTerms(text, polish).map(({ term }) => term)

describe('search terms', () => {
  it('of all forms of a word are one', () => {
    expect(terms('paczki')).toEqual(asked('paczka'))
    expect(terms('Reklamacji nie uznano')).toContain(asked('reklamacje')[0])
    expect(terms('Żaneta Wójcik')).toContain(asked('wojcik')[0])
  })
  it('keep a number however it is spaced, with and without the country', () => {
    expect(terms('mój telefon: +48 600-123-456')).toEqual(expect.arrayContaining(['48600123456', '600123456']))
    expect(asked('600 123 456')).toEqual(['600123456'])
    expect(asked('+48 600123456')).toEqual(['600123456'])
  })
  it('keep an order’s sign whole and an address whole', () => {
    expect(terms('zamówienie ZP/2026/0117')).toEqual(expect.arrayContaining(['zp20260117', '0117']))
    expect(asked('zp-2026-0117')).toEqual(['zp20260117'])
    expect(terms('Anna.Kowalska@Poczta.example')).toContain('anna.kowalska@poczta.example')
    expect(asked('anna.kowalska@poczta.example')).toEqual(['anna.kowalska@poczta.example'])
  })
  it('are none where there is nothing to look for', () => {
    for (const text of ['', '?!', '…', ' ']) expect([terms(text), asked(text)]).toEqual([[], []])
  })
})
