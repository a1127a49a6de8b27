import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyLanguage } from './identify-language.ts'

const code = (text: string): string => identifyLanguage(text).code

describe('identifyLanguage', () => {
  it('knows Polish with and without its marks', () => {
    for (const text of [
      'Gdzie jest moja paczka?',
      'prosze o zwrot pieniedzy',
      'nie dziala mi aplikacja',
      'dzieki',
      'chce oddac buty',
    ]) {
      expect(code(text)).toBe('pl')
    }
  })
  it('knows its neighbours', () => {
    expect(code('Where is my parcel?')).toBe('en')
    expect(code('Де моя посилка?')).toBe('uk')
    expect(code('Где мой заказ?')).toBe('ru')
    expect(code('Wann kommt mein Paket an?')).toBe('de')
    expect(code('Kdy dorazí moje zásilka?')).toBe('cs')
    expect(code('kde je muj balik')).toBe('cs')
  })
  it('says other for a language it does not read, and for what is no language', () => {
    expect(code('Bonjour, où est mon colis ?')).toBe('other')
    expect(identifyLanguage('👍 123')).toEqual({ code: 'other', confidence: 0 })
    expect(identifyLanguage('')).toEqual({ code: 'other', confidence: 0 })
  })
  it('takes any text and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { confidence } = identifyLanguage(text)
        expect(confidence).toBeGreaterThanOrEqual(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }),
    )
    expect(code('żółw '.repeat(200_000))).toBe('pl')
  })
})
