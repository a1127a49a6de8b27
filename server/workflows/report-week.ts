import { instantOf, localTime, weekday } from '../../core/audit/audit.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'

const DAY_MS = 86_400_000

/** The Monday (`YYYY-MM-DD`) of the last week that is over on the firm's calendar. */
export function lastWeek(now: Instant, timeZone: string): string {
  const { day } = localTime(now, timeZone)
  return new Date((day - weekday(day) - 7) * DAY_MS).toISOString().slice(0, 10)
}

/** The first moment of that local day. */
export function mondayStart(monday: string, timeZone: string): Instant {
  return instantOf(Date.parse(`${monday}T00:00:00Z`) / DAY_MS, 0, timeZone)
}
