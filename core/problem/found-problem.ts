import type { FindingCode } from '../vocabulary/vocabulary.ts'
import type { Case, Trait } from './case.ts'
import type { Contrast } from './contrast.ts'

/** Which mistakes a search counted among a problem: those of a kind, in the conversations that have the trait and that no earlier place took. */
export interface Place {
  readonly code: FindingCode
  readonly trait: Trait | null
  readonly order: number
}

/** A recurring mistake, before it has a name, an identity or an owner. */
export interface FoundProblem {
  /** The kind of mistake; for several of one origin, the one with most cases. */
  readonly code: FindingCode
  /** Other kinds that come with it in the same conversations, most cases first. */
  readonly alongside: readonly FindingCode[]
  /** Where it concentrates; null when it is spread over everything. */
  readonly contrast: Contrast | null
  /** Where its mistakes were gathered from; more than one where kinds were joined. */
  readonly places: readonly Place[]
  /** Its cases, oldest first, each with the mistakes that belong to it. */
  readonly cases: readonly Case[]
}
