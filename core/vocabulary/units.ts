/** Identifiers, units, and the short closed lists that records are made of. */

type Branded<T, Name extends string> = T & { readonly __brand: Name }

export type WorkspaceId = Branded<string, 'WorkspaceId'>
export type ConversationId = Branded<string, 'ConversationId'>
export type MessageId = Branded<string, 'MessageId'>
export type CustomerId = Branded<string, 'CustomerId'>
/** A person of the firm who can sign in: owner, manager, consultant, reader. */
export type PersonId = Branded<string, 'PersonId'>
export type ArticleId = Branded<string, 'ArticleId'>
/** `<article>#<ordinal>`: stable as long as the article's version is. */
export type PassageId = Branded<string, 'PassageId'>
export type TurnId = Branded<string, 'TurnId'>
export type MistakeId = Branded<string, 'MistakeId'>
export type ProblemId = Branded<string, 'ProblemId'>
export type FixId = Branded<string, 'FixId'>
export type ReplayId = Branded<string, 'ReplayId'>
export type EvaluationId = Branded<string, 'EvaluationId'>
export type EvaluationCaseId = Branded<string, 'EvaluationCaseId'>
export type AttachmentId = Branded<string, 'AttachmentId'>
export type MailboxId = Branded<string, 'MailboxId'>
export type MailId = Branded<string, 'MailId'>

/** Milliseconds since 1970-01-01T00:00Z. Comes from a Clock port, never from `Date.now()`. */
export type Instant = Branded<number, 'Instant'>
/** A share between 0 and 1 inclusive. Never a percentage. */
export type Share = Branded<number, 'Share'>
/** Money: an integer count of grosze (1/100 PLN). */
export type Grosze = Branded<number, 'Grosze'>
/** A length of time in milliseconds. */
export type DurationMs = Branded<number, 'DurationMs'>

/** A place in a text: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A sentence for people, in both languages of the product. */
export interface Bilingual {
  readonly pl: string
  readonly en: string
}

export type Locale = keyof Bilingual

export const CHANNELS = [
  'chat',
  'email',
  'phone',
  'facebook',
  'instagram',
  'whatsapp',
  'allegro',
  'form',
  'api',
] as const
export type Channel = (typeof CHANNELS)[number]

/** Who wrote a message. `agent` is the interchange formats' word for a consultant (a human). */
export const AUTHORS = ['customer', 'agent', 'assistant', 'system'] as const
export type Author = (typeof AUTHORS)[number]

/** Who handled a conversation on the firm's side: people, the assistant, or both. */
export type Handling = 'manual' | 'automatic' | 'hybrid'

/** Where a mistake comes from by nature. */
export type Origin = 'human' | 'system' | 'mixed'

/** 1 minor, 2 noticeable, 3 serious, 4 critical. */
export type Severity = 1 | 2 | 3 | 4

export const ROLES = ['owner', 'manager', 'consultant', 'reader'] as const
export type Role = (typeof ROLES)[number]

/** Why a conversation was given to a person. */
export const HANDOVER_REASONS = [
  'customer-asked',
  'no-support',
  'unclear-twice',
  'guard-refused',
  'complaint',
  'escalation-threat',
  'strong-emotion',
  'model-unreachable',
  'topic-stopped',
  'procedure',
  'failure',
  'consultant-took-over',
] as const
export type HandoverReason = (typeof HANDOVER_REASONS)[number]

/** Compile-time proof that a union was handled in full. Reaching it at run time is a bug. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
