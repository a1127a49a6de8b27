import type { ConversationId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { RowTold, StoredMessage } from './conversations.ts'

/** "Look there": something of this conversation was committed. Between nodes ids only, never content; may get lost, may come twice. */
export interface Hint {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  /** Highest sequence number the sender knows. */
  readonly seq: number
  /** Somebody is there: nothing was committed, and nothing is to be read. */
  readonly presence?: Presence
  /** A customer wrote or read: of what a console shows of the conversation, no more has changed than `DeskNews` tells. */
  readonly onlyNews?: true
  /** News for the customer's page alone: what a console shows has not changed. */
  readonly onlyCustomer?: true
  /** The message that was committed, and with it nothing else that its customer sees. It stays on this node: others read it. */
  readonly said?: Said
}

export interface Said {
  readonly message: StoredMessage
  /** What the conversation's row tells since; null where a console shows more of it than the row and the message. */
  readonly row: RowTold | null
}

export interface Presence {
  /** null = the customer. */
  readonly person: PersonId | null
  readonly state: PresenceState
}

/** `noting`: writes what the customer never sees. */
export const PRESENCE_STATES = ['viewing', 'typing', 'noting', 'gone'] as const
export type PresenceState = (typeof PRESENCE_STATES)[number]

export interface Bus {
  publish(hint: Hint): void
  subscribe(listen: (hint: Hint) => void): () => void
  /** False while hints cannot reach other nodes; readers then poll. */
  isConnected(): boolean
  close(): Promise<void>
}
