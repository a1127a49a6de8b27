import type { ErrorRate } from '../../../core/measure/measure.ts'
import { type Bilingual, type Handling, kindOf, type Locale, remedyFor } from '../../../core/vocabulary/vocabulary.ts'
import { counted, formatNumber } from '../words.ts'
import type { CodeCount, Summary } from './summary.ts'

/** The sentences that the terminal and the page share: a report says the same wherever it is read. */
export const HANDLING_NAMES: Readonly<Record<Handling, Bilingual>> = {
  manual: { pl: 'ludzie', en: 'people' },
  automatic: { pl: 'automat', en: 'automation' },
  hybrid: { pl: 'ludzie i automat', en: 'people and automation' },
}

export const REPORT_WORDS = {
  title: { pl: 'Audyt obsługi klienta', en: 'Audit of customer service' },
  perHundred: { pl: 'Błędy na 100 rozmów', en: 'Errors per 100 conversations' },
  interval: { pl: 'przedział 95 %', en: '95 % interval' },
  top: { pl: 'Co kosztuje najwięcej', en: 'What costs most' },
  first: { pl: 'Od czego zacząć', en: 'What to do first' },
  overTime: { pl: 'W czasie', en: 'Over time' },
  estimate: {
    pl: 'Koszt to szacunek według ustawień firmy (przychód z klienta, stawka pracy, oczekiwany spadek), nie wynik księgowy.',
    en: 'Cost is an estimate from the firm’s settings (revenue per customer, labour, expected drop), not a book figure.',
  },
  allRead: {
    pl: 'Każdą rozmowę przeczytano w całości; nic nie opuściło tego komputera.',
    en: 'Every conversation was read whole; nothing left this computer.',
  },
  nothing: { pl: 'Nie znaleziono błędów.', en: 'No errors were found.' },
  total: { pl: 'razem', en: 'together' },
} as const satisfies Record<string, Bilingual>

export function headline(summary: Summary, locale: Locale): string {
  const mistakes = counted(summary.mistakes, ['błąd', 'błędy', 'błędów'], ['error', 'errors'], locale)
  const conversations = counted(
    summary.conversations,
    ['rozmowie', 'rozmowach', 'rozmowach'],
    ['conversation', 'conversations'],
    locale,
  )
  const clean = formatNumber(summary.clean, locale)
  return locale === 'pl'
    ? `${mistakes} w ${conversations}; bez błędu: ${clean}.`
    : `${mistakes} in ${conversations}; without an error: ${clean}.`
}

export function rateText(rate: ErrorRate, locale: Locale): string {
  if (rate.per100 === null) return locale === 'pl' ? 'brak rozmów' : 'no conversations'
  const [value, low, high] = [rate.per100, rate.low, rate.high].map((number) => formatNumber(number, locale, 1))
  return `${value} (${low}–${high})`
}

/** How often: "1 raz", "2 razy". */
export function timesText(count: number, locale: Locale): string {
  return counted(count, ['raz', 'razy', 'razy'], ['time', 'times'], locale)
}

export function codeName(code: CodeCount['code'], locale: Locale): string {
  return kindOf(code).name[locale]
}

/** The three costliest kinds of error with what to do about each. */
export function firstSteps(
  summary: Summary,
  locale: Locale,
): readonly { readonly name: string; readonly advice: string }[] {
  return summary.byCode
    .slice(0, 3)
    .map(({ code }) => ({ name: codeName(code, locale), advice: remedyFor(code)[locale] }))
}
