/** What was counted on one day. */
export interface DayCount {
  readonly day: string
  readonly conversations: number
  readonly mistakes: number
}

/** Fewer days know no usual rate, and a day of a handful of conversations is no news. */
const FEWEST_DAYS = 14
const FEWEST_CONVERSATIONS = 5
/** A day in some hundreds lies beyond them by chance. @source Shewhart (1931), three standard deviations */
const SIGMAS = 3

/**
 * The days on which mistakes per conversation were above the control limit, in their order: a u-chart, its limits widened by how much days
 * differ anyway. The limit of a day is told in mistakes. The middle day sets what is usual, so that a few bad days do not hide themselves.
 * @source Laney, Quality Engineering 14 (2002), u′-chart
 */
export function daysOutOfControl(days: readonly DayCount[]): readonly (DayCount & { readonly limit: number })[] {
  const busy = days.filter(({ conversations }) => conversations >= FEWEST_CONVERSATIONS)
  if (busy.length < FEWEST_DAYS) return []
  const rate = middle(busy.map(({ mistakes, conversations }) => mistakes / conversations))
  if (rate === 0) return []
  const errors = busy.map(
    ({ mistakes, conversations }) => Math.abs(mistakes - rate * conversations) / Math.sqrt(rate * conversations),
  )
  // The median of a standard normal's size is 0.6745.
  const spread = Math.max(1, middle(errors) / 0.6745)
  return busy.flatMap((one) => {
    const usual = rate * one.conversations
    const limit = usual + SIGMAS * spread * Math.sqrt(usual)
    return one.mistakes > limit ? [{ ...one, limit }] : []
  })
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? (sorted[half] ?? 0) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}
