import type { Emotion, Sentiment } from '../../core/understanding/understanding.ts'
import type { Topic } from '../../core/vocabulary/vocabulary.ts'

export type Urgency = 'low' | 'normal' | 'high'

/** A message with what it means. */
export interface Labelled {
  readonly text: string
  readonly topic: Topic
  readonly sentiment: Sentiment
  readonly emotion: Emotion
  readonly urgency: Urgency
  readonly escalation: boolean
  readonly irony: boolean
  readonly wantsPerson: boolean
}
