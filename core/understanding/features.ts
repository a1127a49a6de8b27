import { TOPICS } from '../vocabulary/vocabulary.ts'
import { AFFECT_CUES } from './affect-cues.ts'
import { addConcepts, CONCEPT_COUNT } from './concepts.ts'
import { type Cues, findCues, readCues } from './cue.ts'
import { hashOf, hashOfPair } from './hashing.ts'
import type { MessageWords, Word } from './message-words.ts'
import { TOPIC_CUES } from './topic-cues.ts'

/** What a model sees of a message: hashed features with their values; `size` of them count. */
export interface FeatureVector {
  readonly hashes: Uint32Array
  readonly values: Float32Array
  readonly size: number
}

/** Kinds of feature with the weight of each kind. */
const KINDS = {
  word: { seed: 1, weight: 0.8 },
  lemma: { seed: 2, weight: 1 },
  pair: { seed: 3, weight: 0.7 },
  skip: { seed: 4, weight: 0.4 },
  characters: { seed: 5, weight: 1 },
  concept: { seed: 6, weight: 0.8 },
  conceptPair: { seed: 7, weight: 0.6 },
  cue: { seed: 9, weight: 0.9 },
  affect: { seed: 10, weight: 0.9 },
  shape: { seed: 8, weight: 0.2 },
} as const

/** A feature among n of its kind counts n^-DAMPING: at ½ long and short messages would speak equally loud; a little less proved better. */
const DAMPING = 0.4

const SHORTEST_GRAM = 3
const LONGEST_GRAM = 5
/** Beyond so many words a message is read no further: what it is about has been said, and time stays bounded. */
const MOST_WORDS = 400
/** Concept pairs grow with the square, so only the first concepts are paired. */
const MOST_PAIRED_CONCEPTS = 24
const LONG_MESSAGE = 40
const SHORT_MESSAGE = 4

const TOPIC_CUE_TABLE = readCues(...TOPICS.map((topic) => TOPIC_CUES[topic]))
const AFFECT_CUE_TABLE = readCues(...Object.values(AFFECT_CUES))

/** The features of a message; the same message has always the same. */
export function featuresOf(message: MessageWords): FeatureVector {
  const words = message.words.slice(0, MOST_WORDS)
  const collected = new Collector()
  const plain = words.map((word) => word.placeholder ?? word.folded)
  const lemmas = words.map((word) => hashOfText(word.placeholder ?? word.lemma, KINDS.lemma.seed))
  const concepts = conceptsOf(words)

  collected.addAlike(
    KINDS.word.weight,
    plain.map((word) => hashOfText(word, KINDS.word.seed)),
  )
  collected.addAlike(KINDS.lemma.weight, lemmas)
  collected.addAlike(KINDS.pair.weight, neighbours(lemmas, 1, KINDS.pair.seed))
  collected.addAlike(KINDS.skip.weight, neighbours(lemmas, 2, KINDS.skip.seed))
  collected.addAlike(KINDS.characters.weight, grams(plain))
  collected.addAlike(
    KINDS.concept.weight,
    concepts.map((concept) => hashOfPair(concept, 0, KINDS.concept.seed)),
  )
  collected.addAlike(KINDS.conceptPair.weight, conceptPairs(concepts))
  collected.add(KINDS.cue.weight, cues(message, TOPIC_CUE_TABLE, KINDS.cue.seed))
  collected.add(KINDS.affect.weight, cues(message, AFFECT_CUE_TABLE, KINDS.affect.seed))
  collected.add(KINDS.shape.weight, shapes(message))
  return collected.vector()
}

/** Puts groups of features together; within a group each feature counts once. */
class Collector {
  readonly #hashes: number[] = []
  readonly #values: number[] = []

  /** Adds features that are many in a long message. */
  addAlike(weight: number, hashes: readonly number[]): void {
    const unique = new Set(hashes)
    this.add(weight / unique.size ** DAMPING, unique)
  }

  add(value: number, unique: Iterable<number>): void {
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

const hashOfText = (text: string, seed: number): number => hashOf(text, 0, text.length, seed)

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

function conceptsOf(words: readonly Word[]): readonly number[] {
  const found = new Set<number>()
  for (const word of words) addConcepts(word.folded, found)
  return [...found]
}

function conceptPairs(concepts: readonly number[]): number[] {
  const first = concepts.slice(0, MOST_PAIRED_CONCEPTS).toSorted((a, b) => a - b)
  return first.flatMap((low, i) =>
    first.slice(i + 1).map((high) => hashOfPair(low + CONCEPT_COUNT, high, KINDS.conceptPair.seed)),
  )
}

/** For each group of cues whether one of it stands there, and whether more than one does; or that none does. */
function cues(message: MessageWords, table: Cues, seed: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const { group } of findCues(table, message)) counts.set(group, (counts.get(group) ?? 0) + 1)
  const hashes = [...counts].flatMap(([group, count]) =>
    count > 1 ? [hashOfPair(group, 1, seed), hashOfPair(group, 2, seed)] : [hashOfPair(group, 1, seed)],
  )
  return hashes.length > 0 ? hashes : [hashOfPair(0, 3, seed)]
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

function shapes({ text, folded, words }: MessageWords): number[] {
  return SHAPES.flatMap((holds, i) => (holds(text, folded, words.length) ? [hashOfPair(i, 0, KINDS.shape.seed)] : []))
}
