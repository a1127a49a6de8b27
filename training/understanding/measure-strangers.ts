import { readFileSync } from 'node:fs'
import {
  type Understanding,
  type UnderstandingModels,
  understand,
  urgencyLevel,
} from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'
import type { Labelled } from '../data/labelled.ts'
import { accuracy, accuracyWithAbstention, bootstrap, type Judged, macroF1 } from '../numeric/metrics.ts'
import { randomFrom } from '../numeric/random.ts'
import type { Figure } from './measure-messages.ts'

const DATA = 'evals/messages.jsonl, held-out'
const ABSTAINED = 0.1

/** Figures on messages of strangers that nobody who builds has read; every call is a look, to be noted in `evals/README.md`. */
export function measureStrangers(models: UnderstandingModels, polish: Polish): readonly Figure[] {
  const certain = { ...models, topic: { ...models.topic, threshold: 0 } }
  const read = heldOut().map((message) => ({ message, meaning: understand(message.text, certain, polish) }))
  const judged = (answer: (one: { message: Labelled; meaning: Understanding }) => Judged) => read.map(answer)
  const topics = judged(({ message, meaning: { topic } }) => ({
    right: message.topic,
    answer: topic?.name ?? '',
    confidence: topic?.confidence ?? 0,
  }))
  const emotions = judged(({ message, meaning: { emotion } }) => ({
    right: message.emotion,
    answer: emotion.label,
    confidence: emotion.confidence,
  }))
  const sentiments = judged(({ message, meaning: { sentiment } }) => ({
    right: message.sentiment,
    answer: sentiment.label,
    confidence: sentiment.confidence,
  }))
  const urgencies = judged(({ message, meaning }) => ({
    right: message.urgency,
    answer: urgencyLevel(meaning.urgency),
    confidence: 1,
  }))
  const figure = (name: string, namePl: string, goal: number | null, measured: Omit<Figure, keyof Names>): Figure => ({
    name,
    namePl,
    data: DATA,
    goal,
    ...measured,
  })
  return [
    figure('topic: accuracy', 'temat: trafność', 0.85, accuracy(topics)),
    figure(
      'topic: accuracy at 10 % abstention',
      'temat: trafność przy 10 % bez odpowiedzi',
      0.92,
      accuracyWithAbstention(topics, ABSTAINED),
    ),
    figure('emotion: macro-F1', 'emocja: macro-F1', 0.65, bootstrap(emotions, macroF1, randomFrom(1))),
    figure('urgency: accuracy', 'pilność: trafność', 0.75, accuracy(urgencies)),
    figure('sentiment: accuracy', 'nastawienie: trafność', null, accuracy(sentiments)),
  ]
}

type Names = Pick<Figure, 'name' | 'namePl' | 'data' | 'goal'>

function heldOut(): readonly Labelled[] {
  return readFileSync(new URL('../../evals/messages.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled & { readonly part: string })
    .filter(({ part }) => part === 'held-out')
}
