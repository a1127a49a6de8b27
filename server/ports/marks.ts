import type { LearnedQuestion, Trial } from '../../core/understanding/understanding.ts'
import type { Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'

/**
 * Where a mark comes from: a person chose another label or said that this one is right; closed the conversation under it;
 * or decided about a finding that hung on it.
 */
export type MarkSource = 'chosen' | 'closing' | 'finding'

/** What a person says a customer's message is. */
export interface Mark {
  readonly message: MessageId
  readonly question: LearnedQuestion
  readonly label: string
  readonly source: MarkSource
  readonly by: PersonId | null
  readonly at: Instant
}

/** What came of learning from the marks. */
export interface Learning {
  readonly at: Instant
  /** How many marks there were. */
  readonly marks: number
  readonly trials: Readonly<Partial<Record<LearnedQuestion, Trial & { readonly adopted: boolean }>>>
}

export interface Marks {
  /** A later mark replaces an earlier one; but what somebody chose is not undone by closing. */
  keep(mark: Mark): Promise<void>
  /** The newest so many, with what the message says, in the order of their messages' names. */
  read(limit: number): Promise<readonly (Mark & { readonly text: string })[]>
  /** How many there are by question, and when the newest was made. */
  count(): Promise<{ readonly marks: Readonly<Record<LearnedQuestion, number>>; readonly newest: Instant | null }>
  keepLearning(learning: Learning): Promise<void>
  lastLearning(): Promise<Learning | null>
}
