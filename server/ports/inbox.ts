import type { Channel, ConversationId, Instant, MessageId, PersonId, Topic } from '../../core/vocabulary/vocabulary.ts'

/** What narrows a view of the inbox down; what is not named does not. */
export interface InboxFilter {
  readonly status?: 'open' | 'waiting' | 'closed' | undefined
  readonly holder?: PersonId | 'nobody' | undefined
  readonly topic?: Topic | undefined
  readonly channel?: Channel | undefined
  /** The customer waits since before this moment. */
  readonly waitingSince?: Instant | undefined
  readonly urgent?: boolean | undefined
  readonly complaint?: boolean | undefined
}

/** A view that somebody put together and named. */
export interface SavedView {
  readonly id: string
  readonly owner: PersonId
  /** The whole team sees it. */
  readonly shared: boolean
  readonly name: string
  /** As the console writes it into the address; checked by the contract on the way in and out. */
  readonly filter: Readonly<Record<string, unknown>>
}

export interface Mention {
  readonly person: PersonId
  readonly message: MessageId
  readonly conversation: ConversationId
  readonly at: Instant
}

/** A person's own order in the common inbox. */
export interface Inbox {
  /** The person's own views and the shared ones, by name. */
  views(person: PersonId): Promise<readonly SavedView[]>
  /** The same id again replaces it. @throws {Failure} not-found: the id is another person's. */
  saveView(view: SavedView): Promise<void>
  /** @throws {Failure} not-found: there is none, or it is neither the person's own nor may they delete shared ones. */
  deleteView(id: string, person: PersonId, mayDeleteShared: boolean): Promise<void>
  /** The same person in the same message is mentioned once. */
  mention(mentions: readonly Mention[]): Promise<void>
  /** The person has read what they were called into. */
  seen(person: PersonId, conversation: ConversationId, at: Instant): Promise<void>
  /** Conversations that come back now: put off until a moment that has passed. */
  wake(now: Instant): Promise<readonly ConversationId[]>
}

/** From this urgency on a conversation is urgent, here and in the list. */
export const URGENT = 0.65
