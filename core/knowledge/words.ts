import {
  analyse,
  foldDiacritics,
  gradeOf,
  lemmaOf,
  type Polish,
  type Reading,
  rememberWord,
  restoreDiacritics,
  vectorOf,
} from '../../polish/polish.ts'
import { conceptsOf, kindsAbove, kindsNamedBy } from './concepts.ts'
import { isAskingWord, isBackgroundWord, isFunctionWord } from './function-words.ts'
import { stemsOf } from './stem.ts'
import type { WeightedTerm } from './term-index.ts'

/** A content word as it is compared: folded, with every reading's lemma and stem, and the concepts it may stand for. */
export interface Word {
  readonly folded: string
  readonly lemmas: readonly string[]
  readonly stems: readonly string[]
  readonly concepts: readonly number[]
  /** Kinds of things that the word names ("zwierzę"), and kinds to which what it names belongs ("kot"). */
  readonly kinds: readonly number[]
  readonly kindsAbove: readonly number[]
  /** 0–1: how much the word says of what a question is about. */
  readonly telling: number
  /** 0–1: how rare the word is in today's Polish; in a firm of three articles, every word is rare in the articles. */
  readonly rarity: number
  /** True for nouns, adjectives and what the lexicon does not know: they name the matter more surely than verbs do. */
  readonly names: boolean
  /** True for what is only ever written with a capital letter: towns, brands, people. */
  readonly proper: boolean
  /** Tells what company the word keeps; null for a word too rare to have been learnt. */
  readonly vector: Int8Array | null
  /** What the word is indexed by. */
  readonly terms: readonly WeightedTerm[]
  /** What the word is sought by. */
  readonly sought: readonly WeightedTerm[]
}

/** Words with inner hyphens stay whole ("e-mail"), numbers keep their separators ("14,50", "8:30"). */
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*|\d+(?:[.,:]\d+)*/gu

/** null for function words and question words. */
const wordOf: (spelling: string, polish: Polish) => Word | null = rememberWord(readWord)

/** The content words of a text in their order; function words and question words are left out. */
export function readWords(text: string, polish: Polish): readonly Word[] {
  const words: Word[] = []
  for (const spelling of text.match(WORD) ?? []) {
    const word = wordOf(spelling, polish)
    if (word !== null) words.push(word)
  }
  return words
}

/** Reads many texts with one engine. */
export function cachedReader(polish: Polish): (text: string) => readonly Word[] {
  return (text) => readWords(text, polish)
}

function readWord(spelling: string, polish: Polish): Word | null {
  const folded = foldDiacritics(spelling.toLowerCase())
  if (isFunctionWord(folded)) return null
  const readings = readingsOf(spelling, polish)
  if (readings.some(({ lemma }) => isFunctionWord(foldDiacritics(lemma)))) return null
  if (readings.length > 0 && readings.every(({ tag }) => FUNCTION_TAG.test(tag))) return null
  const lemmas =
    readings.length === 0 ? [folded] : unique(readings.map(({ lemma }) => foldDiacritics(lemma.toLowerCase())))
  const stems = unique(lemmas.flatMap((lemma) => stemsOf(lemma)))
  const concepts = unique(stems.flatMap(conceptsOf))
  const asking = lemmas.some(isAskingWord)
  const background = lemmas.some(isBackgroundWord)
  const kinds = unique(stems.flatMap(kindsNamedBy))
  const above = unique(stems.flatMap(kindsAbove)).filter((kind) => !kinds.includes(kind))
  const rarity = rarityOf(readings.length === 0 ? [spelling.toLowerCase()] : readings.map(({ lemma }) => lemma), polish)
  const soughtWeight =
    (asking ? ASKING_SOUGHT : background ? BACKGROUND_WEIGHT : 1) * (LEAST_SOUGHT + (1 - LEAST_SOUGHT) * rarity)
  const same = termsFor(lemmas, stems, concepts)
  return {
    folded,
    lemmas,
    stems,
    concepts,
    kinds,
    kindsAbove: above,
    telling: asking ? ASKING_WEIGHT : background ? BACKGROUND_WEIGHT : 1,
    rarity,
    names: readings.length === 0 || readings.some(({ tag }) => NAMING_TAG.test(tag)),
    proper: readings.length > 0 && readings.every(({ lemma }) => /^\p{Lu}/u.test(lemma)),
    vector: firstVector([foldDiacritics(lemmaOf(spelling, polish).toLowerCase()), ...lemmas], polish),
    terms: [...same, ...kindTerms('%', kinds), ...kindTerms('^', above)],
    sought: [...same, ...kindTerms('%', kinds), ...kindTerms('^', kinds), ...kindTerms('%', above)].map(
      ({ term, weight }) => ({ term, weight: weight * soughtWeight }),
    ),
  }
}

/** Many articles have a price or a time: the word that asks for one must not outweigh the word that names the matter. */
const ASKING_WEIGHT = 0.3
const ASKING_SOUGHT = 0.35
const BACKGROUND_WEIGHT = 0.7

/** Conjunctions, prepositions, particles, pronouns; a word that may also be a noun ("koło") stays. */
const FUNCTION_TAG = /^(?:conj|comp|prep|qub|part|ppron|siebie|interj)\b/

const NAMING_TAG = /^(?:subst|ger|adj|xxx|brev)\b/

/** Grades of `gradeOf` between which words differ in what they tell: from "móc" to what nobody counted. */
const COMMONEST = 28
const RAREST = 8

function rarityOf(lemmas: readonly string[], polish: Polish): number {
  const grade = Math.max(...lemmas.map((lemma) => gradeOf(lemma.toLowerCase(), polish.frequencies)))
  return Math.min(1, Math.max(0, COMMONEST - grade) / (COMMONEST - RAREST))
}

function firstVector(lemmas: readonly string[], polish: Polish): Int8Array | null {
  for (const lemma of lemmas) {
    const vector = vectorOf(lemma, polish.meaning)
    if (vector !== null) return vector
  }
  return null
}

/** Every reading, so that "zadanie" also finds "żądanie" once folded; an unknown word may only lack its marks. */
function readingsOf(spelling: string, polish: Polish): readonly Reading[] {
  if (/\d/.test(spelling)) return []
  const written = analyse(spelling, polish)
  return written.length > 0 ? written : analyse(restoreDiacritics(spelling, polish), polish)
}

/** A word's weight is shared among its readings; a shared stem says less than a shared lemma, a shared concept less still. */
const STEM_WEIGHT = 1
const CONCEPT_WEIGHT = 1.4
const KIND_WEIGHT = 0.8

/** How much a word that everybody uses all the time counts beside one that nobody uses. */
const LEAST_SOUGHT = 0.85

/** What words are indexed by: lemmas as they are, stems marked `~`, concepts marked `@`. */
export function termsOf(words: readonly Word[]): readonly WeightedTerm[] {
  return words.flatMap(({ terms }) => terms)
}

/** What words are sought by. */
export function soughtOf(words: readonly Word[]): readonly WeightedTerm[] {
  return words.flatMap(({ sought }) => sought)
}

function kindTerms(mark: '%' | '^', kinds: readonly number[]): readonly WeightedTerm[] {
  return kinds.map((kind) => ({ term: `${mark}${kind}`, weight: KIND_WEIGHT / kinds.length }))
}

function termsFor(
  lemmas: readonly string[],
  stems: readonly string[],
  concepts: readonly number[],
): readonly WeightedTerm[] {
  return [
    ...lemmas.map((lemma) => ({ term: lemma, weight: 1 / lemmas.length })),
    ...stems.map((stem) => ({ term: `~${stem}`, weight: STEM_WEIGHT / stems.length })),
    ...concepts.map((concept) => ({ term: `@${concept}`, weight: CONCEPT_WEIGHT / concepts.length })),
  ]
}

function unique<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)]
}
