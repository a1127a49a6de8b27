import type { Bilingual } from '../../../core/vocabulary/vocabulary.ts'

/** What one look found. `note`: nothing is wrong, but the operator may want to know. */
export interface Examination {
  readonly what: Bilingual
  readonly state: 'well' | 'note' | 'wrong'
  /** What was found and, where it is wrong, what to do. */
  readonly words: Bilingual
}

export function well(what: Bilingual, pl: string, en: string): Examination {
  return { what, state: 'well', words: { pl, en } }
}

export function note(what: Bilingual, pl: string, en: string): Examination {
  return { what, state: 'note', words: { pl, en } }
}

export function wrong(what: Bilingual, pl: string, en: string): Examination {
  return { what, state: 'wrong', words: { pl, en } }
}
