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

/**
 * Errors per 100 conversations = 100 × mistakes ÷ audited conversations. Contested and withdrawn mistakes are left out before.
 *
 * The interval is Garwood's exact one for a Poisson count, widened where mistakes cluster: the count is divided by its dispersion
 * (variance over mean of mistakes per conversation, never below 1) before, and the bounds multiplied by it after.
 * @source Garwood, Biometrika 28 (1936); quasi-Poisson: McCullagh & Nelder, Generalized Linear Models (1989), 6.2.3
 */
export function measureErrorRate(exposure: Exposure): ErrorRate {
  const { conversations, mistakes } = exposure
  if (conversations === 0) return { per100: null, low: null, high: null }
  const spread = dispersion(exposure)
  const count = mistakes / spread
  const per = (100 * spread) / conversations
  return {
    per100: (100 * mistakes) / conversations,
    low: count === 0 ? 0 : gammaQuantile(count, TAIL) * per,
    high: gammaQuantile(count + 1, 1 - TAIL) * per,
  }
}

function dispersion({ conversations, mistakes, squares }: Exposure): number {
  if (conversations < 2 || mistakes === 0) return 1
  const mean = mistakes / conversations
  const variance = (squares - mistakes * mean) / (conversations - 1)
  return Math.max(1, variance / mean)
}
