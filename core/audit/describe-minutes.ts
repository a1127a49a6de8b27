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

/** A length of time beside the target that it missed: with seconds where whole minutes would make them the same, "5 min 12 s" over "5 min". */
export function describeMinutesOver(minutes: number, target: number): Bilingual {
  const told = describeMinutes(minutes)
  if (minutes <= target || told.pl !== describeMinutes(target).pl) return told
  const over = Math.max(1, Math.round((minutes - target) * 60))
  const { pl, en } = describeMinutes(target)
  // Rounded up to the next minute, or within half a minute: the rest is always less than a minute.
  return { pl: `${pl} ${over} s`, en: `${en} ${over} s` }
}

function hoursInPolish(count: number): string {
  if (count === 1) return 'godzinę'
  const few = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14)
  return few ? 'godziny' : 'godzin'
}
