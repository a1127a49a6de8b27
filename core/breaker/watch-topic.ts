import type { Share } from '../vocabulary/vocabulary.ts'
import type { Served } from './served.ts'

/** How a topic stands. */
export interface TopicWatch {
  /** Conversations served since it was last switched on. */
  readonly seen: number
  /** Those of them with trouble. */
  readonly troubled: number
  /** 0–1: how much of what it takes to stop has come together. At 1 the topic stops. */
  readonly level: Share
  /** The troubled ones since the level last stood at zero, oldest first: what speaks against the topic now. */
  readonly cases: readonly Served[]
}

/** Trouble so many times as often as usual is what must be noticed. */
const RATIO = 2.5
/** Rates of trouble outside these are taken for them: a firm of few conversations knows neither. */
const LEAST_USUAL = 0.08
const MOST_USUAL = 0.35

/**
 * Evidence (log-likelihood) that stops a topic. By simulation: of topics at their usual rate one in a hundred is stopped wrongly over 400
 * conversations; a rate three times the usual is noticed after 19 to 61 (median), five times after 9 to 25. @source bench/breaker.ts
 */
const LIMIT = 8

/** The firm's usual rate of trouble over all that its assistant served, as the rule reads it. */
export function usualTrouble(served: readonly Served[]): Share {
  const share = served.length === 0 ? 0 : served.filter(isTroubled).length / served.length
  return Math.min(MOST_USUAL, Math.max(LEAST_USUAL, share)) as Share
}

/**
 * One-sided cumulative sum over conversations in their order: each troubled one adds evidence for a rate 2.5 times the usual,
 * each good one takes some away, and what went well long ago excuses nothing. @source Page, Biometrika 41 (1954)
 */
export function watchTopic(served: readonly Served[], usual: Share): TopicWatch {
  const raised = Math.min(0.9, RATIO * usual)
  const up = Math.log(raised / usual)
  const down = Math.log((1 - raised) / (1 - usual))
  let sum = 0
  let cases: Served[] = []
  let troubled = 0
  for (const one of served) {
    const isBad = isTroubled(one)
    sum = Math.max(0, sum + (isBad ? up : down))
    if (sum === 0) cases = []
    if (!isBad) continue
    troubled += 1
    cases.push(one)
    // What came after the stop is not the topic's doing.
    if (sum >= LIMIT) return { seen: served.indexOf(one) + 1, troubled, level: 1 as Share, cases }
  }
  return { seen: served.length, troubled, level: (sum / LIMIT) as Share, cases }
}

/** The assistant's answer was wrong, was not accepted, or did not help. */
function isTroubled({ mistaken, wantedPerson, cameBack }: Served): boolean {
  return mistaken || wantedPerson || cameBack !== null
}
