import type { Instant, Topic } from '../vocabulary/vocabulary.ts'
import type { KnowledgeIndex } from './index-knowledge.ts'
import type { Article } from './record.ts'

/** When something is said, and on which topics. */
export interface Occasion {
  readonly at: Instant
  readonly topics: readonly Topic[]
}

/** The article holds at that moment: what begins later or is over by then does not. */
export function isInForce({ validFrom, validUntil }: Article, at: Instant): boolean {
  return (validFrom === undefined || validFrom <= at) && (validUntil === undefined || at < validUntil)
}

export function inForce(articles: readonly Article[], at: Instant): readonly Article[] {
  return articlesWhere(articles, (article) => isInForce(article, at))
}

/** The article holds then, and is not kept for other topics. */
function isOfUse(article: Article, { at, topics }: Occasion): boolean {
  return isInForce(article, at) && (article.topics === undefined || article.topics.some((one) => topics.includes(one)))
}

/** The articles that may be used on the occasion; the very list where all may, so that what is kept for it is found again. */
export function articlesOfUse(articles: readonly Article[], occasion: Occasion): readonly Article[] {
  return articlesWhere(articles, (article) => isOfUse(article, occasion))
}

/** True where both may be used on one occasion: a price until Christmas and one from Christmas on do not meet. */
export function haveOccasionInCommon(one: Article, other: Article): boolean {
  const begin = Math.max(one.validFrom ?? 0, other.validFrom ?? 0)
  const end = Math.min(one.validUntil ?? Number.POSITIVE_INFINITY, other.validUntil ?? Number.POSITIVE_INFINITY)
  if (begin >= end) return false
  return (
    one.topics === undefined || other.topics === undefined || one.topics.some((name) => other.topics?.includes(name))
  )
}

/** True where the topics of an occasion change what may be used. */
export function isAnyBound(articles: readonly Article[]): boolean {
  return articles.some(({ topics }) => topics !== undefined)
}

function articlesWhere(articles: readonly Article[], isWanted: (article: Article) => boolean): readonly Article[] {
  return articles.every(isWanted) ? articles : articles.filter(isWanted)
}

/** The last view of each index: one message is searched for several times. */
const LAST = new WeakMap<KnowledgeIndex, { readonly key: string; readonly view: KnowledgeIndex }>()

/**
 * The same index, giving only what is of use on the occasion. Nothing is indexed anew, so an article comes into force and ends to the very
 * second, whatever is kept of the index.
 */
export function indexFor(index: KnowledgeIndex, occasion: Occasion): KnowledgeIndex {
  return viewOf(index, (article) => isOfUse(article, occasion))
}

/** The same index, giving only what is in force at that moment, whatever the topic. */
export function indexAt(index: KnowledgeIndex, at: Instant): KnowledgeIndex {
  return viewOf(index, (article) => isInForce(article, at))
}

function viewOf(index: KnowledgeIndex, isWanted: (article: Article) => boolean): KnowledgeIndex {
  const unused = index.articles.flatMap((article, place) => (isWanted(article) ? [] : [place]))
  if (unused.length === 0) return index
  const key = unused.join(' ')
  const last = LAST.get(index)
  if (last?.key === key) return last.view
  const view = { ...index, unused: new Set(unused) }
  LAST.set(index, { key, view })
  return view
}
