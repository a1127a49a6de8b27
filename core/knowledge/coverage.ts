import type { Polish } from '../../polish/polish.ts'
import type { KnowledgeIndex } from './index-knowledge.ts'
import type { Word } from './words.ts'
import { cachedReader } from './words.ts'

/** How much of a question a text speaks of. Shares are 0–1, words counted by their rarity in the firm's articles. */
export interface Coverage {
  /** Of the question's content words, how much the text holds. A question without any: 0. */
  readonly held: number
  /** Of the question's content words, how much no article holds in any form. */
  readonly unknown: number
  /** How many content words the question has. */
  readonly words: number
}

/** Another word of the same family, or another name of the same concept, answers less surely than the word itself. */
const SAME_STEM = 0.85
const SAME_CONCEPT = 0.6
const SAME_KIND = 0.5

/** Reads the question once, for comparing it with several texts. */
export function coverageOf(question: string, index: KnowledgeIndex, polish: Polish): (text: string) => Coverage {
  const read = cachedReader(polish)
  const words = read(question)
  const weights = words.map((word) => word.telling * rarityOf(word, index))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const unknown = share(
    words.map((word) => (isIndexed(word, index) ? 0 : 1)),
    weights,
    total,
  )

  return (text) => {
    const there = gather(read(text))
    const likenesses = words.map((word) => likeness(word, there))
    return { held: share(likenesses, weights, total), unknown, words: words.length }
  }
}

function share(values: readonly number[], weights: readonly number[], total: number): number {
  return total === 0 ? 0 : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total
}

export interface Gathered {
  readonly lemmas: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly concepts: ReadonlySet<number>
  readonly kinds: ReadonlySet<number>
  readonly kindsAbove: ReadonlySet<number>
}

export function gather(words: readonly Word[]): Gathered {
  const there = {
    lemmas: new Set<string>(),
    stems: new Set<string>(),
    concepts: new Set<number>(),
    kinds: new Set<number>(),
    kindsAbove: new Set<number>(),
  }
  for (const word of new Set(words)) {
    for (const lemma of word.lemmas) there.lemmas.add(lemma)
    for (const stem of word.stems) there.stems.add(stem)
    for (const concept of word.concepts) there.concepts.add(concept)
    for (const kind of word.kinds) there.kinds.add(kind)
    for (const kind of word.kindsAbove) there.kindsAbove.add(kind)
  }
  return there
}

export function likeness(word: Word, there: Gathered): number {
  if (word.lemmas.some((lemma) => there.lemmas.has(lemma))) return 1
  if (word.stems.some((stem) => there.stems.has(stem))) return SAME_STEM
  if (word.concepts.some((concept) => there.concepts.has(concept))) return SAME_CONCEPT
  const ofKind = word.kindsAbove.some((kind) => there.kinds.has(kind))
  return ofKind || word.kinds.some((kind) => there.kinds.has(kind) || there.kindsAbove.has(kind)) ? SAME_KIND : 0
}

/** The word's rarity in the articles; what stands nowhere is as rare as what stands once. */
function rarityOf(word: Word, { byPassage }: KnowledgeIndex): number {
  const known = word.lemmas.flatMap((lemma) => byPassage.ids.get(lemma) ?? []).map((id) => byPassage.rarity[id] ?? 0)
  return known.length > 0 ? Math.min(...known) : Math.log(1 + (byPassage.size + 0.5) / 1.5)
}

function isIndexed(word: Word, { byPassage }: KnowledgeIndex): boolean {
  return word.terms.some(({ term }) => byPassage.ids.has(term))
}
