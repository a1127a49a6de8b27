/** Which of a problem's cases are shown, as it stands in the address: conversations opened from a moment until before another. */
export interface ProblemSearch {
  readonly from?: string
  readonly to?: string
}

/** Reads moments from an address; whatever cannot be read is left out. */
export function parseProblemSearch({ from, to }: Record<string, unknown>): ProblemSearch {
  return { ...(isTime(from) && { from }), ...(isTime(to) && { to }) }
}

/** A stretch of time as the address names it. */
export function stretch(fromMs: number, toMs: number): Required<ProblemSearch> {
  return { from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() }
}

/** The local day of a moment: `2026-11-22`. */
export function dayOf(ms: number): string {
  const at = new Date(ms)
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
}
