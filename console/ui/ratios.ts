import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { formatCount, formatRate } from './format.ts'

/** How many times: with a decimal below ten, where it matters. */
export function formatTimes(times: number, locale: Locale): string {
  return times < 10 ? formatRate(times, locale) : formatCount(Math.round(times), locale)
}

/** A ratio of rates as a change: 0.4 → `−60%`, 1.2 → `+20%`. */
export function formatChange(ratio: number): string {
  const percent = Math.round(100 * (ratio - 1))
  return percent === 0 ? '0%' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`
}
