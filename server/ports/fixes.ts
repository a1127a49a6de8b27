import type { Fix } from '../../core/fix/fix.ts'
import type { Count } from '../../core/statistics/statistics.ts'
import type { Verification } from '../../core/verification/verification.ts'
import type { FixId, Instant, ProblemId } from '../../core/vocabulary/vocabulary.ts'

/** What was known of a fix at one moment. */
export interface Verdict extends Verification {
  readonly at: Instant
  /** Every conversation that could have had the problem, on each side; `before` and `after` are those that found their match so far. */
  readonly all: { readonly before: Count; readonly after: Count }
  /** Proven before, and the mistake is back. */
  readonly returned: boolean
  /** Days until it should be known, at the pace so far; null = not in sight. */
  readonly moreDays: number | null
}

export interface Fixes {
  declare(fix: Fix): Promise<void>
  load(id: FixId): Promise<Fix | null>
  /** Of one problem, or of all; the one that came into force first stands first, proposed ones last. */
  list(problem: ProblemId | null): Promise<readonly Fix[]>
  /** A proposed fix is in force from that moment on. @throws {Failure} not-found: none that waits for it. */
  bringIntoForce(id: FixId, since: Instant): Promise<void>
  /** The second verdict of one moment is the first one. */
  keepVerdict(fix: FixId, verdict: Verdict): Promise<void>
  /** Oldest first. */
  verdicts(fix: FixId): Promise<readonly Verdict[]>
}
