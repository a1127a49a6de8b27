import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { KEPT_ANSWER_MS } from '../ports/kept-answers.ts'
import type { Store } from '../ports/store.ts'
import { Refusal } from './request-errors.ts'
import { sealBy } from './sealed-answer.ts'

/** Whoever has not answered by then is gone: twice the time a request may take to arrive whole. */
const CLAIM_MS = 60_000
/** So long a second request waits for the first one's answer. */
const WAIT_MS = 10_000
const FIRST_PAUSE_MS = 20

export interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/**
 * Carries out `work` once for a key of a workspace, whichever node is asked: the same request again gets the first one's answer,
 * also while that is still being made. What failed is forgotten, so that it can be tried again. A node that dies between its work
 * and its answer leaves the key closed for `CLAIM_MS`; after that the request counts as new.
 * @throws {Refusal} key-used-before: the key belongs to another request; request-in-progress: the first one takes very long.
 */
export async function once(
  workspace: WorkspaceId,
  key: string,
  request: unknown,
  work: () => Promise<string>,
  { store, clock }: Ports,
): Promise<string> {
  const seal = sealBy(key)
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('base64url')
  const claim = () => {
    const now = clock.now()
    const patience = { claimedBefore: (now - CLAIM_MS) as Instant, keptSince: (now - KEPT_ANSWER_MS) as Instant }
    return store.transact(workspace, ({ keptAnswers }) => keptAnswers.claim(seal.name, hash, now, patience))
  }
  for (let [pauseMs, waitedMs] = [FIRST_PAUSE_MS, 0]; ; pauseMs *= 2) {
    const claimed = await claim()
    if (claimed.kind === 'yours') break
    if (claimed.kind === 'answered') return seal.open(claimed.answer)
    if (claimed.kind === 'other-request') throw new Refusal('key-used-before')
    if (waitedMs > WAIT_MS) throw new Refusal('request-in-progress', CLAIM_MS)
    await pause(pauseMs)
    waitedMs += pauseMs
  }
  const answer = await work().catch(async (error: unknown) => {
    await store.transact(workspace, ({ keptAnswers }) => keptAnswers.release(seal.name))
    throw error
  })
  await store.transact(workspace, ({ keptAnswers }) => keptAnswers.settle(seal.name, seal.close(answer)))
  return answer
}
