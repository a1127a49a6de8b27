import type { ConversationId, Instant, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** What somebody wants to be told of a conversation at a moment: themselves or a colleague. */
export interface Reminder {
  readonly id: string
  readonly conversation: ConversationId
  readonly person: PersonId
  /** Who set it. */
  readonly by: PersonId
  readonly note: string
  readonly dueAt: Instant
}

/** With the names that its row only points to. */
export interface ShownReminder extends Reminder {
  readonly personName: string
  readonly byName: string
  readonly customerName: string | null
}

export interface Reminders {
  /** The same id again replaces it. */
  save(reminder: Reminder): Promise<void>
  /** Of the conversation, those not done, the earliest first. */
  ofConversation(conversation: ConversationId): Promise<readonly ShownReminder[]>
  /** The person's own that are not done, the earliest first, at most 100. */
  ofPerson(person: PersonId): Promise<readonly ShownReminder[]>
  /** Done; the conversation that it is about. @throws {Failure} not-found */
  finish(id: string, at: Instant): Promise<ConversationId>
}
