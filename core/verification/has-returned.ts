import { RISES, startCoin, toss } from '../statistics/statistics.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import type { BeforeAfter } from './exposure.ts'
import { matchBeforeAfter, mistakesOf } from './match.ts'

/**
 * True once the mistake is again more frequent than in the time that proved the fix (`before`), judged daily over what came since (`after`).
 * A fix that holds is called returned, ever, with at most the given chance (0–1).
 */
export function hasReturned(sinceProof: BeforeAfter, falseAlarm: Share): boolean {
  let coin = startCoin(RISES)
  for (const { after, before } of matchBeforeAfter(sinceProof)) {
    if (before.length === 0) continue
    coin = toss(coin, RISES, mistakesOf({ after, before }), 1 / (1 + before.length))
  }
  return coin.best >= 1 / falseAlarm
}
