export interface SnoozeChoice {
  readonly name: 'hour' | 'afternoon' | 'tomorrow' | 'monday'
  readonly until: Date
}

const AFTERNOON = 16
const MORNING = 9
const MONDAY = 1
const HOUR_MS = 3_600_000

/** The moments that people put things off to, in the device's own time; those that have passed or say the same twice are left out. */
export function snoozeChoices(now: Date): readonly SnoozeChoice[] {
  const at = (days: number, hour: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour)
  const toMonday = (MONDAY + 7 - now.getDay()) % 7 || 7
  const choices: readonly SnoozeChoice[] = [
    { name: 'hour', until: new Date(now.getTime() + HOUR_MS) },
    { name: 'afternoon', until: at(0, AFTERNOON) },
    { name: 'tomorrow', until: at(1, MORNING) },
    { name: 'monday', until: at(toMonday, MORNING) },
  ]
  return choices.filter(
    ({ name, until }) =>
      until > now &&
      !(name === 'monday' && toMonday === 1) &&
      !(name === 'afternoon' && until.getTime() - now.getTime() < HOUR_MS),
  )
}
