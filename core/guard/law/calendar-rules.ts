import type { LawRule } from './law-rule.ts'

/** Wrong statements about which day a term of the law ends on. */
export const CALENDAR_RULES: readonly LawRule[] = [
  {
    id: 'ends-on-next-working-day',
    source: 'art. 115 Kodeksu cywilnego',
    says: [['lastDayFree', 'endedBefore']],
    unless: ['delivers', 'services', 'shopPremises', 'booking'],
    confidence: 0.8,
    explanation: {
      pl: 'Termin, który kończy się w sobotę albo w święto, mija dopiero następnego dnia roboczego.',
      en: 'A term that ends on a Saturday or public holiday ends on the next day that is neither.',
    },
    right: {
      pl: 'Termin przechodzi na najbliższy dzień, który nie jest sobotą ani świętem.',
      en: 'The term moves to the next day that is neither a Saturday nor a holiday.',
    },
  },
  {
    id: 'christmas-eve-is-free',
    // @source ustawa z 6 grudnia 2024 r.: 24 December is a statutory holiday since 2025. Read 2026-11.
    source: 'art. 1 pkt 1 ustawy o dniach wolnych od pracy; art. 115 Kodeksu cywilnego',
    says: [['christmasEve', 'workingDay']],
    unless: ['elapsed', 'delivers'],
    confidence: 0.8,
    explanation: {
      pl: 'Wigilia jest od 2025 roku dniem ustawowo wolnym; termin kończący się tego dnia mija po świętach.',
      en: 'Christmas Eve has been a public holiday since 2025; a term that ends on it ends after the holidays.',
    },
    right: {
      pl: '24 grudnia jest dniem wolnym, więc termin mija w pierwszym dniu roboczym po świętach.',
      en: '24 December is a public holiday, so the term ends on the first working day after the holidays.',
    },
  },
]
