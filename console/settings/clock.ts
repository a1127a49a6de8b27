const HOUR = 60

/** Minutes from midnight as a time field writes them. The end of the day, 1440, has no such form and becomes 23:59. */
export function toClock(minutes: number): string {
  const shown = Math.min(minutes, 24 * HOUR - 1)
  return `${String(Math.floor(shown / HOUR)).padStart(2, '0')}:${String(shown % HOUR).padStart(2, '0')}`
}

/** Minutes from midnight, 0–1440; 23:59 means the end of the day. Null for what is no time. */
export function fromClock(clock: string): number | null {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock)
  if (!match) return null
  return clock === '23:59' ? 24 * HOUR : Number(match[1]) * HOUR + Number(match[2])
}
