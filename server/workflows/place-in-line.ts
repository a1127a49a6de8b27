import type { DurationMs, Locale } from '../../core/vocabulary/vocabulary.ts'

const MINUTE_MS = 60_000
/** With more before them no customer may count on what was usual. */
const MOST_FOR_USUAL = 2

/** How many wait before this one and how long it usually takes; null where neither is worth a word. */
export function placeText(ahead: number, usual: DurationMs | null, locale: Locale): string | null {
  const before = ahead === 0 ? null : OTHERS[locale][new Intl.PluralRules(locale).select(ahead)]?.(ahead)
  // What was usual holds for a short line only.
  const minutes = usual === null || ahead > MOST_FOR_USUAL ? null : Math.round(usual / MINUTE_MS)
  const usually = minutes === null ? null : USUALLY[locale](minutes)
  return [before, usually].filter((part) => part !== null && part !== undefined).join(' ') || null
}

type Counted = Partial<Record<Intl.LDMLPluralRule, (count: number) => string>>

const OTHERS: Readonly<Record<Locale, Counted>> = {
  pl: {
    one: () => 'Przed tą rozmową czeka jedna inna.',
    few: (count) => `Przed tą rozmową czekają ${count} inne.`,
    many: (count) => `Przed tą rozmową czeka ${count} innych.`,
  },
  en: {
    one: () => 'One conversation is waiting before this one.',
    other: (count) => `${count} conversations are waiting before this one.`,
  },
}

/** Always a multiple of five, so one plural form does. */
const USUALLY: Readonly<Record<Locale, (minutes: number) => string>> = {
  pl: (minutes) => `Konsultant odpisuje zwykle w ciągu ${minutes} minut.`,
  en: (minutes) => `A consultant usually answers within ${minutes} minutes.`,
}
