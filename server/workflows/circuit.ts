import type { DurationMs, Instant } from '../../core/vocabulary/vocabulary.ts'

/** Whether somebody else's server is worth asking. Closed: yes. Open: not now. A probe: one asks, the others wait for what comes of it. */
export type Circuit =
  | { readonly state: 'closed'; readonly failures: number }
  | { readonly state: 'open'; readonly since: Instant; readonly restMs: DurationMs }
  | { readonly state: 'probing'; readonly restMs: DurationMs }

export const CLOSED: Circuit = { state: 'closed', failures: 0 }

/** So many failures in a row are no accident. */
const MOST_FAILURES = 3
const FIRST_REST_MS = 30_000 as DurationMs
const LONGEST_REST_MS = 600_000

/** What the circuit becomes when somebody wants to ask now, and whether they may. */
export function tryCircuit(circuit: Circuit, now: Instant): { readonly may: boolean; readonly circuit: Circuit } {
  if (circuit.state === 'closed') return { may: true, circuit }
  if (circuit.state === 'probing' || now - circuit.since < circuit.restMs) return { may: false, circuit }
  return { may: true, circuit: { state: 'probing', restMs: circuit.restMs } }
}

export function afterSuccess(): Circuit {
  return CLOSED
}

/** A failed probe makes the next rest twice as long. */
export function afterFailure(circuit: Circuit, now: Instant): Circuit {
  if (circuit.state === 'closed')
    return circuit.failures + 1 < MOST_FAILURES
      ? { state: 'closed', failures: circuit.failures + 1 }
      : { state: 'open', since: now, restMs: FIRST_REST_MS }
  if (circuit.state === 'open') return circuit
  return { state: 'open', since: now, restMs: Math.min(LONGEST_REST_MS, 2 * circuit.restMs) as DurationMs }
}
