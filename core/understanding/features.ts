import { addConcepts, CONCEPT_COUNT } from './concepts.ts'
import { hashOf, hashOfPair } from './hashing.ts'
import type { MessageWords } from './message-words.ts'

/** What a model sees of a message: hashed features with their values; `size` of them count. */
export interface FeatureVector {
  readonly hashes: Uint32Array
  readonly values: Float32Array
  readonly size: number
}

/** Kinds of feature; each kind together has the length of its weight, so that a long message does not shout. */
const KINDS = {
  word: { seed: 1, weight: 0.8 },
  lemma: { seed: 2, weight: 1 },
  pair: { seed: 3, weight: 0.7 },
  skip: { seed: 4, weight: 0.4 },
  characters: { seed: 5, weight: 1 },
  concept: { seed: 6, weight: 0.8 },
  conceptPair: { seed: 7, weight: 0.6 },
  shape: { seed: 8, weight: 0.4 },
} as const

const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5
/** Beyond so many words a message is read no further: what it is about has been said, and time stays bounded. */
const MOST_WORDS = 400
/** Concept pairs grow with the square, so only the first concepts are paired. */
const MOST_PAIRED_CONCEPTS = 24
const LONG_MESSAGE = 40
const SHORT_MESSAGE = 4

/** The features of a message; the same message has always the same. */
export function featuresOf({ text, folded, words: all }: MessageWords): FeatureVector {
  const words = all.slice(0, MOST_WORDS)
  const collected = new Collector()
  const lemmas = words.map((word) => hashOf(word.lemma, 0, word.lemma.length, KINDS.lemma.seed))

  collected.add(
    KINDS.word.weight,
    words.map((word) => hashOf(word.folded, 0, word.folded.length, KINDS.word.seed)),
  )
  collected.add(KINDS.lemma.weight, lemmas)
  collected.add(KINDS.pair.weight, neighbours(lemmas, 1, KINDS.pair.seed))
  collected.add(KINDS.skip.weight, neighbours(lemmas, 2, KINDS.skip.seed))
  collected.add(KINDS.characters.weight, grams(words.map((word) => word.folded)))
  const concepts = conceptsOf(words.map((word) => word.folded))
  collected.add(
    KINDS.concept.weight,
    concepts.map((concept) => hashOfPair(concept, 0, KINDS.concept.seed)),
  )
  collected.add(KINDS.conceptPair.weight, conceptPairs(concepts))
  collected.add(KINDS.shape.weight, shapes(text, folded, all.length))
  return collected.vector()
}

/** Puts groups of features together; within a group each feature counts once. */
class Collector {
  readonly #hashes: number[] = []
  readonly #values: number[] = []

  add(weight: number, hashes: readonly number[]): void {
    const unique = new Set(hashes)
    const value = weight / Math.sqrt(unique.size)
    for (const hash of unique) {
      this.#hashes.push(hash)
      this.#values.push(value)
    }
  }

  vector(): FeatureVector {
    return {
      hashes: Uint32Array.from(this.#hashes),
      values: Float32Array.from(this.#values),
      size: this.#hashes.length,
    }
  }
}

function neighbours(hashes: readonly number[], distance: number, seed: number): number[] {
  return hashes.slice(distance).map((hash, i) => hashOfPair(hashes[i] as number, hash, seed))
}

/** Character n-grams of the words with their borders; digits are alike. */
function grams(words: readonly string[]): number[] {
  const text = ` ${words.join(' ').replace(/\d/g, '0')} `
  const hashes: number[] = []
  for (let start = 0; start < text.length; start++) {
    const last = Math.min(start + LONGEST_GRAM, text.length)
    for (let end = start + SHORTEST_GRAM; end <= last; end++)
      hashes.push(hashOf(text, start, end, KINDS.characters.seed))
  }
  return hashes
}

function conceptsOf(words: readonly string[]): readonly number[] {
  const found = new Set<number>()
  for (const word of words) addConcepts(word, found)
  return [...found]
}

function conceptPairs(concepts: readonly number[]): number[] {
  const first = concepts.slice(0, MOST_PAIRED_CONCEPTS).toSorted((a, b) => a - b)
  return first.flatMap((low, i) =>
    first.slice(i + 1).map((high) => hashOfPair(low + CONCEPT_COUNT, high, KINDS.conceptPair.seed)),
  )
}

const SHAPES: readonly ((text: string, folded: string, words: number) => boolean)[] = [
  (text) => text.includes('?'),
  (text) => text.includes('!'),
  (text) => /[!?]{2}/.test(text),
  (text) => /\p{Lu}{4}/u.test(text),
  (text) => /\d{4}/.test(text),
  (text) => /[а-яіїєґ]/i.test(text),
  (text, folded) => text.toLowerCase() === folded,
  (_text, _folded, words) => words <= SHORT_MESSAGE,
  (_text, _folded, words) => words > LONG_MESSAGE,
  (text) => /["„”]/.test(text),
]

function shapes(text: string, folded: string, words: number): number[] {
  return SHAPES.flatMap((holds, i) => (holds(text, folded, words) ? [hashOfPair(i, 0, KINDS.shape.seed)] : []))
}
