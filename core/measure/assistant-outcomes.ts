import type { Served } from '../breaker/breaker.ts'
import { betaQuantile } from '../statistics/statistics.ts'
import type { DurationMs, Instant, Share } from '../vocabulary/vocabulary.ts'

/** How a conversation that the assistant answered in ended, each in the first of these that fits. */
export type AssistantOutcome =
  /** It went to a person. */
  | 'handed-over'
  /** The customer came back with the matter within the window. */
  | 'returned'
  /** The customer said that it helped. */
  | 'confirmed'
  /** The window has not passed: nobody knows yet. */
  | 'pending'
  /** Nothing more was heard. Who says that this is success counts their own silence. */
  | 'silent'

export type OutcomeCounts = Readonly<Record<AssistantOutcome, number>>

/** What is known of its end by now, whether or not the window has passed. */
export function assistantOutcome(
  { handedOver, cameBack, confirmed, at }: Served,
  window: DurationMs,
): Exclude<AssistantOutcome, 'pending'> {
  if (handedOver) return 'handed-over'
  if (cameBack !== null && cameBack - at <= window) return 'returned'
  return confirmed ? 'confirmed' : 'silent'
}

/** An answer given by then is over; of a later one neither thanks nor silence says anything yet. */
export function lastSettled(now: Instant, window: DurationMs): Instant {
  return (now - window) as Instant
}

export function countOutcomes(served: readonly Served[], now: Instant, window: DurationMs): OutcomeCounts {
  const counts = { 'handed-over': 0, returned: 0, confirmed: 0, pending: 0, silent: 0 }
  const settled = lastSettled(now, window)
  for (const one of served) {
    const outcome = assistantOutcome(one, window)
    const isOpen = (outcome === 'confirmed' || outcome === 'silent') && one.at > settled
    counts[isOpen ? 'pending' : outcome] += 1
  }
  return counts
}

/** Shares of the conversations whose window has passed; null where there are none. */
export interface AssistantOutcomes {
  /** What the customers themselves confirmed: at least this much was solved, with the lower end of its 95 % interval. */
  readonly low: { readonly share: Share; readonly certain: Share } | null
  /** With everybody who was silent: at most this much, with the upper end. */
  readonly high: { readonly share: Share; readonly certain: Share } | null
}

const TAIL = 0.025

/** What the assistant solved, between what was confirmed and what was not denied. */
export function measureOutcomes(counts: OutcomeCounts): AssistantOutcomes {
  const { confirmed, silent, returned } = counts
  const known = counts['handed-over'] + returned + confirmed + silent
  if (known === 0) return { low: null, high: null }
  const undenied = confirmed + silent
  return {
    low: { share: (confirmed / known) as Share, certain: lowerEnd(confirmed, known) },
    high: { share: (undenied / known) as Share, certain: upperEnd(undenied, known) },
  }
}

/** @source Clopper & Pearson, Biometrika 26 (1934) */
function lowerEnd(hits: number, all: number): Share {
  return (hits === 0 ? 0 : betaQuantile(hits, all - hits + 1, TAIL)) as Share
}

function upperEnd(hits: number, all: number): Share {
  return (hits === all ? 1 : betaQuantile(hits + 1, all - hits, 1 - TAIL)) as Share
}
