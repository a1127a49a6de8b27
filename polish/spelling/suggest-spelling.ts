import { gradeOf } from '../lexicon/frequencies.ts'
import { isKnownWord } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { rememberBy } from '../text/remember.ts'
import { LONGEST, type NearWord, nearWords } from './near-words.ts'

export interface SpellingSuggestion {
  readonly word: string
  /** 0–1: how likely this is what was meant, among the suggestions. */
  readonly score: number
}

/** At most so many suggestions: what fits under a word while typing. */
const SHOWN = 5

/** What one ordinary wrong letter weighs against how common a word is, in decades of frequency. */
const PRICE_OF_LETTER = 3.5

/** Costs that are looked for at first, and where nothing there is good enough: one ordinary slip, two of them. */
const ONE_SLIP = 10
const TWO_SLIPS = 20

/** One slip that explains the word this well ends the search: two slips were never likelier in 1,700 words tried. */
const GOOD_ENOUGH = -3.5

/** Of shorter words two slips leave nothing to tell them by. */
const SHORTEST_OF_TWO = 4

/** Goods and brands, which the lexicon lacks, come again and again. */
const KEPT_CHARACTERS = 10_000

/** Words that an unknown word may stand for, likeliest first, in its capitals; [] for a known word and where nothing is near. */
export const suggestSpelling: (word: string, polish: Polish) => readonly SpellingSuggestion[] = rememberBy(
  suggest,
  KEPT_CHARACTERS,
)

function suggest(word: string, polish: Polish): readonly SpellingSuggestion[] {
  const lower = word.toLowerCase()
  if (lower.length < 2 || lower.length > LONGEST || isKnownWord(lower, polish)) return []
  const near = worth(nearWords(lower, ONE_SLIP, polish))
  const candidates =
    best(near) >= GOOD_ENOUGH || lower.length < SHORTEST_OF_TWO ? near : worth(nearWords(lower, TWO_SLIPS, polish))
  const ranked = [...candidates, ...splits(lower, polish)]
    .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
    .slice(0, SHOWN)
  const shares = ranked.map(({ value }) => 10 ** (value - (ranked[0]?.value ?? 0)))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return ranked.map((candidate, index) => ({
    word: inCapitals(word, candidate.word),
    score: (shares[index] as number) / all,
  }))
}

interface Valued {
  readonly word: string
  readonly value: number
}

const best = (candidates: readonly Valued[]): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...candidates.map(({ value }) => value))

/** Decades of frequency above one in 10⁵, less the price of the slip. */
const worth = (words: readonly NearWord[]): readonly Valued[] =>
  words.map(({ word, grade, cost }) => ({
    word,
    value: grade * 0.2 - 3.6 - (cost / 10) * PRICE_OF_LETTER + (OF_ONESELF.test(word) ? ONESELF : 0),
  }))

/** "zamówiłam", "dostałem": who writes to a desk tells what they did; films and books tell what he and she did. In decades. */
const OF_ONESELF = /ł[ae]m$/
const ONESELF = 0.5

/** Two common words written as one: niewiem. */
function splits(word: string, { frequencies }: Polish): readonly Valued[] {
  const found: Valued[] = []
  for (let at = 2; at <= word.length - 2; at++) {
    const rarer = Math.min(gradeOf(word.slice(0, at), frequencies), gradeOf(word.slice(at), frequencies))
    if (rarer >= COMMON)
      found.push({ word: `${word.slice(0, at)} ${word.slice(at)}`, value: rarer * 0.2 - 3.6 - PRICE_OF_SPLIT })
  }
  return found
}

/** Both words of a split are at least as common as 1 in 10⁴. */
const COMMON = 23
const PRICE_OF_SPLIT = 3

function inCapitals(typed: string, word: string): string {
  if (typed === typed.toLowerCase()) return word
  return typed === typed.toUpperCase() && typed.length > 1
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1)
}
