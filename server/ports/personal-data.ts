import type { ConversationId, CustomerId, Instant } from '../../core/vocabulary/vocabulary.ts'
import type { ErasureEntry } from './erasure-list.ts'

/** A customer as somebody looks for them who wants their data, or them gone. */
export interface FoundCustomer {
  readonly id: CustomerId
  readonly name: string | null
  readonly email: string | null
  readonly conversations: number
  readonly messages: number
  readonly lastAt: Instant | null
  /** Complaints among them that are not closed. */
  readonly openComplaints: number
}

/** A customer of whom something is kept yet. */
export interface HeldCustomer {
  readonly customer: CustomerId
  /** A name, an address or the shop's id for them. */
  readonly hasName: boolean
  /** Those of theirs that are not erased. */
  readonly conversations: readonly ConversationId[]
}

export interface HeldFile {
  /** Path within the archive. */
  readonly name: string
  readonly content: Uint8Array
}

/** After how many months what goes by itself; null: never. */
export interface Retention {
  /** Closed conversations without a complaint. */
  readonly conversations: number | null
  /** Closed conversations with one, counted to the end of the calendar year. */
  readonly complaints: number | null
  /** Files of closed conversations. */
  readonly files: number | null
  /** Mail as it came in, of closed conversations; its text stays with them. */
  readonly mails: number | null
}
export type RetentionKind = keyof Retention

/** What is held about a person, and its end. */
export interface PersonalData {
  /** By a part of the name or e-mail, the latest first; whoever is erased has neither. Who was taken to be another is found as that one. */
  find(words: string, limit: number): Promise<readonly FoundCustomer[]>
  /** null: unknown, or taken to be another. */
  load(customer: CustomerId): Promise<FoundCustomer | null>
  conversationsOf(customer: CustomerId): Promise<readonly ConversationId[]>
  /** Who was taken to be this person, and whoever was taken to be them: their conversations stand here, their names and addresses do not. */
  mergedInto(customer: CustomerId): Promise<readonly CustomerId[]>
  /** Everybody who is not erased, by id, from the next one after `after`. */
  held(after: CustomerId | null, limit: number): Promise<readonly HeldCustomer[]>
  /** Every row about the person, by kind, as it is kept; of whoever was taken to be them as well. */
  rows(customer: CustomerId): Promise<Readonly<Record<string, readonly unknown[]>>>
  /** Their files, and mail as it came. */
  files(customer: CustomerId): Promise<readonly HeldFile[]>
  /** Texts, names of files, addresses, files, mails and what was read out of them are gone; counts, times, topics and mistakes stay. */
  eraseConversations(conversations: readonly ConversationId[], at: Instant): Promise<void>
  /** Name and address are gone, and what the firm's order list says under that address. */
  eraseCustomer(customer: CustomerId): Promise<void>
  /** The same twice is the same once. */
  noteErasure(entry: ErasureEntry): Promise<void>
  /** All that were noted here. */
  erasures(): Promise<readonly ErasureEntry[]>
  retention(): Promise<Retention>
  setRetention(retention: Retention): Promise<void>
  /** Conversations closed before a moment that are not erased, the oldest first. */
  dueConversations(
    kind: 'complaints' | 'conversations',
    before: Instant,
    limit: number,
  ): Promise<readonly ConversationId[]>
  /** How many of a kind would go. */
  countDue(kind: RetentionKind, before: Instant): Promise<number>
  /** How many went. */
  dropFiles(before: Instant): Promise<number>
  dropRawMails(before: Instant): Promise<number>
  /** Customers without a conversation that is not erased: their name has nothing to stand above, and theirs neither who were taken to be them. */
  eraseNamesWithoutWords(): Promise<void>
}
