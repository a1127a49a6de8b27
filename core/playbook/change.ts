import type { ArticleId, CustomerId, FindingCode, PersonId, Severity, Share, Topic } from '../vocabulary/vocabulary.ts'

/**
 * One thing of a playbook given another value. `was` is the value that its writer saw: where the playbook says something else by now, the
 * change no longer fits and is written anew, instead of undoing what a colleague did meanwhile.
 */
export type PlaybookChange =
  /** `was` null: the article is new. */
  | {
      readonly kind: 'article'
      readonly article: ArticleId
      readonly title: string
      readonly was: string | null
      readonly text: string
    }
  /** `was` null: the macro is new. */
  | { readonly kind: 'macro'; readonly macro: string; readonly was: string | null; readonly text: string }
  /** How a kind of mistake is looked for. */
  | { readonly kind: 'check'; readonly code: FindingCode; readonly was: CheckSwitch; readonly check: CheckSwitch }
  /** Who answers for a matter; null: nobody in particular. */
  | {
      readonly kind: 'ownership'
      readonly topic: Topic
      readonly was: PersonId | null
      readonly person: PersonId | null
    }
  | { readonly kind: 'number'; readonly number: NumberName; readonly was: number; readonly value: number }

export interface CheckSwitch {
  readonly enabled: boolean
  readonly severity: Severity
}

/** The numbers of a playbook that a fix may change. */
export const NUMBER_NAMES = [
  'first-response-minutes',
  'response-minutes',
  'status-update-minutes',
  'discount-percent',
  'refund',
  'min-support',
  'refuse-from',
  'min-confidence',
] as const
export type NumberName = (typeof NUMBER_NAMES)[number]

/** Who gets the candidate playbook: a share of customers by chance, or the ones chosen by name. */
export type PilotGroup =
  | { readonly kind: 'share'; readonly share: Share; readonly salt: string }
  | { readonly kind: 'chosen'; readonly customers: readonly CustomerId[] }
