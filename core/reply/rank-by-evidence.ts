import type { Polish } from '../../polish/polish.ts'
import { type KnowledgeIndex, rankArticles, searchKnowledge } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import { gatherEvidence } from './evidence.ts'
import { scoreOf } from './support.ts'

/** Articles beyond the closely read ones follow in the order of the search. */
const SEARCHED = 50

/** The articles that may answer a question, each once: those read closely in the order of their evidence, then what else the search found. */
export function rankByEvidence(question: string, index: KnowledgeIndex, polish: Polish): readonly ArticleId[] {
  const read = gatherEvidence(question, index, polish)
    .map(({ hit, evidence }) => ({ article: hit.article.id, score: scoreOf(evidence) }))
    .toSorted((one, other) => other.score - one.score)
  const searched = rankArticles(searchKnowledge(question, index, polish, SEARCHED))
  return [...new Set([...read.map(({ article }) => article), ...searched])]
}
