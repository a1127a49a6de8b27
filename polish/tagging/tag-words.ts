import { sumOf } from '../models/ranker.ts'
import type { Reading } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import type { Token } from '../text/tokenize.ts'
import { type Candidate, readPlaces, wordAt } from './place.ts'
import { CONTEXT_FEATURES, contextFeatures } from './tag-features.ts'
import { START, type TagInfo } from './tag-info.ts'

const features = new Int32Array(CONTEXT_FEATURES)

/** For each token the reading that fits its context best; null for unknown words and for what is no word. */
export function tagWords(tokens: readonly Token[], polish: Polish): readonly (Reading | null)[] {
  const places = readPlaces(tokens, polish)
  let before: TagInfo = START
  let earlier: TagInfo = START
  const words = places.map(({ known }) => known)
  return places.map(({ known: { candidates, fixed }, first }, index) => {
    const chosen = choose(candidates, (candidate) => {
      contextFeatures(words, index, candidate, before, earlier, features)
      return (first ? candidate.aloneFirst : candidate.alone) + sumOf(features, CONTEXT_FEATURES, polish.tagger)
    })
    earlier = before
    before = chosen?.info ?? fixed
    return chosen?.reading ?? null
  })
}

/** The likeliest reading of a word without its context; null when unknown. */
export function tagAlone(word: string, polish: Polish): Reading | null {
  return choose(wordAt(word, polish).candidates, ({ alone }) => alone)?.reading ?? null
}

function choose(candidates: readonly Candidate[], weigh: (candidate: Candidate) => number): Candidate | null {
  if (candidates.length <= 1) return candidates[0] ?? null
  let best: Candidate | null = null
  let most = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    const weight = weigh(candidate)
    if (weight > most) {
      best = candidate
      most = weight
    }
  }
  return best
}
