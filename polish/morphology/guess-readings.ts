import { LONGEST_ENDING, readRule } from '../lexicon/endings.ts'
import { tagsIn } from '../lexicon/lexicon.ts'
import type { Polish } from '../open-polish.ts'
import { normalForm, type Reading } from './analyse.ts'

export interface GuessedReading extends Reading {
  /** 0–1: share of the words ending so that are read so. */
  readonly confidence: number
}

/** What a word that the lexicon does not have may be, by its longest telling ending, likeliest first; [] when no ending tells. */
export function guessReadings(word: string, polish: Polish): readonly GuessedReading[] {
  const lower = normalForm(word)
  for (let length = Math.min(LONGEST_ENDING, lower.length - 2); length > 0; length--) {
    const rules = polish.endings.get(lower.slice(-length))
    if (rules !== undefined) {
      return rules
        .split(' ')
        .map(readRule)
        .flatMap(({ cut, add, tagset, share }) =>
          tagsIn(polish.lexicon.tagsets[tagset] ?? '').map((tag) => ({
            lemma: lower.slice(0, lower.length - cut) + add,
            tag,
            confidence: share,
          })),
        )
    }
  }
  return []
}
