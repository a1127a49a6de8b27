/** What a person's name says. null where it cannot be told: abstaining beats a wrong vocative. */
export interface NameReading {
  readonly gender: 'feminine' | 'masculine' | null
  /** The form of address, e.g. 'Marku'. */
  readonly vocative: string | null
  readonly nominative: string | null
  /** 0–1: how sure gender and vocative are. */
  readonly confidence: number
}

export type Gender = 'feminine' | 'masculine'

export const UNREAD: NameReading = { gender: null, vocative: null, nominative: null, confidence: 0 }
