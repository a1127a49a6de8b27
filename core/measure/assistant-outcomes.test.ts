import { describe, expect, it } from 'vitest'
import type { Served } from '../breaker/breaker.ts'
import type { ConversationId, DurationMs, Instant } from '../vocabulary/vocabulary.ts'
import { countOutcomes, measureOutcomes } from './measure.ts'

const DAY_MS = 86_400_000
const WEEK = (7 * DAY_MS) as DurationMs
const NOW = (100 * DAY_MS) as Instant
const served = (change: Partial<Served> = {}): Served => ({
  conversation: 'r1' as ConversationId,
  topic: null,
  at: (50 * DAY_MS) as Instant,
  mistaken: false,
  wantedPerson: false,
  handedOver: false,
  cameBack: null,
  confirmed: false,
  ...change,
})

describe('what became of the assistant’s conversations', () => {
  it('counts each once: a thank-you before a handover is no success', () => {
    const counts = countOutcomes(
      [
        served({ handedOver: true, confirmed: true }),
        served({ cameBack: (51 * DAY_MS) as Instant, confirmed: true }),
        served({ confirmed: true }),
        served(),
        served({ at: (NOW - DAY_MS) as Instant, confirmed: true }),
      ],
      NOW,
      WEEK,
    )
    expect(counts).toEqual({ 'handed-over': 1, returned: 1, confirmed: 1, silent: 1, pending: 1 })
  })

  it('holds what is true between what was confirmed and what was not denied, of those that are over', () => {
    const outcomes = [
      ...Array.from({ length: 10 }, () => served({ confirmed: true })),
      ...Array.from({ length: 60 }, () => served()),
      ...Array.from({ length: 30 }, () => served({ handedOver: true })),
      ...Array.from({ length: 40 }, () => served({ at: NOW })),
    ]
    const { low, high } = measureOutcomes(countOutcomes(outcomes, NOW, WEEK))
    expect(low?.share).toBe(0.1)
    expect(high?.share).toBe(0.7)
    // Published exact limits: 10 of 100 → 4.90 %; 70 of 100 → 78.76 %.
    expect(low?.certain).toBeCloseTo(0.049, 3)
    expect(high?.certain).toBeCloseTo(0.7876, 3)
  })

  it('says nothing where nothing is over, and stays within 0 and 1', () => {
    expect(measureOutcomes(countOutcomes([served({ at: NOW })], NOW, WEEK))).toMatchObject({ low: null, high: null })
    expect(measureOutcomes(countOutcomes([served()], NOW, WEEK))).toMatchObject({
      low: { share: 0, certain: 0 },
      high: { share: 1, certain: 1 },
    })
  })

  it('takes a return after the window for a new matter', () => {
    const late = served({ cameBack: (58 * DAY_MS) as Instant })
    expect(countOutcomes([late], NOW, WEEK).silent).toBe(1)
  })
})
