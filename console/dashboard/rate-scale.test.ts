import { describe, expect, it } from 'vitest'
import { isKnown, scaleEnd } from './rate-scale.ts'

const rate = (conversations: number, high: number | null) => ({ conversations, per100: high, low: 0, high })

describe('isKnown', () => {
  it('says "too few" of nine conversations, however many mistakes they held', () => {
    expect(isKnown(rate(9, 43.5))).toBe(false)
    expect(isKnown(rate(231, 19.4))).toBe(true)
    expect(isKnown(rate(231, null))).toBe(false)
  })
})

describe('scaleEnd', () => {
  it('holds every known interval and is not stretched by an unknown one', () => {
    expect(scaleEnd([rate(231, 19.4), rate(9, 90)])).toBe(20)
    expect(scaleEnd([])).toBe(10)
  })
})
