import type { Conclusion, Diagnosis } from '../../core/problem/problem.ts'
import type { Cause, Grosze, Instant, MistakeId, Origin, ProblemId } from '../../core/vocabulary/vocabulary.ts'

/** Mistakes whose problem somebody has concluded upon, by what was concluded. */
export interface CauseCount {
  readonly cause: Cause
  readonly origin: Origin
  readonly mistakes: number
  readonly cost: Grosze
}

/** What people said of where problems come from. */
export interface Diagnoses {
  /** Null: nobody has said anything yet. */
  load(problem: ProblemId): Promise<Diagnosis | null>
  /** @throws {Failure} not-found: no such problem. */
  save(problem: ProblemId, diagnosis: Diagnosis): Promise<void>
  /** The problem that the mistake belongs to, and what was concluded of it; null = it belongs to none. */
  ofMistake(mistake: MistakeId): Promise<{ readonly problem: ProblemId; readonly conclusion: Conclusion | null } | null>
  /** Mistakes that count, in audited conversations opened in `[from, to)`, by the cause of their problem; the dearest first. */
  causes(from: Instant, to: Instant): Promise<readonly CauseCount[]>
}
