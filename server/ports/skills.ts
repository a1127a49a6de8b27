import type { Colleague, Skills } from '../../core/assignment/assignment.ts'
import type { Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** What people declare that they can do, and how much each holds. */
export interface PeopleSkills {
  all(): Promise<readonly { readonly person: PersonId; readonly skills: Skills }[]>
  save(person: PersonId, skills: Skills): Promise<void>
  /** Everybody who may take conversations, with what they declare and what they hold now. */
  colleagues(now: Instant): Promise<readonly (Colleague & { readonly name: string })[]>
}
