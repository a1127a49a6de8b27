import { describe, expect, it } from 'vitest'
import { isNarrowed } from './is-narrowed.ts'

describe('a passage on a special case', () => {
  const again = 'Nieodebrana paczka wraca do nas; ponowna wysyłka kosztuje 15,90 zł.'
  it('does not answer who asks of the thing itself', () => {
    expect(isNarrowed('ile kosztuje wysylka', again)).toBe(true)
    expect(isNarrowed('Ile trwa naprawa roweru?', 'Kolejna naprawa roweru trwa 3 dni.')).toBe(true)
  })
  it('answers who asks of that case', () => {
    expect(isNarrowed('ile kosztuje ponowna wysyłka', again)).toBe(false)
  })
  it('is not made by a special case of something else', () => {
    expect(isNarrowed('Ile kosztuje wysyłka?', 'Wysyłka kosztuje 12 zł, a ponowna próba doręczenia 5 zł.')).toBe(false)
    expect(isNarrowed('Ile kosztuje wysyłka?', 'Wysyłka kosztuje 12 zł.')).toBe(false)
  })
})
