import type { Polish } from '../../../polish/polish.ts'
import {
  type Article,
  articlesOfUse,
  type ContentWord,
  indexFor,
  indexKnowledge,
  type KnowledgeIndex,
  likeness,
  type Occasion,
  searchKnowledge,
} from '../../knowledge/knowledge.ts'
import type { OpenTurn } from './open-turn.ts'
import { type Bag, bagOf } from './subject.ts'

/** A base of this size is held against every reply whole. */
const FEW = 8
const PASSAGES = 12

/** Kept as long as the snapshot itself, which never changes: a playbook is frozen under its version. */
const kept = new WeakMap<readonly Article[], KnowledgeIndex>()

/**
 * Articles with how far what they say may be held against the reply: 0–1, and 1 for all of a small base. The share of the best
 * score, squared: scores of passages lie close together, and one a tenth behind is about something else more often than not.
 */
export type OnMatter = ReadonlyMap<Article, number>

/** True where the articles are too many to be held against every reply. */
export function isSearched(knowledge: readonly Article[]): boolean {
  return knowledge.length > FEW
}

/** Of the articles of use on the occasion those that share most with what was asked and what is answered, best first. */
export function articlesOnMatter(
  reply: string,
  turn: OpenTurn,
  knowledge: readonly Article[],
  occasion: Occasion,
  polish: Polish,
): OnMatter {
  if (!isSearched(knowledge)) return new Map(articlesOfUse(knowledge, occasion).map((article) => [article, 1]))
  const asked = turn.readings.map(({ text }) => text).join('\n')
  const index = indexFor(knowledgeIndexOf(knowledge, polish), occasion)
  const hits = searchKnowledge(`${asked}\n${reply}`, index, polish, PASSAGES)
  const standing = new Map<Article, number>()
  for (const { article, score } of hits)
    if (!standing.has(article)) standing.set(article, (score / (hits[0]?.score || 1)) ** 2)
  return standing
}

const keptBags = new WeakMap<Article, Bag>()

/** True when one of the articles has the word, in whatever form. */
export function isInArticles(word: ContentWord, articles: readonly Article[], polish: Polish): boolean {
  return articles.some((article) => likeness(word, bagOfText(article, polish).there) === 1)
}

function bagOfText(article: Article, polish: Polish): Bag {
  const known = keptBags.get(article)
  if (known !== undefined) return known
  const bag = bagOf(article.text, polish)
  keptBags.set(article, bag)
  return bag
}

/** The searchable index of a snapshot, made at its first use. */
export function knowledgeIndexOf(knowledge: readonly Article[], polish: Polish): KnowledgeIndex {
  const known = kept.get(knowledge)
  if (known !== undefined) return known
  const index = indexKnowledge(knowledge, polish)
  kept.set(knowledge, index)
  return index
}
