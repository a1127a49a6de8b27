/** Below this many conversations an interval is wider than any news in it. */
const MIN_SAMPLE = 30

export interface Rate {
  readonly conversations: number
  readonly per100: number | null
  readonly low: number | null
  readonly high: number | null
}

export type KnownRate = Rate & { readonly per100: number; readonly low: number; readonly high: number }

/** Whether the sample is large enough to show a number at all. */
export function isKnown(rate: Rate): rate is KnownRate {
  return rate.conversations >= MIN_SAMPLE && rate.per100 !== null && rate.low !== null && rate.high !== null
}

/** The right end of a scale from zero on which every known interval fits: a multiple of 5, and at least 10. */
export function scaleEnd(rates: readonly Rate[]): number {
  const highest = Math.max(0, ...rates.filter(isKnown).map(({ high }) => high))
  return Math.max(10, Math.ceil(highest / 5) * 5)
}
