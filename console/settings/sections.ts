export const SECTIONS = [
  'firm',
  'hours',
  'targets',
  'people',
  'macros',
  'procedures',
  'orders',
  'widget',
  'mail',
  'guard',
  'own-codes',
  'model',
  'embeddings',
  'topics',
  'language',
  'tokens',
  'jobs',
  'privacy',
  'activity',
  'account',
] as const
export type Section = (typeof SECTIONS)[number]

/** The section an address names; undefined where it names none that exists. */
export function parseSection(word: string | undefined): Section | undefined {
  return SECTIONS.find((section) => section === word)
}
