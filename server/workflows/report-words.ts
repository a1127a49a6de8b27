import type { Locale, Origin } from '../../core/vocabulary/vocabulary.ts'

/** Texts of the weekly report that is printed and mailed. Counts stand behind a colon: no form of any noun depends on them. */
export interface ReportWords {
  readonly title: string
  readonly subject: (firm: string, period: string) => string
  readonly rate: string
  readonly interval: (low: string, high: string) => string
  readonly conversations: string
  readonly firstResponse: string
  readonly cost: string
  readonly estimate: string
  readonly before: (value: string) => string
  readonly worse: string
  readonly better: string
  readonly none: string
  readonly newOne: string
  readonly more: (times: string) => string
  readonly less: (percent: string) => string
  readonly counts: (week: string, usual: string, cost: string) => string
  readonly causes: string
  readonly origin: Readonly<Record<Origin, string>>
  readonly behind: (origin: string, mistakes: string, cost: string) => string
  readonly decide: string
  readonly nothing: string
  readonly contested: string
  readonly ownerless: string
  readonly reviews: string
  readonly foot: string
  readonly open: (address: string) => string
}

export const REPORT_WORDS: Readonly<Record<Locale, ReportWords>> = {
  pl: {
    title: 'Raport tygodnia',
    subject: (firm, period) => `${firm}: raport tygodnia ${period}`,
    rate: 'Błędy na 100 rozmów',
    interval: (low, high) => `przedział ${low}–${high}`,
    conversations: 'Sprawdzone rozmowy',
    firstResponse: 'Pierwsza odpowiedź',
    cost: 'Koszt błędów',
    estimate: 'szacunek według ustawień firmy',
    before: (value) => `wcześniej ${value}`,
    worse: 'Co się pogorszyło',
    better: 'Co się poprawiło',
    none: 'Nic, czego nie tłumaczyłby przypadek.',
    newOne: 'wcześniej ani razu',
    more: (times) => `${times} raza częściej`,
    less: (percent) => `o ${percent}% rzadziej`,
    counts: (week, usual, cost) => `${week} zamiast około ${usual}; koszt ${cost}`,
    causes: 'Ustalone przyczyny',
    origin: { system: 'system', human: 'człowiek', mixed: 'człowiek i system' },
    behind: (origin, mistakes, cost) => `${origin}; błędy: ${mistakes}, koszt ${cost}`,
    decide: 'Do decyzji',
    nothing: 'Nic nie czeka na decyzję.',
    contested: 'Podważone błędy do rozstrzygnięcia',
    ownerless: 'Powtarzające się problemy bez właściciela',
    reviews: 'Artykuły po terminie przeglądu',
    foot: 'Tydzień porównano z czterema poprzednimi. Pokazano tylko zmiany, których nie tłumaczy przypadek; przedział obejmuje prawdziwą wartość z pewnością 95%.',
    open: (address) => `Wszystkie liczby i rozmowy, z których powstały: ${address}`,
  },
  en: {
    title: 'Report of the week',
    subject: (firm, period) => `${firm}: report of the week ${period}`,
    rate: 'Mistakes per 100 conversations',
    interval: (low, high) => `interval ${low}–${high}`,
    conversations: 'Checked conversations',
    firstResponse: 'First reply',
    cost: 'Cost of mistakes',
    estimate: 'estimated by the firm’s settings',
    before: (value) => `before: ${value}`,
    worse: 'What got worse',
    better: 'What got better',
    none: 'Nothing that chance would not explain.',
    newOne: 'never before',
    more: (times) => `${times} times as often`,
    less: (percent) => `${percent}% less often`,
    counts: (week, usual, cost) => `${week} instead of about ${usual}; cost ${cost}`,
    causes: 'Causes that you found',
    origin: { system: 'system', human: 'human', mixed: 'human and system' },
    behind: (origin, mistakes, cost) => `${origin}; mistakes: ${mistakes}, cost ${cost}`,
    decide: 'To decide',
    nothing: 'Nothing waits for a decision.',
    contested: 'Contested mistakes to settle',
    ownerless: 'Recurring problems without an owner',
    reviews: 'Articles overdue for review',
    foot: 'The week is compared with the four before it. Only changes that chance does not explain are shown; an interval holds the true value with 95% confidence.',
    open: (address) => `All figures and the conversations behind them: ${address}`,
  },
}
