import type { FailureCode } from '../../contract/failures/failures.ts'

/** What the caller may do about a failure. */
export type Remedy = 'retry-now' | 'retry-later' | 'give-up'

/**
 * Failure: the outside world did not do its part. Only adapters throw it; only workflows and the process edge catch it.
 * A mistake (what the ledger holds) is never a Failure, and a Failure is never a mistake.
 */
export class Failure extends Error {
  readonly code: FailureCode
  readonly remedy: Remedy
  constructor(code: FailureCode, remedy: Remedy, cause?: unknown) {
    super(code, { cause })
    this.name = 'Failure'
    this.code = code
    this.remedy = remedy
  }
}
