/**
 * Fix: what was changed so that a problem stops, and what the change is said to do.
 *
 * Makes: Fix. From: a person's word. Does not: prove anything (verification does).
 */
import type { ProblemKind } from '../problem/problem.ts'
import type { FixId, Instant, PersonId, ProblemId } from '../vocabulary/vocabulary.ts'

/** What can be changed so that a mistake stops. */
export type FixKind = 'article' | 'macro' | 'rule' | 'hours' | 'training' | 'other'

/**
 * A change said to make one problem rarer. Never altered afterwards, nor is what it speaks of (`code`, `trait`: the problem as it was known
 * then): a claim that moves proves nothing.
 */
export interface Fix extends ProblemKind {
  readonly id: FixId
  readonly problem: ProblemId
  readonly kind: FixKind
  /** What was changed, in the firm's own words. */
  readonly change: string
  /** The claim: the mistake happens at most so many times as often as before (0 exclusive to 1 exclusive). */
  readonly claimedRatio: number
  /** What else was weighed and why it was not done; empty = nothing. */
  readonly alternatives: string
  readonly owner: PersonId | null
  readonly inForceSince: Instant
  /** Null: declared by the product itself. */
  readonly declaredBy: PersonId | null
  readonly declaredAt: Instant
}
