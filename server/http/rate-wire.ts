import { type Exposure, measureErrorRate } from '../../core/measure/measure.ts'
import type { LedgerCounts } from '../ports/mistakes.ts'

const MINUTE_MS = 60_000

/** A rate per 100 conversations with its interval, as it crosses the wire. */
export function showRate({ conversations, mistakes, squares }: Exposure) {
  return { conversations, mistakes, ...measureErrorRate({ conversations, mistakes, squares }) }
}

/** What the mistakes cost together, in PLN. */
export function costOf({ byCode }: LedgerCounts): number {
  return byCode.reduce((sum, { cost }) => sum + cost, 0) / 100
}

export function toMinutes(durationMs: number | null): number | null {
  return durationMs === null ? null : durationMs / MINUTE_MS
}
