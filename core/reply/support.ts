import type { Share } from '../vocabulary/vocabulary.ts'
import { leafOf } from './decision-tree.ts'
import { EVIDENCE, type Evidence } from './evidence.ts'
import { ANSWER, BIAS, TREES } from './support-model.ts'

/** How well the evidence speaks for a passage, as log-odds; higher is better within one question. */
export function scoreOf(evidence: Evidence): number {
  const values = EVIDENCE.map((name) => evidence[name])
  return TREES.reduce((sum, tree) => sum + leafOf(tree, values), BIAS)
}

/** How likely an answer of these passages is right, from their joint score and that of the best other article (0–1 each). */
export function answerSupport(own: Share, rival: Share): Share {
  return sigmoid(ANSWER.own * logit(own) + ANSWER.rival * logit(rival) + ANSWER.bias) as Share
}

export function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Log-odds of a share, kept finite. */
export function logit(share: number): number {
  const kept = Math.min(0.999, Math.max(0.001, share))
  return Math.log(kept / (1 - kept))
}
