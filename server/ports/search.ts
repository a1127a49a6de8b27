import type { SearchTerm } from '../../core/conversation/conversation.ts'
import type { ConversationId, Instant } from '../../core/vocabulary/vocabulary.ts'

/** A conversation of which the search does not know everything yet. */
export interface Unindexed {
  readonly id: ConversationId
  readonly openedAt: Instant
  /** The search knows it up to this message once it is indexed. */
  readonly upTo: number
  /** Names, addresses, order numbers and the messages that the search does not know. */
  readonly texts: readonly string[]
}

export interface Indexed {
  readonly id: ConversationId
  readonly upTo: number
  readonly terms: readonly SearchTerm[]
}

/** Finds conversations by their words. It is told of messages a moment after they are stored, so that storing them does not wait for it. */
export interface Search {
  /** The oldest first, so that a higher number is a newer conversation; `after`: those behind this one alone. */
  unindexed(limit: number, after?: Pick<Unindexed, 'id' | 'openedAt'>): Promise<readonly Unindexed[]>
  /** Adds what is not there; the same again changes nothing. */
  index(conversations: readonly Indexed[]): Promise<void>
  /**
   * Conversations that hold every word asked for, the newest first: any form of it, what begins with it,
   * or, where nothing does, what is one letter away from it.
   */
  find(asked: readonly SearchTerm[], limit: number): Promise<readonly ConversationId[]>
}
