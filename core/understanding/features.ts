import { TOPICS } from '../vocabulary/vocabulary.ts'
import { AFFECT_CUES } from './affect-cues.ts'
import { CONCEPT_COUNT } from './concepts.ts'
import { type Cues, findCues, readCues } from './cue.ts'
import { hashOfPair } from './hashing.ts'
import type { MessageWords, Word } from './message-words.ts'
import { TOPIC_CUES } from './topic-cues.ts'

/** What a model sees of a message: hashed features with their values; `size` of them count. */
export interface FeatureVector {
  readonly hashes: Uint32Array
  readonly values: Float32Array
  readonly size: number
}

/** Kinds of feature with the weight of each kind; words, lemmas and characters are hashed in `word-facts.ts`. */
const KINDS = {
  word: { weight: 0.8 },
  lemma: { weight: 1 },
  pair: { seed: 3, weight: 0.7 },
  skip: { seed: 4, weight: 0.4 },
  characters: { weight: 1 },
  concept: { seed: 6, weight: 0.8 },
  conceptPair: { seed: 7, weight: 0.6 },
  cue: { seed: 9, weight: 0.9 },
  affect: { seed: 10, weight: 0.9 },
  shape: { seed: 8, weight: 0.2 },
  meaning: { seed: 11, weight: 2 },
} as const

/** A feature among n of its kind counts n^-DAMPING: at ½ long and short messages would speak equally loud; a little less proved better. */
const DAMPING = 0.4

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
  const words = message.words.length > MOST_WORDS ? message.words.slice(0, MOST_WORDS) : message.words
  const found = new FeatureList()
  const lemmas = words.map(({ facts }) => facts.lemmaHash)
  const concepts = conceptsIn(words)

  found.addAlike(
    KINDS.word.weight,
    words.map(({ facts }) => facts.wordHash),
  )
  found.addAlike(KINDS.lemma.weight, lemmas)
  found.addAlike(KINDS.pair.weight, neighbours(lemmas, 1, KINDS.pair.seed))
  found.addAlike(KINDS.skip.weight, neighbours(lemmas, 2, KINDS.skip.seed))
  addGrams(found, words)
  found.addAlike(
    KINDS.concept.weight,
    concepts.map((concept) => hashOfPair(concept, 0, KINDS.concept.seed)),
  )
  found.addAlike(KINDS.conceptPair.weight, conceptPairs(concepts))
  found.add(KINDS.cue.weight, cues(message, TOPIC_CUE_TABLE, KINDS.cue.seed))
  found.add(KINDS.affect.weight, cues(message, AFFECT_CUE_TABLE, KINDS.affect.seed))
  found.add(KINDS.shape.weight, shapes(message))
  addMeaning(found, words)
  return found.vector()
}

/** Character n-grams are many and their count is known beforehand: they go in without a list between. */
function addGrams(found: FeatureList, words: readonly Word[]): void {
  const count = words.reduce((sum, { facts }) => sum + facts.grams.length, 0)
  const value = KINDS.characters.weight / count ** DAMPING
  for (const { facts } of words) found.add(value, facts.grams)
}

/** The direction in which the words together point in meaning: one feature a dimension. */
function addMeaning(found: FeatureList, words: readonly Word[]): void {
  const vectors = words.flatMap(({ facts }) => facts.meaning ?? [])
  const sum = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) + (vector[d] as number)
  const length = Math.hypot(...sum) || 1
  for (let d = 0; d < sum.length; d++)
    found.addOne((KINDS.meaning.weight * (sum[d] as number)) / length, hashOfPair(d, 0, KINDS.meaning.seed))
}

/** Features in the order in which they are found; what stands twice counts twice. */
class FeatureList {
  #hashes = new Uint32Array(1024)
  #values = new Float32Array(1024)
  #size = 0

  /** Adds features that are many in a long message. */
  addAlike(weight: number, hashes: readonly number[]): void {
    this.add(weight / hashes.length ** DAMPING, hashes)
  }

  add(value: number, hashes: ArrayLike<number>): void {
    while (this.#size + hashes.length > this.#hashes.length) this.#grow()
    this.#hashes.set(hashes, this.#size)
    this.#values.fill(value, this.#size, this.#size + hashes.length)
    this.#size += hashes.length
  }

  addOne(value: number, hash: number): void {
    if (this.#size === this.#hashes.length) this.#grow()
    this.#hashes[this.#size] = hash
    this.#values[this.#size] = value
    this.#size += 1
  }

  vector(): FeatureVector {
    return { hashes: this.#hashes, values: this.#values, size: this.#size }
  }

  #grow(): void {
    const [hashes, values] = [this.#hashes, this.#values]
    this.#hashes = new Uint32Array(hashes.length * 2)
    this.#values = new Float32Array(values.length * 2)
    this.#hashes.set(hashes)
    this.#values.set(values)
  }
}

/** Each hash paired with the one so many places before it. */
export function neighbours(hashes: readonly number[], distance: number, seed: number): readonly number[] {
  const pairs: number[] = []
  for (let i = distance; i < hashes.length; i++)
    pairs.push(hashOfPair(hashes[i - distance] as number, hashes[i] as number, seed))
  return pairs
}

function conceptsIn(words: readonly Word[]): readonly number[] {
  const found = new Set<number>()
  for (const { facts } of words) for (const concept of facts.concepts) found.add(concept)
  return [...found]
}

function conceptPairs(concepts: readonly number[]): readonly number[] {
  const first = concepts.slice(0, MOST_PAIRED_CONCEPTS).toSorted((a, b) => a - b)
  const pairs: number[] = []
  for (let i = 0; i < first.length; i++)
    for (let j = i + 1; j < first.length; j++)
      pairs.push(hashOfPair((first[i] as number) + CONCEPT_COUNT, first[j] as number, KINDS.conceptPair.seed))
  return pairs
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
