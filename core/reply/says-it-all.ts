import type { Match } from '../knowledge/knowledge.ts'
import type { Evidence } from './evidence.ts'

/** So much of the question's matter must stand in the passage under its headings, */
const HELD = 0.95
/** and no naming word of any weight may be missing. */
const LEAST_NAME_MISSED = 0.05

/**
 * True when the passage speaks of everything that the question names, and states the kind of fact that is asked for.
 * Such a question is answered by the firm's plain words; what the trained support adds is for questions in other words.
 * `matter` is the passage against the question without its asking words: who is told the days need not be told "time".
 */
export function saysItAll(evidence: Evidence, matter: Match): boolean {
  const named = matter.missedName < LEAST_NAME_MISSED && matter.missedProper === 0 && matter.missedAnywhere === 0
  const states = evidence.asksOther === 1 || evidence.sentenceStates === 1
  return matter.held >= HELD && named && states
}
