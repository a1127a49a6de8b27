import type { ServiceCode, ServiceFacts } from '../../core/upkeep/upkeep.ts'
import type { Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { LinkOutcome } from './link-checker.ts'

/** `done`: put right, as somebody says; found again, it is open again. `dismissed`: none, whatever a search says. */
export type FindingState = 'open' | 'done' | 'dismissed'

export interface FoundInUpkeep {
  readonly id: string
  readonly cases: number
  readonly facts: ServiceFacts
}

export interface StoredServiceFinding extends FoundInUpkeep {
  readonly code: ServiceCode
  readonly state: FindingState
  readonly firstFoundAt: Instant
  readonly lastFoundAt: Instant
  readonly decided: { readonly by: PersonId; readonly at: Instant; readonly reason: string } | null
}

export interface FindingDecision {
  readonly state: FindingState
  readonly by: PersonId
  readonly at: Instant
  readonly reason: string
}

export interface ServiceFindings {
  /** Keeps what a search found; what it found before and finds no more is shown no more. Done ones that are found again are open. */
  keep(found: readonly FoundInUpkeep[], at: Instant): Promise<void>
  /** Those of the last search, most cases first. */
  list(states: readonly FindingState[]): Promise<readonly StoredServiceFinding[]>
  load(id: string): Promise<StoredServiceFinding | null>
  /** @throws {Failure} not-found */
  decide(id: string, decision: FindingDecision): Promise<void>
  /** When the last search was; null = never. */
  searchedAt(): Promise<Instant | null>
  /** Links tried since this moment, with what was found. */
  triedLinks(since: Instant): Promise<ReadonlyMap<string, LinkOutcome>>
  keepTriedLinks(tried: ReadonlyMap<string, LinkOutcome>, at: Instant): Promise<void>
  forgetLinks(before: Instant): Promise<void>
}
