/**
 * Knowledge: what the firm says is true.
 *
 * Makes: passages and a searchable index. From: articles. Does not: decide whether a passage answers a question (reply does).
 */
export { type Coverage, coverageOf, type Gathered, gather, likeness } from './coverage.ts'
export { factsForOwner, marksToKeep, type OwnersFact, verdictOn } from './facts-of-article.ts'
export { indexKnowledge, type KnowledgeIndex } from './index-knowledge.ts'
export { type Match, type Matcher, matcherOf, returnedBy } from './match.ts'
export { matterOf } from './matter-of.ts'
export {
  articlesOfUse,
  haveOccasionInCommon,
  indexAt,
  indexFor,
  inForce,
  isAnyBound,
  isInForce,
  type Occasion,
} from './of-use.ts'
export { overTime } from './over-time.ts'
export { type Article, type FactMark, type Passage, publicArticles } from './record.ts'
export { type Hit, rankArticles, searchKnowledge } from './search-knowledge.ts'
export { splitPassages } from './split-passages.ts'
export { type PassageVectors, standOut } from './stand-out.ts'
export { readWords, type Word as ContentWord } from './words.ts'
