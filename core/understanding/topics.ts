import { isTopic, type Share, type Topic } from '../vocabulary/vocabulary.ts'
import type { Judgement } from './judge.ts'
import type { UnderstandingModels } from './model-file.ts'

export interface TopicReading {
  readonly topic: { readonly name: Topic; readonly confidence: Share } | null
  readonly furtherTopics: readonly { readonly name: Topic; readonly confidence: Share }[]
}

/** A second topic is named only when it is this likely: below, it is mostly a rival of the first one, not a further wish. */
const FURTHER_FROM = 0.2
const MOST_FURTHER = 2

/** What a message without a word is about. */
export const NO_TOPIC: TopicReading = { topic: null, furtherTopics: [] }

/** The main topic, or null below the threshold, and the further ones that are likely too. */
export function readTopics(judged: Judgement, { labels, threshold }: UnderstandingModels['topic']): TopicReading {
  const ranked = labels
    .map((name, i) => ({ name, confidence: judged.probabilities[i] as Share }))
    .filter((one): one is { name: Topic; confidence: Share } => isTopic(one.name))
    .toSorted((a, b) => b.confidence - a.confidence)
  const [first, ...rest] = ranked
  return {
    topic: first !== undefined && first.confidence >= threshold ? first : null,
    furtherTopics: rest
      .slice(0, MOST_FURTHER)
      .filter(({ name, confidence }) => confidence >= FURTHER_FROM && name !== 'none'),
  }
}
