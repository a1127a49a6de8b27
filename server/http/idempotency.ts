import { createHash } from 'node:crypto'
import { Refusal } from './request-errors.ts'

const KEPT_MS = 24 * 3_600_000
const MOST_KEPT = 10_000

interface Kept<T> {
  readonly request: string
  readonly at: number
  readonly answer: Promise<T>
}

export interface Idempotency<T> {
  /**
   * Runs `work` once for a key: the same request again gets the first one's answer, also while that is still being made.
   * What failed is forgotten, so that it can be tried again. @throws {Refusal} conflict: the key was used for another request.
   */
  readonly once: (key: string, request: unknown, now: number, work: () => Promise<T>) => Promise<T>
}

/** Answers by `Idempotency-Key`, kept by this process for a day. */
export function makeIdempotency<T>(): Idempotency<T> {
  const kept = new Map<string, Kept<T>>()
  return {
    async once(key, request, now, work) {
      const hash = createHash('sha256').update(JSON.stringify(request)).digest('hex')
      const known = kept.get(key)
      if (known !== undefined && now - known.at < KEPT_MS) {
        if (known.request !== hash) throw new Refusal('conflict')
        return known.answer
      }
      const answer = work()
      kept.delete(key)
      kept.set(key, { request: hash, at: now, answer })
      answer.catch(() => kept.delete(key))
      const [oldest] = kept.keys()
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
      return answer
    },
  }
}
