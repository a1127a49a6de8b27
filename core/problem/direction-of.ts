import type { RateRatio } from '../statistics/statistics.ts'

/** Where a rate is going, as far as anybody can say. */
export type Direction = 'rising' | 'falling' | 'steady' | 'unknown'

/** A rate that changed by less than this many times, up or down, stayed where it was. */
const STEADY = 1.5

/** `steady` is a claim too: only where the whole interval is close to one. */
export function directionOf(trend: RateRatio | null): Direction {
  if (trend === null) return 'unknown'
  if (trend.low > 1) return 'rising'
  if (trend.high !== null && trend.high < 1) return 'falling'
  return trend.low >= 1 / STEADY && trend.high !== null && trend.high <= STEADY ? 'steady' : 'unknown'
}
