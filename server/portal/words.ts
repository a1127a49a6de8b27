import type { Locale } from '../../core/vocabulary/vocabulary.ts'

interface Words {
  readonly help: string
  readonly lead: string
  readonly search: string
  readonly searchHint: string
  readonly found: (question: string) => string
  readonly nothing: (question: string) => string
  readonly other: string
  readonly updated: string
  readonly helped: string
  readonly yes: string
  readonly no: string
  readonly thanks: string
  readonly sorry: string
  readonly write: string
  readonly writeLead: string
  readonly back: string
  readonly missing: string
  readonly empty: string
}

export const WORDS: Readonly<Record<Locale, Words>> = {
  pl: {
    help: 'Pomoc',
    lead: 'W czym możemy pomóc?',
    search: 'Szukaj',
    searchHint: 'na przykład: jak zwrócić towar',
    found: (question) => `Znalezione: ${question}`,
    nothing: (question) => `Nic nie pasuje do słów: ${question}`,
    other: 'Inne tematy',
    updated: 'Aktualne na dzień',
    helped: 'Czy to pomogło?',
    yes: 'Tak',
    no: 'Nie',
    thanks: 'Dziękujemy, dobrze wiedzieć.',
    sorry: 'Szkoda. Napisz do nas, a pomożemy i poprawimy ten artykuł.',
    write: 'Napisz do nas',
    writeLead: 'Nie ma tu odpowiedzi?',
    back: 'Wszystkie artykuły',
    missing: 'Nie ma takiego artykułu. Mógł zmienić nazwę: poszukaj go poniżej.',
    empty: 'Nie ma tu jeszcze artykułów. Napisz do nas, odpowiemy.',
  },
  en: {
    help: 'Help',
    lead: 'How can we help?',
    search: 'Search',
    searchHint: 'for example: how to return goods',
    found: (question) => `Found for: ${question}`,
    nothing: (question) => `Nothing matches: ${question}`,
    other: 'Other topics',
    updated: 'As of',
    helped: 'Did this help?',
    yes: 'Yes',
    no: 'No',
    thanks: 'Thank you, good to know.',
    sorry: 'A pity. Write to us: we will help, and mend this article.',
    write: 'Write to us',
    writeLead: 'No answer here?',
    back: 'All articles',
    missing: 'There is no such article. It may have another name now: look for it below.',
    empty: 'There are no articles yet. Write to us and we will answer.',
  },
}
