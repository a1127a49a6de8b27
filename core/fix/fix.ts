/**
 * Fix: what is changed so that a problem stops, and what the change is said to do.
 *
 * Makes: Fix, and drafts of one. From: a person's word; drafts from the problem's evidence. Does not: try it (replay, pilot), give it to all (rollout) or prove anything (verification).
 */
import type { PlaybookChange } from '../playbook/playbook.ts'
import type { ProblemKind } from '../problem/problem.ts'
import type { FixId, Instant, PersonId, ProblemId } from '../vocabulary/vocabulary.ts'
import type { FixKind } from './fix-kind.ts'

export type { FixDraft, FixEvidence } from './draft.ts'
export { draftFixes } from './draft-fixes.ts'
export type { FixKind } from './fix-kind.ts'

/**
 * A change said to make one problem rarer. Never altered afterwards, nor is what it speaks of (`code`, `trait`: the problem as it was known
 * then): a claim that moves proves nothing. Only the moment from which it is in force is written when it comes.
 */
export interface Fix extends ProblemKind {
  readonly id: FixId
  readonly problem: ProblemId
  readonly kind: FixKind
  /** What is changed, in the firm's own words. */
  readonly change: string
  /** What becomes of the playbook; null: something outside Opiekun, which a person did and only said so. */
  readonly candidate: PlaybookChange | null
  /** The claim: the mistake happens at most so many times as often as before (0 exclusive to 1 exclusive). */
  readonly claimedRatio: number
  /** What else was weighed and why it was not done; empty = nothing. */
  readonly alternatives: string
  readonly owner: PersonId | null
  /** Null: proposed, and not given to all yet. */
  readonly inForceSince: Instant | null
  /** Null: declared by the product itself. */
  readonly declaredBy: PersonId | null
  readonly declaredAt: Instant
}

/** A fix that everybody is served by. */
export type FixInForce = Fix & { readonly inForceSince: Instant }

export function isInForce(fix: Fix): fix is FixInForce {
  return fix.inForceSince !== null
}

/** The word for what kind of thing a candidate changes. */
export function kindOfCandidate({ kind }: PlaybookChange): FixKind {
  return kind === 'article' || kind === 'macro' ? kind : 'rule'
}
