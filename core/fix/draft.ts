import type { Finding } from '../guard/guard.ts'
import type { Article } from '../knowledge/knowledge.ts'
import type { Macro, Ownership, Unseen } from '../playbook/playbook.ts'
import type { Case, Contrast } from '../problem/problem.ts'
import type { ServiceFacts } from '../upkeep/upkeep.ts'
import type {
  ArticleId,
  Bilingual,
  ConversationId,
  FindingCode,
  MessageId,
  PersonId,
  Topic,
} from '../vocabulary/vocabulary.ts'
import type { FixKind } from './fix-kind.ts'

/** A change that the data allows to be written down, for a person to weigh, mend and propose; until then it is nobody's. */
export interface FixDraft {
  readonly kind: FixKind
  /** What becomes of the playbook, of an ownership without a person with whom is for people to say; null: something that people do. */
  readonly candidate: Unseen | null
  /** Another way in which customers ask for what an article says, to be kept with it; null: it is no such thing. */
  readonly question: AskedOtherwise | null
  /** What it does, in a sentence. */
  readonly change: Bilingual
  /** What it rests on, in a sentence; */
  readonly because: Bilingual
  /** the conversations behind that, newest first; empty: it is general advice. */
  readonly conversations: readonly ConversationId[]
}

/** An article that was made of what persons answered and that waits for approval. */
export interface WrittenDraft {
  /** The id that it would get. */
  readonly article: ArticleId
  readonly title: string
  readonly text: string
  readonly conversations: readonly ConversationId[]
}

/** A customer's question that no article answered, with the article that is nearest to it. */
export interface AskedOtherwise {
  readonly article: ArticleId
  readonly title: string
  readonly question: string
  readonly conversation: ConversationId
  readonly message: MessageId
}

/** Everything known of a problem of which a fix can be made. */
export interface FixEvidence {
  readonly code: FindingCode
  readonly contrast: Contrast | null
  /** The problem's conversations, oldest first. */
  readonly own: readonly Case[]
  /** Every conversation of the same time, with the problem or without. */
  readonly all: readonly Case[]
  /** Words in which its mistakes were made, with the conversation. */
  readonly quotes: readonly { readonly text: string; readonly conversation: ConversationId }[]
  readonly knowledge: readonly Pick<Article, 'id' | 'title' | 'text'>[]
  /** Ready texts with what the guard says of each. */
  readonly macros: readonly (Macro & { readonly findings: readonly Finding[] })[]
  /** Who answers for which matter today; */
  readonly owners: Ownership
  /** and who might, with the topics that they declare. */
  readonly colleagues: readonly Colleague[]
  /** What is wrong with the service and nobody has settled. */
  readonly service: readonly ServiceFacts[]
  readonly written: readonly WrittenDraft[]
  readonly unanswered: readonly AskedOtherwise[]
  /** The place in words, an article by its title. */
  readonly where: Bilingual | null
}

export interface Colleague {
  readonly person: PersonId
  readonly name: string
  readonly topics: readonly Topic[]
}

const MOST_CONVERSATIONS = 5

/** Each once, and no more than a person looks through. */
export function few(conversations: readonly ConversationId[]): readonly ConversationId[] {
  return [...new Set(conversations)].slice(0, MOST_CONVERSATIONS)
}

export function both(pl: string, en: string): Bilingual {
  return { pl, en }
}
