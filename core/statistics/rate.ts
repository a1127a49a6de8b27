import { gammaQuantile } from './gamma.ts'

/** What a rate is counted over. */
export interface Counted {
  readonly cases: number
  readonly events: number
  /** Sum over cases of (events in it)². Events come in clusters; this says how strongly. */
  readonly squares: number
}

/** Events per 100 cases with a 95 % interval; all null without a case. */
export type Rate =
  | { readonly per100: number; readonly low: number; readonly high: number }
  | { readonly per100: null; readonly low: null; readonly high: null }

const TAIL = 0.025
const JEFFREYS = 0.5

/**
 * The interval is Jeffreys' for a Poisson count: it holds the true rate in 95 of 100 cases also at few events, where an exact one is too
 * wide (98 of 100). Where events cluster it is widened: the count is divided by its dispersion (variance over mean of events per case,
 * never below 1) before, and the bounds multiplied by it after.
 * @source Brown, Cai & DasGupta, Ann. Statist. 30 (2002), for discrete families; quasi-Poisson: McCullagh & Nelder, Generalized Linear Models (1989), 6.2.3
 */
export function ratePer100(counted: Counted): Rate {
  const { cases, events } = counted
  if (cases === 0) return { per100: null, low: null, high: null }
  const spread = dispersion(counted)
  const count = events / spread
  const per = (100 * spread) / cases
  return {
    per100: (100 * events) / cases,
    low: count === 0 ? 0 : gammaQuantile(count + JEFFREYS, TAIL) * per,
    // Where there is nothing below, all of the doubt is above: the end that an exact interval has too.
    high: gammaQuantile(count === 0 ? 1 : count + JEFFREYS, 1 - TAIL) * per,
  }
}

function dispersion({ cases, events, squares }: Counted): number {
  if (cases < 2 || events === 0) return 1
  const mean = events / cases
  const variance = (squares - events * mean) / (cases - 1)
  return Math.max(1, variance / mean)
}
