/** What belongs together, in the order in which a firm comes to it. */
export const SECTION_GROUPS = {
  firm: ['firm', 'hours', 'targets', 'people', 'ownership'],
  channels: ['widget', 'chat', 'mail'],
  assistant: ['procedures', 'orders', 'model', 'embeddings', 'topics', 'language'],
  quality: ['guard', 'own-codes', 'macros'],
  safety: ['privacy', 'activity', 'tokens', 'jobs'],
  own: ['account'],
} as const
export type SectionGroup = keyof typeof SECTION_GROUPS
export type Section = (typeof SECTION_GROUPS)[SectionGroup][number]

export const SECTIONS: readonly Section[] = Object.values(SECTION_GROUPS).flat()

/** The section an address names; undefined where it names none that exists. */
export function parseSection(word: string | undefined): Section | undefined {
  return SECTIONS.find((section) => section === word)
}
