import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrationError, f1Of, type Judged, macroF1, recallAtPrecision, shareWithInterval } from './metrics.ts'

const judged = (right: string, answer: string, confidence = 1): Judged => ({ right, answer, confidence })

describe('shareWithInterval', () => {
  it('holds the share within an interval within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const { value, low, high } = shareWithInterval(Math.min(a, b), Math.max(a, b))
        expect(low).toBeLessThanOrEqual(value + 1e-9)
        expect(high).toBeGreaterThanOrEqual(value - 1e-9)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('f1Of and macroF1', () => {
  it('weigh misses and false alarms alike', () => {
    const sample = [judged('a', 'a'), judged('a', 'b'), judged('b', 'b'), judged('b', 'a')]
    expect(f1Of(sample, 'a')).toBe(0.5)
    expect(macroF1(sample)).toBe(0.5)
  })
})

describe('calibrationError', () => {
  it('is zero where confidence is frequency, and one where it is sure and wrong', () => {
    expect(calibrationError([judged('a', 'a', 0.5), judged('a', 'b', 0.5)])).toBe(0)
    expect(calibrationError([judged('a', 'b', 1)])).toBe(1)
  })
})

describe('recallAtPrecision', () => {
  it('finds the most that can be found at the wanted precision', () => {
    const scored = [
      { right: true, score: 0.9 },
      { right: false, score: 0.8 },
      { right: true, score: 0.7 },
    ]
    expect(recallAtPrecision(scored, 0.95)).toBe(0.5)
    expect(recallAtPrecision(scored, 0.6)).toBe(1)
  })
})
