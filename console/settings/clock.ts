const HOUR = 60

/** Minutes from midnight as people here write them: 08:30. The end of the day is 24:00. */
export function toClock(minutes: number): string {
  return `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`
}

/** Minutes from midnight, 0–1440, for `8`, `830`, `8.30`, `08:30` and `24:00`; null for what is no time. */
export function fromClock(clock: string): number | null {
  const match = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(clock.trim())
  if (!match) return null
  const minutes = Number(match[1]) * HOUR + Number(match[2] ?? 0)
  return minutes <= 24 * HOUR ? minutes : null
}
