import type { Instant } from '../../vocabulary/vocabulary.ts'

/** Making a format costs as much as a hundred uses of it. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of a moment for the firm: `2026-11-23`. `timeZone`: IANA name. */
export function localDay(at: Instant, timeZone: string): string {
  let format = formats.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone })
    formats.set(timeZone, format)
  }
  return format.format(at)
}
