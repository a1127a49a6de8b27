import type { PhraseList } from '../text/phrases.ts'
import { OF_CALENDAR } from './concepts/calendar.ts'
import { OF_COMPLAINTS } from './concepts/complaints.ts'
import { OF_CONTRACTS_AND_DATA } from './concepts/contracts-and-data.ts'
import { OF_DELIVERY } from './concepts/delivery.ts'
import { OF_SECTORS } from './concepts/sectors.ts'
import { OF_TERMS_AND_DUTIES } from './concepts/terms-and-duties.ts'
import { WHAT_IS_SAID } from './concepts/what-is-said.ts'
import { OF_WITHDRAWAL } from './concepts/withdrawal.ts'

/**
 * What a sentence about somebody's rights may speak of. A rule asks which of these stand in one sentence, in any order; so a wording that
 * nobody thought of is understood as long as its words are known. The lists are lemmas without Polish marks, see `text/phrases.ts`.
 */
export const CONCEPTS = {
  ...OF_CALENDAR,
  ...OF_COMPLAINTS,
  ...OF_CONTRACTS_AND_DATA,
  ...OF_DELIVERY,
  ...OF_SECTORS,
  ...OF_TERMS_AND_DUTIES,
  ...WHAT_IS_SAID,
  ...OF_WITHDRAWAL,
} as const satisfies Record<string, PhraseList>

export type Concept = keyof typeof CONCEPTS
