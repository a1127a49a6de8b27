/** A cue as it is matched: parts of which each stands for a word, in their order. `cue.ts` reads and matches them. */
export interface Pattern {
  readonly parts: readonly Part[]
  /** Number of the table of cues that it stands in, and in that the position of its group. */
  readonly table: number
  readonly group: number
}

export interface Part {
  readonly kind: 'word' | 'optional' | 'gap'
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly text: string
  readonly match: 'whole' | 'stem' | 'typo' | 'placeholder'
}
