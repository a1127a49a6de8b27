import type { Mistake } from '../ledger/ledger.ts'
import type { ConversationId, CustomerId, Instant, TraitName } from '../vocabulary/vocabulary.ts'

/** One thing true of some conversations: `topic` = `return-goods`, `week-hour` = `mon-morning`. */
export interface Trait {
  readonly name: TraitName
  readonly value: string
}

/** As much of a mistake as the search for problems looks at: a firm's ninety days of them are read at once. */
export type CaseMistake = Pick<Mistake, 'id' | 'code' | 'stage' | 'cost'>

/** An audited conversation as the search for problems sees it: what was true of it, and which mistakes it had. */
export interface Case {
  readonly conversation: ConversationId
  readonly customer: CustomerId
  readonly at: Instant
  readonly traits: readonly Trait[]
  /** Those that count: contested and withdrawn ones are left out before. */
  readonly mistakes: readonly CaseMistake[]
}
