/** Which of a problem's cases are shown, as it stands in the address: days, both included. */
export interface ProblemSearch {
  readonly from?: string
  readonly to?: string
}

/** Reads days from an address; whatever cannot be read is left out. */
export function parseProblemSearch({ from, to }: Record<string, unknown>): ProblemSearch {
  return { ...(isDay(from) && { from }), ...(isDay(to) && { to }) }
}

/** The days of a stretch of time on the reader's clock; a moment that ends it belongs to the day before. */
export function daysOf(from: number, until: number): Required<ProblemSearch> {
  return { from: dayOf(from), to: dayOf(until - 1) }
}

/** The local day of a moment: `2026-11-22`. */
export function dayOf(ms: number): string {
  const at = new Date(ms)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
}
