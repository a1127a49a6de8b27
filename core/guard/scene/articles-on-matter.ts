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
const PASSAGES = 8

/** Kept as long as the snapshot itself, which never changes: a playbook is frozen under its version. */
const kept = new WeakMap<readonly Article[], KnowledgeIndex>()

/** Of the articles of use on the occasion those that share most with what was asked and what is answered, best first. */
export function articlesOnMatter(
  reply: string,
  turn: OpenTurn,
  knowledge: readonly Article[],
  occasion: Occasion,
  polish: Polish,
): readonly Article[] {
  if (knowledge.length <= FEW) return articlesOfUse(knowledge, occasion)
  const asked = turn.readings.map(({ text }) => text).join('\n')
  const index = indexFor(knowledgeIndexOf(knowledge, polish), occasion)
  const hits = searchKnowledge(`${asked}\n${reply}`, index, polish, PASSAGES)
  return [...new Set(hits.map(({ article }) => article))]
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
