import { EMOTIONS, type ModelName, SENTIMENTS, URGENCY_LEVELS } from '../../core/understanding/understanding.ts'
import { TOPICS } from '../../core/vocabulary/vocabulary.ts'
import type { Labelled } from '../data/labelled.ts'
import type { TrainingSettings } from '../numeric/softmax-trainer.ts'

/** What a model learns, from which labels, and how. */
export interface Task {
  readonly labels: readonly string[]
  readonly labelOf: (message: Labelled) => string
  readonly settings: Pick<TrainingSettings, 'buckets' | 'epochs' | 'rate' | 'decay' | 'smoothing'>
  /** Score taken off the commonest label, so that rare ones are found too; chosen on the labelled messages (see MODEL.md). */
  readonly handicap?: { readonly label: string; readonly by: number }
}

const USUAL = { buckets: 1 << 16, epochs: 12, rate: 0.15, decay: 1e-5, smoothing: 0.03 }

/** The tasks that are learned from messages of customers. */
export const MESSAGE_TASKS = {
  topic: { labels: TOPICS, labelOf: (message) => message.topic, settings: USUAL },
  sentiment: { labels: SENTIMENTS, labelOf: (message) => message.sentiment, settings: USUAL },
  emotion: {
    labels: EMOTIONS,
    labelOf: (message) => message.emotion,
    settings: USUAL,
    handicap: { label: 'neutral', by: 1.5 },
  },
  urgency: { labels: URGENCY_LEVELS, labelOf: (message) => message.urgency, settings: USUAL },
  escalation: { labels: ['no', 'yes'], labelOf: (message) => (message.escalation ? 'yes' : 'no'), settings: USUAL },
} as const satisfies Partial<Record<ModelName, Task>>

export type MessageTask = keyof typeof MESSAGE_TASKS
