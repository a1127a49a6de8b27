/** How often something may happen: `burst` at once, then one every `everyMs`. */
export interface Pace {
  readonly burst: number
  readonly everyMs: number
}

/** Keys kept at once; an attacker with more addresses than that only pushes out the full buckets of others. */
const MOST_KEYS = 50_000

export interface TokenBuckets {
  /** Takes one; 0 = allowed, else how many milliseconds until the next is free. */
  take(key: string, now: number): number
  /** As `take`, without taking. */
  wait(key: string, now: number): number
}

/** Limits kept in this process: a node more makes the limit one time larger, never smaller. */
export function makeTokenBuckets({ burst, everyMs }: Pace): TokenBuckets {
  /** When each key's bucket will be full again. A key that is not here has a full bucket. */
  const fullAt = new Map<string, number>()

  function wait(key: string, now: number): number {
    const backlog = Math.max(0, (fullAt.get(key) ?? now) - now)
    return Math.max(0, backlog + everyMs - burst * everyMs)
  }

  return {
    wait,
    take: (key, now) => {
      const waitMs = wait(key, now)
      if (waitMs > 0) return waitMs
      const full = Math.max(fullAt.get(key) ?? now, now) + everyMs
      fullAt.delete(key)
      fullAt.set(key, full)
      if (fullAt.size > MOST_KEYS) forgetOldest(fullAt, now)
      return 0
    },
  }
}

/** Map order is order of last use, so the front holds what is full already or was used longest ago. */
function forgetOldest(fullAt: Map<string, number>, now: number): void {
  let looked = 0
  for (const [key, full] of fullAt) {
    if (full > now && fullAt.size <= MOST_KEYS) return
    fullAt.delete(key)
    if (++looked >= 100) return
  }
}
