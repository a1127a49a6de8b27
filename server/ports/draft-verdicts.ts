import type { ArticleId, ConversationId, Instant, MessageId, PersonId } from '../../core/vocabulary/vocabulary.ts'

/** use: as it stands; edit: with changes of one's own; wrong: not at all. */
export type DraftVerdict = 'edit' | 'use' | 'wrong'

/** Why a draft is wrong. */
export type WrongBecause = 'incomplete' | 'not-asked' | 'other' | 'outdated' | 'tone' | 'wrong-fact'

/** What a consultant says of the assistant's draft for one question. */
export interface JudgedDraft {
  readonly conversation: ConversationId
  readonly message: MessageId
  /** Which question of the message, from 0. */
  readonly ordinal: number
  readonly verdict: DraftVerdict
  readonly because: WrongBecause | null
  readonly note: string
  readonly question: string
  readonly draft: string
  /** Where the draft's words come from. */
  readonly articles: readonly ArticleId[]
  /** Version of the playbook that the draft was made by. */
  readonly playbook: number
  readonly by: PersonId
  readonly at: Instant
}

export interface VerdictCount {
  readonly verdict: DraftVerdict
  readonly because: WrongBecause | null
  readonly count: number
}

export interface DraftVerdicts {
  /** One word a person and draft; a later one takes its place. */
  keep(judged: JudgedDraft): Promise<void>
  ofConversation(conversation: ConversationId): Promise<readonly JudgedDraft[]>
  count(from: Instant, to: Instant): Promise<readonly VerdictCount[]>
  /** Drafts said to be right, as they stood or with changes, oldest first. */
  since(from: Instant): Promise<readonly JudgedDraft[]>
}
