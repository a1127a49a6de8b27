import { makeTokenBuckets } from './token-bucket.ts'

/** Wrong passwords for one account from one address. */
const NEAR = { burst: 10, everyMs: 30_000 }
/** Wrong passwords for one account from everywhere: many addresses guess slowly, and the owner still gets in between. */
const FAR = { burst: 100, everyMs: 5_000 }

export interface SignInThrottle {
  /** Milliseconds until this account may be tried from this address; 0 = now. */
  wait(email: string, address: string, now: number): number
  /** Counts a wrong password. Right ones cost nothing, so nobody is slowed by signing in often. */
  failed(email: string, address: string, now: number): void
}

/** Slows guessing down and never locks an account. */
export function makeSignInThrottle(): SignInThrottle {
  const near = makeTokenBuckets(NEAR)
  const far = makeTokenBuckets(FAR)
  return {
    wait: (email, address, now) => Math.max(near.wait(`${email} ${address}`, now), far.wait(email, now)),
    failed: (email, address, now) => {
      near.take(`${email} ${address}`, now)
      far.take(email, now)
    },
  }
}
