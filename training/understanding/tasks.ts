import { EMOTIONS, type ModelName, SENTIMENTS, URGENCY_LEVELS } from '../../core/understanding/understanding.ts'
import { TOPICS } from '../../core/vocabulary/vocabulary.ts'
import type { Labelled } from '../data/labelled.ts'

/** What a model learns, from which labels. */
export interface Task {
  readonly labels: readonly string[]
  readonly labelOf: (message: Labelled) => string
  /** Score taken off the commonest label, so that rare ones are found too; chosen on messages written for tuning (see MODEL.md). */
  readonly handicap?: { readonly label: string; readonly by: number }
}

/** The tasks that are learned from messages of customers. */
export const MESSAGE_TASKS = {
  topic: { labels: TOPICS, labelOf: (message) => message.topic },
  sentiment: { labels: SENTIMENTS, labelOf: (message) => message.sentiment },
  emotion: {
    labels: EMOTIONS,
    labelOf: (message) => message.emotion,
    handicap: { label: 'neutral', by: 0.5 },
  },
  urgency: { labels: URGENCY_LEVELS, labelOf: (message) => message.urgency },
  irony: { labels: ['no', 'yes'], labelOf: (message) => (message.irony ? 'yes' : 'no') },
  escalation: { labels: ['no', 'yes'], labelOf: (message) => (message.escalation ? 'yes' : 'no') },
} as const satisfies Partial<Record<ModelName, Task>>

export type MessageTask = keyof typeof MESSAGE_TASKS
