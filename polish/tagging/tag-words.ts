import { scoreOf } from '../models/ranker.ts'
import type { Reading } from '../morphology/analyse.ts'
import type { Polish } from '../open-polish.ts'
import { rememberBy } from '../text/remember.ts'
import type { Token } from '../text/tokenize.ts'
import { type Candidate, type Place, readPlace, readPlaces } from './place.ts'
import { ALL_FEATURES, ALONE_FEATURES, aloneFeatures, contextFeatures } from './tag-features.ts'
import { START, type TagInfo } from './tag-info.ts'

const features = new Int32Array(ALL_FEATURES)

/** For each token the reading that fits its context best; null for unknown words and for what is no word. */
export function tagWords(tokens: readonly Token[], polish: Polish): readonly (Reading | null)[] {
  const places = readPlaces(tokens, polish)
  let before: TagInfo = START
  let earlier: TagInfo = START
  return places.map((place, index) => {
    const chosen = choose(place, polish, (candidate) => {
      contextFeatures(places, index, candidate, before, earlier, features)
      return ALL_FEATURES
    })
    earlier = before
    before = chosen?.info ?? place.fixed
    return chosen?.reading ?? null
  })
}

const KEPT_CHARACTERS = 30_000

/** The likeliest reading of a word without its context; null when unknown. */
export const tagAlone: (word: string, polish: Polish) => Reading | null = rememberBy(readAlone, KEPT_CHARACTERS)

function readAlone(word: string, polish: Polish): Reading | null {
  return choose(readPlace({ text: word, kind: 'word' }, false, polish), polish, () => ALONE_FEATURES)?.reading ?? null
}

function choose(place: Place, polish: Polish, addContext: (candidate: Candidate) => number): Candidate | null {
  const { candidates } = place
  if (candidates.length <= 1) return candidates[0] ?? null
  let best: Candidate | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const candidate of candidates) {
    aloneFeatures(place, candidate, features)
    const score = scoreOf(features, addContext(candidate), polish.tagger)
    if (score > bestScore) {
      best = candidate
      bestScore = score
    }
  }
  return best
}
