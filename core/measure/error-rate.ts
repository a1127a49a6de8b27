import { gammaQuantile } from '../statistics/statistics.ts'

/** What a rate is counted over. */
export interface Exposure {
  readonly conversations: number
  readonly mistakes: number
  /** Sum over conversations of (mistakes in it)². Mistakes come in clusters; this says how strongly. */
  readonly squares: number
}

/** Mistakes per 100 conversations with a 95 % interval; all null without a conversation. */
export type ErrorRate =
  | { readonly per100: number; readonly low: number; readonly high: number }
  | { readonly per100: null; readonly low: null; readonly high: null }

const TAIL = 0.025
const JEFFREYS = 0.5

/**
 * Errors per 100 conversations = 100 × mistakes ÷ audited conversations. Contested and withdrawn mistakes are left out before.
 *
 * The interval is Jeffreys' for a Poisson count: over firms it holds the true rate in 95 of 100 cases also at few mistakes, where an exact
 * one is too wide (98 of 100). Where mistakes cluster it is widened: the count is divided by its dispersion (variance over mean of mistakes
 * per conversation, never below 1) before, and the bounds multiplied by it after.
 * @source Brown, Cai & DasGupta, Ann. Statist. 30 (2002), for discrete families; quasi-Poisson: McCullagh & Nelder, Generalized Linear Models (1989), 6.2.3
 */
export function measureErrorRate(exposure: Exposure): ErrorRate {
  const { conversations, mistakes } = exposure
  if (conversations === 0) return { per100: null, low: null, high: null }
  const spread = dispersion(exposure)
  const count = mistakes / spread
  const per = (100 * spread) / conversations
  return {
    per100: (100 * mistakes) / conversations,
    low: count === 0 ? 0 : gammaQuantile(count + JEFFREYS, TAIL) * per,
    // Where there is nothing below, all of the doubt is above: the end that an exact interval has too.
    high: gammaQuantile(count === 0 ? 1 : count + JEFFREYS, 1 - TAIL) * per,
  }
}

function dispersion({ conversations, mistakes, squares }: Exposure): number {
  if (conversations < 2 || mistakes === 0) return 1
  const mean = mistakes / conversations
  const variance = (squares - mistakes * mean) / (conversations - 1)
  return Math.max(1, variance / mean)
}
