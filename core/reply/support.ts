import type { Share } from '../vocabulary/vocabulary.ts'
import type { Evidence } from './evidence.ts'
import { BIAS, WEIGHTS } from './support-weights.ts'

/** How likely the passage answers the question. */
export function supportOf(evidence: Evidence): Share {
  const names = Object.keys(WEIGHTS) as (keyof Evidence)[]
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * evidence[name], BIAS)
  return (1 / (1 + Math.exp(-sum))) as Share
}
