/** Days back from today, today included. */
export const PERIODS = [7, 28, 90] as const
export type Period = (typeof PERIODS)[number]

export interface DashboardSearch {
  readonly days: Period
}

export function parseDashboardSearch(search: Record<string, unknown>): DashboardSearch {
  return { days: PERIODS.find((days) => days === search['days']) ?? 28 }
}

/** First and last day of the period on the reader's calendar, as the ledger's filters take them. */
export function periodDays(days: Period, nowMs: number): { readonly from: string; readonly to: string } {
  const first = new Date(nowMs)
  first.setDate(first.getDate() - days + 1)
  return { from: isoDay(first), to: isoDay(new Date(nowMs)) }
}

/** The period as routes take it: its first and its last moment on the reader's clock. */
export function wholeDays({ from, to }: { readonly from: string; readonly to: string }) {
  return { from: new Date(`${from}T00:00:00`).toISOString(), to: new Date(`${to}T23:59:59.999`).toISOString() }
}

function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
