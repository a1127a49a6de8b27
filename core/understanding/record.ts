import type { Share, Span, Topic } from '../vocabulary/vocabulary.ts'
import type { RiskReason } from './escalation-risk.ts'

/** Understanding: what a customer's message means. */
export interface Understanding {
  readonly language: { readonly code: string; readonly confidence: Share }
  /** null: the classifier abstains. */
  readonly topic: { readonly name: Topic; readonly confidence: Share } | null
  readonly furtherTopics: readonly { readonly name: Topic; readonly confidence: Share }[]
  readonly sentiment: { readonly label: Sentiment; readonly confidence: Share }
  readonly emotion: { readonly label: Emotion; readonly confidence: Share }
  /** Below ⅓ can wait, from ⅔ cannot; `urgencyLevel` names the third. */
  readonly urgency: Share
  readonly toxicity: Share
  readonly escalationRisk: Share
  /** What the risk comes from, the strongest first. */
  readonly riskReasons: readonly RiskReason[]
  readonly signals: Signals
  /** Each thing asked, in order, as a place in the text. */
  readonly questions: readonly Span[]
  readonly entities: readonly Entity[]
}

export const SENTIMENTS = ['negative', 'neutral', 'positive', 'ambiguous'] as const
export type Sentiment = (typeof SENTIMENTS)[number]

export const EMOTIONS = ['anger', 'sadness', 'fear', 'disappointment', 'joy', 'neutral'] as const
export type Emotion = (typeof EMOTIONS)[number]

/** What the message does beside its topic; null = not there, a place = the words that show it. */
export interface Signals {
  /** A complaint in law's sense: goods or service said to be faulty, with a claim or blame. */
  readonly complaint: Span | null
  /** Withdrawal from a distance contract. */
  readonly withdrawal: Span | null
  /** A threat to leave, of a lawyer, an authority, the media, a chargeback. */
  readonly escalation: Span | null
  readonly wantsPerson: Span | null
  readonly irony: Span | null
  readonly gratitude: Span | null
  /** The firm or its people are said to have done wrong. */
  readonly faultAlleged: Span | null
  /** The writer owns a mistake. */
  readonly faultAdmitted: Span | null
  /** Something is recalled that the firm had promised. */
  readonly promiseRecalled: Span | null
}

const ENTITY_TYPES = [
  'order-number',
  'parcel-number',
  'phone',
  'email',
  'postcode',
  'iban',
  'nip',
  'pesel',
  'amount',
  'date',
  'person',
  'city',
  'street',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export interface Entity extends Span {
  readonly type: EntityType
  /** The surface form. */
  readonly value: string
}
