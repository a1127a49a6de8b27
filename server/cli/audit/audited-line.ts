import type { AcrossRules } from '../../../core/audit/audit.ts'
import type { Mistake } from '../../../core/ledger/ledger.ts'
import type { ConversationId, Handling } from '../../../core/vocabulary/vocabulary.ts'

/** What is left of a line once it is audited: small enough to cross to another thread. */
export interface AuditedLine {
  readonly line: CountedLine
  readonly undecided: Undecided
}

/** What of a line is counted and printed. */
export type CountedLine =
  | { readonly kind: 'invalid'; readonly number: number; readonly reason: string }
  | {
      readonly kind: 'audited'
      readonly number: number
      readonly id: ConversationId
      readonly handling: Handling
      readonly messages: number
      /** Local day `YYYY-MM-DD` of the opening. */
      readonly day: string
      readonly mistakes: readonly CountedMistake[]
      /** As JSON, without the brackets around them; null where nobody asked for output. */
      readonly findings: string | null
    }

export type CountedMistake = Pick<Mistake, 'code' | 'severity' | 'confidence' | 'cost' | 'conversation' | 'message'> & {
  readonly quote: string | null
  readonly explanation: string
}

/** An audited line that waits for its neighbours. */
export interface Undecided {
  /** A `Trace` as JSON, which is a tenth of it in memory; null: the line was not valid. */
  readonly trace: string | null
  readonly targets: AcrossRules['targets'] | null
  /** Characters that wait with it. */
  readonly length: number
}
