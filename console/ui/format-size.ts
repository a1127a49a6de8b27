import type { Locale } from '../../core/vocabulary/vocabulary.ts'

const UNITS = ['kilobyte', 'megabyte'] as const

/** "340 kB", "2,4 MB". */
export function formatSize(bytes: number, locale: Locale): string {
  const isLarge = bytes >= 1_000_000
  const value = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1_000))
  return new Intl.NumberFormat(locale === 'pl' ? 'pl-PL' : 'en-GB', {
    style: 'unit',
    unit: UNITS[isLarge ? 1 : 0],
    maximumFractionDigits: 1,
  }).format(value)
}
