/** Seven days from a Monday, on the reader's calendar. */
export interface Week {
  /** `2026-11-16`. */
  readonly monday: string
  readonly sunday: string
}

export interface ReportSearch {
  /** The week's Monday; undefined = the last whole week. */
  readonly week?: string
}

export function parseReportSearch({ week }: Record<string, unknown>): ReportSearch {
  const isDay = typeof week === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(week) && !Number.isNaN(Date.parse(week))
  return isDay ? { week } : {}
}

/** The week that holds the day, moved by whole weeks. */
export function weekOf(day: Date, moved = 0): Week {
  const monday = new Date(day.getFullYear(), day.getMonth(), day.getDate() - ((day.getDay() + 6) % 7) + 7 * moved)
  const sunday = new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + 6)
  return { monday: isoDay(monday), sunday: isoDay(sunday) }
}

/** The week that an address names, else the last one that is over. */
export function chosenWeek({ week }: ReportSearch, nowMs: number): Week {
  return week === undefined ? weekOf(new Date(nowMs), -1) : weekOf(new Date(`${week}T12:00:00`))
}

function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
