import type { Judged, Mistake, MistakeState } from '../../core/ledger/ledger.ts'
import type {
  ConversationId,
  DurationMs,
  FindingCode,
  Grosze,
  Handling,
  Instant,
  JudgedCode,
  MistakeId,
  PersonId,
  ProblemId,
  Severity,
} from '../../core/vocabulary/vocabulary.ts'
import type { Page } from './page.ts'

export interface MistakeQuery {
  readonly codes: readonly FindingCode[]
  readonly handling: Handling | null
  readonly state: MistakeState | null
  readonly minSeverity: Severity
  readonly from: Instant | null
  readonly to: Instant | null
  /** When the conversation was opened, `to` excluded: what rates and problems go by. */
  readonly opened: { readonly from: Instant; readonly to: Instant } | null
  readonly conversation: ConversationId | null
  /** Those that the last search counted among the problem's. */
  readonly problem: ProblemId | null
  readonly cursor: string | null
  readonly limit: number
}

/** Narrowed by nothing: a question names what it asks for, and how many at most. */
export const EVERY_MISTAKE: Omit<MistakeQuery, 'limit'> = {
  codes: [],
  handling: null,
  state: null,
  minSeverity: 1,
  from: null,
  to: null,
  opened: null,
  conversation: null,
  problem: null,
  cursor: null,
}

/** A person's word on a mistake, kept for ever. */
export interface MistakeDecision {
  readonly state: MistakeState
  readonly by: PersonId
  readonly reason: string
  readonly at: Instant
}

export interface LedgerCounts {
  /** Audited conversations and mistakes in them (contested and withdrawn ones left out). */
  readonly byHandling: readonly {
    readonly handling: Handling
    readonly conversations: number
    readonly mistakes: number
    /** Sum over conversations of (mistakes in it)²: mistakes come in clusters, and an interval must know how strongly. */
    readonly squares: number
  }[]
  readonly byCode: readonly { readonly code: FindingCode; readonly count: number; readonly cost: Grosze }[]
  /** Local calendar days `YYYY-MM-DD` in the firm's time zone. */
  readonly byDay: readonly { readonly day: string; readonly conversations: number; readonly mistakes: number }[]
  /** Median and 90th percentile; null when no conversation has one. */
  readonly firstResponse: { readonly medianMs: DurationMs | null; readonly p90Ms: DurationMs | null }
  readonly waitingNow: number
  readonly contested: number
}

/** From when on the judgement of a code counts anew. */
export type JudgedSince = Partial<Record<JudgedCode, Instant>>

export interface Mistakes {
  /**
   * Replaces what an earlier audit of the conversation found, but keeps every mistake on which a person has decided, and the language
   * model's. A new mistake stands in the problems of one of its kind that is gone.
   */
  replaceFor(
    conversation: ConversationId,
    handling: Handling,
    mistakes: readonly Mistake[],
    auditedAt: Instant,
  ): Promise<void>
  /** What stands in the conversation now. */
  of(conversation: ConversationId): Promise<readonly Mistake[]>
  /** Adds to what an audit found; one that is there already stays as it is. */
  add(mistakes: readonly Mistake[]): Promise<void>
  list(query: MistakeQuery): Promise<Page<Mistake & { readonly customerName: string | null }>>
  load(id: MistakeId): Promise<{ readonly mistake: Mistake; readonly decisions: readonly MistakeDecision[] } | null>
  decide(id: MistakeId, decision: MistakeDecision): Promise<void>
  count(from: Instant, to: Instant, timeZone: string): Promise<LedgerCounts>
  /** What people made of the mistakes that each check found, and the language model as one: those that happened since `from`, for some codes since a later moment. */
  judged(from: Instant, since: JudgedSince): Promise<ReadonlyMap<JudgedCode, Judged>>
}
