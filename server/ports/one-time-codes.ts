import type { Instant } from '../../core/vocabulary/vocabulary.ts'

/** Codes that a phone and the server make from one secret and the time. */
export interface OneTimeCodes {
  /** In the letters of base32, as people type it into a phone. */
  newSecret(): string
  /** A code to keep on paper, 80 random bits, in groups of four. */
  newRecoveryCode(): string
  /** The half-minute whose code this is, the one before and the one after now included; null: none of theirs. */
  stepOf(secret: string, code: string, now: Instant): number | null
}
