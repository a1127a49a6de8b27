import { describe, expect, it } from 'vitest'
import type { DurationMs } from '../vocabulary/vocabulary.ts'
import { usualWait } from './conversation.ts'

const minutes = (...waits: readonly number[]) => waits.map((wait) => (wait * 60_000) as DurationMs)

describe('the usual wait', () => {
  it('is what four of five did not exceed, rounded up to five minutes', () => {
    expect(usualWait(minutes(1, 2, 2, 3, 3, 4, 6, 7, 30, 50))).toBe(600_000)
    expect(usualWait(minutes(0, 0, 0, 0, 0, 0, 0, 0))).toBe(300_000)
  })
  it('is not told of few, nor where it is longer than an hour', () => {
    expect(usualWait(minutes(1, 2, 3))).toBeNull()
    expect(usualWait(minutes(90, 90, 90, 90, 90, 90, 90, 90))).toBeNull()
  })
})
