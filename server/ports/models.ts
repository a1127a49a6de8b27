import type { CustomerId, DurationMs, Instant, MessageId } from '../../core/vocabulary/vocabulary.ts'
import type { WritingOutcome } from '../../core/writing/writing.ts'

/** Where the firm's language model is reached. `key` is sealed: see `Secrets`. */
export interface KeptConnection {
  readonly address: string
  readonly key: string | null
}

/** One answer that a model is to be asked for. */
export interface ModelCall {
  readonly message: MessageId
  readonly customer: CustomerId
  readonly at: Instant
  /** After this the asking node has given up or died. */
  readonly until: Instant
}

/** How many may be asked for in 24 hours. */
export interface ModelBudget {
  readonly perDay: number
  readonly perCustomer: number
}

export type ModelClaim =
  | { readonly kind: 'yours' }
  /** Another is at it until then. */
  | { readonly kind: 'others'; readonly until: Instant }
  /** Was asked for before, and came to nothing or died on the way. */
  | { readonly kind: 'tried' }
  | { readonly kind: 'spent'; readonly by: 'customer' | 'firm' }

export interface ModelCounts {
  readonly calls: number
  readonly tokens: number
  readonly outcomes: Readonly<Partial<Record<WritingOutcome, number>>>
}

/** The firm's language model: how it is reached, and what it was asked for. */
export interface Models {
  connection(): Promise<KeptConnection | null>
  connect(connection: KeptConnection): Promise<void>
  /** Of all who claim a message, one ever gets `yours`, and only within the budget. */
  claim(call: ModelCall, budget: ModelBudget): Promise<ModelClaim>
  settle(message: MessageId, outcome: WritingOutcome, tokens: number, took: DurationMs): Promise<void>
  /** What was asked for since then. */
  counts(since: Instant): Promise<ModelCounts>
  /** Forgets what was asked for before then. */
  forget(before: Instant): Promise<void>
}
