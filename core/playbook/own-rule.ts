import type { OwnCode, OwnSpeaker, Topic } from '../vocabulary/vocabulary.ts'

/**
 * A kind of mistake that the firm wrote down itself: what shows it, plainly enough to be read aloud. Whether it is looked for, on which
 * channels, how grave it is and whose it is stand in the guard's settings under its code, as for every other.
 */
export interface OwnRule {
  readonly code: OwnCode
  /** One sentence to whoever made it: what is wrong, and why. */
  readonly explanation: string
  /** Stands in place of the words that show it, or is added where something was not said; null: the rule knows no better words. */
  readonly suggestion: string | null
  /** One message of the firm, seen before it leaves; or a conversation, seen as a whole. */
  readonly scope: 'message' | 'conversation'
  /** Whose words are looked at. The customer's only over a conversation. */
  readonly speaker: OwnSpeaker
  /** `said`: one of the phrases stands there, or there are none to stand. `not-said`: none of them does. */
  readonly when: 'said' | 'not-said'
  readonly phrases: readonly OwnPhrase[]
  /** Where one of these stands too, nothing is wrong. */
  readonly unless: readonly OwnPhrase[]
  /** Only after the customer said one of these; empty: whatever the customer said. */
  readonly customerSaid: readonly OwnPhrase[]
  /** Only where the customer wants one of these; empty: whatever is wanted. */
  readonly topics: readonly Topic[]
  /** Only from so much on: characters of a message; messages and business minutes of a conversation. 0: always. */
  readonly atLeast: { readonly characters: number; readonly messages: number; readonly minutes: number }
  readonly examples: { readonly fires: readonly OwnExample[]; readonly silent: readonly OwnExample[] }
}

/** Words in any of their forms, in one sentence. `rabat*`: any word that begins so; `"rabat"`: this form only. */
export interface OwnPhrase {
  readonly words: string
  /** `row`: in this order, with at most `gap` other words between two of them. `any`: in whatever order. */
  readonly order: 'row' | 'any'
  /** 0–6. */
  readonly gap: number
}

/** What somebody wrote, and what the customer had written before; '' where that does not matter. */
export interface OwnExample {
  readonly text: string
  readonly customer: string
}
