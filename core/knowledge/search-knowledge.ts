import type { Polish } from '../../polish/polish.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import type { KnowledgeIndex } from './index-knowledge.ts'
import { agreement, directionOf } from './nearness.ts'
import type { Article, Passage } from './record.ts'
import { spellingNeighbours } from './spelling-keys.ts'
import { bestDocuments, scoreDocuments, type WeightedTerm } from './term-index.ts'
import { readWords, soughtOf, type Word } from './words.ts'

/** A passage that shares words with a question. Scores compare passages of one search only. */
export interface Hit {
  readonly passage: Passage
  readonly article: Article
  readonly score: number
}

/** What the rest of its article adds to a passage: enough to break ties between like passages, too little to outweigh the right words. */
const ARTICLE_SHARE = 0.5

/** A guessed spelling counts less than a written one. */
const GUESS_WEIGHT = 0.7

/** How much the direction of meaning counts beside the best score by words. */
const MEANING_SHARE = 2

/** In an index this large, only the best passages by words are compared by meaning as well. */
const LARGE = 3000
const COMPARED = 60

/** The passages that share most with the question, best first; equal scores in the order of the articles. */
export function searchKnowledge(
  question: string,
  index: KnowledgeIndex,
  polish: Polish,
  limit: number,
): readonly Hit[] {
  const words = readWords(question, polish)
  const query = queryTerms(words, index, polish)
  const byArticle = scoreDocuments(query, index.byArticle)
  const scores = scoreDocuments(query, index.byPassage)
  for (let i = 0; i < scores.length; i++) {
    scores[i] = (scores[i] ?? 0) + ARTICLE_SHARE * (byArticle[index.articleOf[i] ?? 0] ?? 0)
  }
  addMeaning(scores, directionOf(words), index)
  leaveOut(scores, index)
  return bestDocuments(scores, limit).flatMap((i) => {
    const passage = index.passages[i]
    const article = index.articles[index.articleOf[i] ?? 0]
    return passage && article ? [{ passage, article, score: scores[i] ?? 0 }] : []
  })
}

/** Raises the scores of passages that point where the question points. */
function addMeaning(scores: Float32Array, question: Float32Array, { directions }: KnowledgeIndex): void {
  const compared = scores.length <= LARGE ? scores.keys() : bestDocuments(scores, COMPARED)
  const unit = scores.reduce((most, score) => Math.max(most, score), 0) || 1
  for (const i of compared) {
    const alike = agreement(question, directions[i] as Float32Array)
    if (alike > 0) scores[i] = (scores[i] as number) + MEANING_SHARE * unit * alike
  }
}

function leaveOut(scores: Float32Array, { unused, articleOf }: KnowledgeIndex): void {
  if (unused === undefined) return
  for (let i = 0; i < scores.length; i++) if (unused.has(articleOf[i] ?? 0)) scores[i] = 0
}

/** Articles in the order of their best passage, each once. */
export function rankArticles(hits: readonly Hit[]): readonly ArticleId[] {
  return [...new Set(hits.map(({ article }) => article.id))]
}

function queryTerms(words: readonly Word[], index: KnowledgeIndex, polish: Polish): readonly WeightedTerm[] {
  return words.flatMap((word) => {
    const { terms, sought } = word
    if (terms.some(({ term }) => index.byPassage.ids.has(term))) return sought
    const guesses = spellingNeighbours(word.folded, index.spellings)
    return guesses.flatMap((guess) => weaken(soughtOf(readWords(guess, polish)), GUESS_WEIGHT / guesses.length))
  })
}

function weaken(terms: readonly WeightedTerm[], factor: number): readonly WeightedTerm[] {
  return terms.map(({ term, weight }) => ({ term, weight: weight * factor }))
}
