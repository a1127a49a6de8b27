import type { z } from 'zod'
import type { FailureCode } from '../../contract/failures/failures.ts'

/** The request is not what the contract says. */
export class InvalidRequest extends Error {
  readonly issues: readonly z.core.$ZodIssue[]
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('invalid-request')
    this.name = 'InvalidRequest'
    this.issues = issues
  }
}

/** The web side itself says no, before any workflow was asked. */
export class Refusal extends Error {
  readonly code: FailureCode
  /** When trying again makes sense; null = it does not. */
  readonly retryAfterMs: number | null
  constructor(code: FailureCode, retryAfterMs: number | null = null) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}
