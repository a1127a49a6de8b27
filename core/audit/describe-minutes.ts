import type { Bilingual } from '../vocabulary/vocabulary.ts'

/** A length of time as people say it inside a sentence: "44 min", "3 godz. 20 min", "4 godziny". Whole minutes, at least one. */
export function describeMinutes(minutes: number): Bilingual {
  const whole = Math.max(1, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return { pl: `${whole} min`, en: `${whole} min` }
  // Spelled out where it may end a sentence: the abbreviation's full stop would stand beside the sentence's.
  if (rest === 0) return { pl: `${hours} ${hoursInPolish(hours)}`, en: `${hours} h` }
  return { pl: `${hours} godz. ${rest} min`, en: `${hours} h ${rest} min` }
}

function hoursInPolish(count: number): string {
  if (count === 1) return 'godzinę'
  const few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14)
  return few ? 'godziny' : 'godzin'
}
