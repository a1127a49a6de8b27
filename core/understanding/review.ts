import type { Polish } from '../../polish/polish.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import { type FeatureVector, neighbours } from './features.ts'
import { hashOf, hashOfPair } from './hashing.ts'
import { judge } from './judge.ts'
import { sumColumns } from './linear-model.ts'
import { type MessageWords, readWords } from './message-words.ts'
import type { UnderstandingModels } from './model-file.ts'
import type { Sentiment, Understanding } from './record.ts'

/** What the learned reviews speak of; `other` leans only on what holds for all. */
export const REVIEW_DOMAINS = ['other', 'hotels', 'medicine'] as const
export type ReviewDomain = (typeof REVIEW_DOMAINS)[number]

/** How a sentence of a review values what it speaks of. Reviews praise and blame in other words than messages do, so they have a model of their own. */
export function sentimentOfReview(
  text: string,
  domain: ReviewDomain,
  models: UnderstandingModels,
  polish: Polish,
): Understanding['sentiment'] {
  const sums = sumColumns(models.review, inDomain(reviewFeaturesOf(readWords(text, polish)), domain))
  const { label, confidence } = judge(models.review, sums)
  return { label: label as Sentiment, confidence: confidence as Share }
}

/** Kinds of feature of reviews with the weight of each kind, numbered on from those of messages. */
const KINDS = {
  spelling: { seed: 20, weight: 1 },
  pair: { seed: 21, weight: 0.8 },
  triple: { seed: 22, weight: 0.5 },
  lemma: { weight: 1 },
  lemmaPair: { seed: 23, weight: 0.8 },
  skip: { seed: 24, weight: 0.5 },
  characters: { weight: 1 },
} as const
/** Stand before the first and after the last word. */
const START = 1
const END = 2
/** Words, numbers, and each mark by itself: "!" values too. */
const TOKEN = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/** What the model of reviews sees: words as they are spelt, with two neighbours, their lemmas and their letters. No concepts and cues of service. */
export function reviewFeaturesOf({ text, words }: MessageWords): FeatureVector {
  const tokens = (text.toLowerCase().match(TOKEN) ?? []).slice(0, MOST_TOKENS)
  const spelt = [START, ...tokens.map((token) => hashOf(token, 0, token.length, KINDS.spelling.seed)), END]
  const lemmas = words.slice(0, MOST_TOKENS).map(({ facts }) => facts.lemmaHash)
  const pairs = neighbours(spelt, 1, KINDS.pair.seed)
  return packed([
    [KINDS.spelling.weight, spelt],
    [KINDS.pair.weight, pairs],
    [KINDS.triple.weight, spelt.slice(2).map((hash, i) => hashOfPair(pairs[i] as number, hash, KINDS.triple.seed))],
    [KINDS.lemma.weight, lemmas],
    [KINDS.lemmaPair.weight, neighbours(lemmas, 1, KINDS.lemmaPair.seed)],
    [KINDS.skip.weight, neighbours(lemmas, 2, KINDS.skip.seed)],
    [KINDS.characters.weight, words.slice(0, MOST_TOKENS).flatMap(({ facts }) => [...facts.grams])],
  ])
}

/** A sentence of a review is short; beyond so many words it is read no further. */
const MOST_TOKENS = 400

/** Each group's features, all of one group with the same value: long and short sentences speak equally loud. */
function packed(groups: readonly (readonly [weight: number, hashes: readonly number[]])[]): FeatureVector {
  const unique = groups.map(([weight, hashes]) => [weight, [...new Set(hashes)]] as const)
  return {
    hashes: Uint32Array.from(unique.flatMap(([, hashes]) => hashes)),
    values: Float32Array.from(
      unique.flatMap(([weight, hashes]) => hashes.map(() => weight / Math.sqrt(hashes.length))),
    ),
    size: unique.reduce((sum, [, hashes]) => sum + hashes.length, 0),
  }
}

/** The features, and each once more as a feature of this domain alone: "small" blames a room and says nothing of a pill. */
export function inDomain({ hashes, values, size }: FeatureVector, domain: ReviewDomain): FeatureVector {
  const salt = REVIEW_DOMAINS.indexOf(domain)
  if (salt === 0) return { hashes, values, size }
  const [allHashes, allValues] = [new Uint32Array(size * 2), new Float32Array(size * 2)]
  for (let i = 0; i < size; i++) {
    allHashes[i] = hashes[i] as number
    allHashes[size + i] = Math.imul((hashes[i] as number) ^ salt, SPREAD)
    allValues[i] = allValues[size + i] = values[i] as number
  }
  return { hashes: allHashes, values: allValues, size: size * 2 }
}

/** An odd number whose bits lie far apart: equal hashes of two domains fall into different buckets. */
const SPREAD = 0x9e3779b1
