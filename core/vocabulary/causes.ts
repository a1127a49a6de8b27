import type { Bilingual } from './units.ts'

/** What is asked about a recurring mistake before anybody says where it comes from, in the order in which it is asked. */
export const DIAGNOSIS_QUESTIONS = [
  'place',
  'consequences',
  'departments',
  'tools',
  'signals',
  'procedures',
  'communication',
  'contact-points',
] as const
export type DiagnosisQuestion = (typeof DIAGNOSIS_QUESTIONS)[number]

/** How often "why" is asked at most: each answer is the cause of the one before. */
export const MOST_WHYS = 5

/** What lies behind recurring mistakes. */
export const CAUSES = ['handover', 'documentation', 'tools', 'untested', 'onboarding', 'automation', 'other'] as const
export type Cause = (typeof CAUSES)[number]

const name = (pl: string, en: string): Bilingual => ({ pl, en })

export const CAUSE_NAMES: Readonly<Record<Cause, Bilingual>> = {
  handover: name('Niejasne przekazywanie informacji między działami', 'Unclear passing of information between teams'),
  documentation: name('Nieaktualny opis postępowania', 'Procedures written down are out of date'),
  tools: name('Narzędzia, których nikt nie ocenia', 'Tools that nobody evaluates'),
  untested: name('Zmiana wprowadzona za szybko, bez prób', 'A change made too fast, without trials'),
  onboarding: name('Słabe wdrożenie nowych osób', 'New people are poorly introduced'),
  automation: name('Błąd automatu albo jego scenariusza', 'A fault of the automation or its scenario'),
  other: name('Inna przyczyna', 'Another cause'),
}
