/**
 * Upkeep: what is wrong with the service itself, no single person's doing.
 *
 * Makes: ServiceFinding. From: articles, answers, questions that nobody could answer, playbook versions. Does not: change an article,
 * fetch a link or blame a person.
 */
export { findGaps, type OpenQuestion } from './find-gaps.ts'
export { findRegressions, type VersionInForce } from './find-regressions.ts'
export {
  conflictsOf,
  contradictionsOf,
  endingArticles,
  overdueArticles,
  staleByAnswers,
  UNUSED_MS,
  unconfirmedFacts,
  unusedArticles,
} from './of-articles.ts'
export { type Example, type ServiceCode, type ServiceFacts, type ServiceFinding } from './record.ts'
export { type AnsweredQuestion, type WrittenArticle, writeArticles } from './write-articles.ts'
