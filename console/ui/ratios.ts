import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { formatCount, formatRate } from './format.ts'

/** How many times: with a decimal below ten, where it matters. */
export function formatTimes(times: number, locale: Locale): string {
  return times < 10 ? formatRate(times, locale) : formatCount(Math.round(times), locale)
}

/** Up to so many times its lower end an interval says something by its upper one; "22 to 8,445 times" is "at least 22 times" to anybody. */
const WIDE = 10

/** The upper end of an interval of ratios, where it tells more than the lower one does; null where nothing is known above. */
export function toldHigh({ low, high }: { readonly low: number; readonly high: number | null }): number | null {
  return high !== null && low >= 1 && high > WIDE * low ? null : high
}

/** From well below once to many times: more, fewer or as many, and nobody knows which. */
export function saysNothing({ low, high }: { readonly low: number; readonly high: number | null }): boolean {
  return low < 1 && (high === null || high > WIDE * Math.max(low, 1 / WIDE))
}

/** A ratio of rates as a change: 0.4 → `−60%`, 1.2 → `+20%`. */
export function formatChange(ratio: number): string {
  const percent = Math.round(100 * (ratio - 1))
  return percent === 0 ? '0%' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`
}
