import type { Instant } from '../vocabulary/vocabulary.ts'

/**
 * Where a matter stands, as its customer is told: `with-assistant` nobody was asked for yet; `awaits-person` in the queue; `with-person`
 * the next step is the firm's; `awaits-customer` the next step is theirs.
 */
export type CaseStage = 'with-assistant' | 'awaits-person' | 'with-person' | 'awaits-customer' | 'closed'

export interface CaseStanding {
  readonly stage: CaseStage
  /** Since when it stands there. */
  readonly since: Instant
}

/** What decides it. `lastFrom`: who last wrote something that the customer sees; null = nobody yet. */
export interface CaseFacts {
  readonly closedAt: Instant | null
  readonly openedAt: Instant
  readonly handover: {
    readonly state: 'none' | 'requested' | 'queued' | 'accepted' | 'returned'
    readonly since: Instant | null
  }
  readonly hasHolder: boolean
  readonly waitingSince: Instant | null
  /** The firm promised something and has not kept it yet: the next step is its own, whoever wrote last. */
  readonly owesPromise: boolean
  readonly last: { readonly from: 'customer' | 'agent' | 'assistant' | 'system'; readonly at: Instant } | null
}

/** One answer for the customer's page and the consultant's screen alike. */
export function caseStanding({
  closedAt,
  openedAt,
  handover,
  hasHolder,
  waitingSince,
  owesPromise,
  last,
}: CaseFacts): CaseStanding {
  if (closedAt !== null) return { stage: 'closed', since: closedAt }
  const isQueued = handover.state === 'requested' || handover.state === 'queued'
  if (isQueued && !hasHolder) return { stage: 'awaits-person', since: handover.since ?? waitingSince ?? openedAt }
  const byPeople = isQueued || handover.state === 'accepted' || hasHolder || last?.from === 'agent'
  if (!byPeople) return { stage: 'with-assistant', since: last?.at ?? openedAt }
  const isAnswered = waitingSince === null && last?.from === 'agent'
  if (isAnswered && !owesPromise) return { stage: 'awaits-customer', since: last.at }
  return { stage: 'with-person', since: waitingSince ?? last?.at ?? openedAt }
}
