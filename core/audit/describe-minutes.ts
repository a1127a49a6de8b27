import type { Bilingual } from '../vocabulary/vocabulary.ts'

/** A length of time as people say it: "44 min", "3 godz. 20 min". Whole minutes, at least one. */
export function describeMinutes(minutes: number): Bilingual {
  const whole = Math.max(1, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return { pl: `${whole} min`, en: `${whole} min` }
  const tail = rest === 0 ? '' : ` ${rest} min`
  return { pl: `${hours} godz.${tail}`, en: `${hours} h${tail}` }
}
