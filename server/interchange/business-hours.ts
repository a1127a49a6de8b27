import type { BusinessHours, OpenHours } from '../../core/playbook/playbook.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const PART = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:-(Mon|Tue|Wed|Thu|Fri|Sat|Sun))? (\d\d):(\d\d)-(\d\d):(\d\d)$/

/**
 * Reads `Mon-Fri 08:00-18:00, Sat 09:00-13:00 Europe/Warsaw`.
 * @throws {RangeError} in words, when the text is not of that form.
 */
export function parseBusinessHours(text: string): BusinessHours {
  const trimmed = text.trim()
  const cut = trimmed.lastIndexOf(' ')
  const timeZone = trimmed.slice(cut + 1)
  if (!isTimeZone(timeZone)) throw unreadable(text)
  const days: (OpenHours | null)[] = DAYS.map(() => null)
  for (const part of trimmed.slice(0, cut).split(',')) {
    const match = PART.exec(part.trim())
    if (match === null) throw unreadable(text)
    const first = DAYS.indexOf(match[1] ?? '')
    const last = match[2] === undefined ? first : DAYS.indexOf(match[2])
    const hours = { from: minutes(match[3], match[4]), to: minutes(match[5], match[6]) }
    if (last < first || hours.to <= hours.from || hours.to > 1440) throw unreadable(text)
    for (let day = first; day <= last; day += 1) days[day] = hours
  }
  return { timeZone, days }
}

export function formatBusinessHours(hours: BusinessHours): string {
  const parts = hours.days.flatMap((open, day) =>
    open === null ? [] : [`${DAYS[day]} ${clock(open.from)}-${clock(open.to)}`],
  )
  return `${parts.join(', ')} ${hours.timeZone}`
}

function minutes(hour = '', minute = ''): number {
  return Number(hour) * 60 + Number(minute)
}

function clock(ofDay: number): string {
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function unreadable(text: string): RangeError {
  return new RangeError(`businessHours "${text}" is not of the form "Mon-Fri 08:00-18:00 Europe/Warsaw"`)
}
