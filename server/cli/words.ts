import type { Bilingual, Locale } from '../../core/vocabulary/vocabulary.ts'

/** Polish unless the environment names another language. */
export function localeOf(env: NodeJS.ProcessEnv): Locale {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return named === '' || /^(pl|C|POSIX)(?![a-z])/i.test(named) ? 'pl' : 'en'
}

export function pick(words: Bilingual, locale: Locale): string {
  return words[locale]
}

type Forms = readonly [one: string, few: string, many: string]

/** "1 błąd, 2 błędy, 5 błędów"; English has two forms. */
export function counted(count: number, pl: Forms, en: readonly [one: string, other: string], locale: Locale): string {
  const rule = new Intl.PluralRules(locale).select(count)
  const [one, few, many] = pl
  const polish = rule === 'one' ? one : rule === 'few' ? few : many
  return `${formatNumber(count, locale)} ${locale === 'pl' ? polish : count === 1 ? en[0] : en[1]}`
}

export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(locale === 'pl' ? 'pl-PL' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: 'always',
  }).format(value)
}

/** Whole złoty: an estimate in grosze would claim a precision it does not have. */
export function formatMoney(grosze: number, locale: Locale): string {
  return `${formatNumber(Math.round(grosze / 100), locale)} ${locale === 'pl' ? 'zł' : 'PLN'}`
}
