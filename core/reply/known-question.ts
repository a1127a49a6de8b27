import type { Matcher } from '../knowledge/knowledge.ts'
import type { ArticleId } from '../vocabulary/vocabulary.ts'
import type { Candidate } from './evidence.ts'

/** So alike are two wordings of one question, each holding so much of the other's content words, */
const SAME_QUESTION = 0.85
/** and no question of another article comes as near. */
const AHEAD = 0.1
/** In the very same words it is the same question, however near another comes. */
const SAME_WORDS = 0.99

/**
 * The article under which the firm itself keeps this question, in nearly these words; null where none does or two do.
 * An alternative question is not a guess about the article, it is the firm's own word on what it answers.
 */
export function articleOfKnownQuestion(candidates: readonly Candidate[], match: Matcher): ArticleId | null {
  const nearest = new Map<ArticleId, number>()
  for (const { hit } of candidates) {
    if (nearest.has(hit.article.id)) continue
    const wordings = [...hit.article.phrasings, hit.article.title]
    nearest.set(hit.article.id, Math.max(...wordings.map((wording) => sameness(match, wording))))
  }
  const [best, next] = [...nearest].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < SAME_QUESTION) return null
  const behind = next?.[1] ?? 0
  const isIt = best[1] - behind >= AHEAD || (best[1] >= SAME_WORDS && behind < SAME_WORDS)
  return isIt ? best[0] : null
}

function sameness(match: Matcher, wording: string): number {
  const { held, returned } = match(wording)
  return Math.min(held, returned)
}
