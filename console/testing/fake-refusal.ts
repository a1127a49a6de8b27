import type { FailureCode } from '../../contract/failures/failures.ts'

export class Refusal extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode) {
    super(code)
    this.code = code
  }
}
