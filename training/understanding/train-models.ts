import type { FeatureVector, LinearModel, UnderstandingModels } from '../../core/understanding/understanding.ts'
import type { Case } from '../data/cases.ts'
import type { Labelled } from '../data/labelled.ts'
import { randomFrom } from '../numeric/random.ts'
import { type Example, type FloatModel, scoresOf, trainSoftmax, UNLABELLED } from '../numeric/softmax-trainer.ts'
import { fitTemperature, type HeldOut } from '../numeric/temperature.ts'
import { hasty } from './augment.ts'
import { composed } from './compose.ts'
import { quantise } from './quantise.ts'
import { MESSAGE_TASKS, type MessageTask, type Task } from './tasks.ts'

/** Changing it changes every byte of the models. */
const SEED = 20261122
const FOLDS = 5
/** A labelled message of the set counts as much as so many phrases. */
const CASE_WEIGHT = 1.5
/** Topics are answered from this confidence; chosen so that about one unseen message in ten stays unanswered. */
export const TOPIC_THRESHOLD = 0.42

const TASK_NAMES = Object.keys(MESSAGE_TASKS) as readonly MessageTask[]
const HEADS = TASK_NAMES.map((name) => MESSAGE_TASKS[name].labels.length)
const SETTINGS = {
  heads: HEADS,
  buckets: 1 << 16,
  epochs: 6,
  averaged: 4,
  rate: 0.15,
  decay: 1e-5,
  smoothing: 0.03,
  seed: SEED,
}

/** What the models are learned from. */
export interface TrainingData {
  readonly phrases: readonly Labelled[]
  /** Phrases that say how customers feel; their topic counts for nothing. */
  readonly affect: readonly Labelled[]
  /** Sentences that say nothing of wish or mood. */
  readonly contexts: readonly string[]
  readonly cases: readonly Case[]
  readonly featuresOf: (text: string) => FeatureVector
}

/** A model with the labelled messages that it has not seen. */
export interface Fold {
  readonly model: FloatModel
  readonly unseen: readonly Case[]
}

/** As many models as folds, each without its share of the labelled messages. */
export function learnFolds(data: TrainingData): readonly Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    model: learn({ ...data, cases: data.cases.filter((_, i) => i % FOLDS !== fold) }),
    unseen: data.cases.filter((_, i) => i % FOLDS === fold),
  }))
}

/** One model for all tasks that are learned from messages. */
export function learn({ phrases, affect, contexts, cases, featuresOf }: TrainingData): FloatModel {
  const random = randomFrom(SEED)
  const exampleOf = (message: Labelled, weight: number, labels: readonly number[]): readonly Example[] =>
    [message, hasty(message, random)].map(({ text }) => ({ features: featuresOf(text), labels, weight: weight / 2 }))
  const stories = phrases.flatMap((phrase) => {
    const story = composed(phrase, { contexts, moods: affect }, random)
    return story.text === phrase.text ? [] : [story]
  })
  return trainSoftmax(
    [
      ...[...phrases, ...stories].flatMap((message) => exampleOf(message, 1, labelsOf(message))),
      ...affect.flatMap((message) => exampleOf(message, 1, withoutTopic(labelsOf(message)))),
      ...cases.flatMap((message) => exampleOf(message, CASE_WEIGHT, labelsOf(message))),
    ],
    SETTINGS,
  )
}

function labelsOf(message: Labelled): readonly number[] {
  return TASK_NAMES.map((name) => labelFor(MESSAGE_TASKS[name], message))
}

function labelFor({ labels, labelOf }: Task, message: Labelled): number {
  return labels.indexOf(labelOf(message))
}

function withoutTopic(labels: readonly number[]): readonly number[] {
  return labels.map((label, head) => (TASK_NAMES[head] === 'topic' ? UNLABELLED : label))
}

/** Models that are learned from other data than messages of customers. */
export interface FurtherModels {
  readonly toxicity: LinearModel
  readonly review: LinearModel
}

/** The shipped form of a model, its confidence set by how `folds` did on messages they had not seen. */
export function modelsFrom(
  model: FloatModel,
  folds: readonly Fold[],
  { toxicity, review }: FurtherModels,
  featuresOf: TrainingData['featuresOf'],
): UnderstandingModels {
  const heldOut = folds.flatMap(({ model, unseen }) =>
    unseen.map((message) => ({ message, scores: scoresOf(model, featuresOf(message.text)) })),
  )
  const named = TASK_NAMES.map((name, head) => {
    const task: Task = MESSAGE_TASKS[name]
    const first = HEADS.slice(0, head).reduce((sum, count) => sum + count, 0)
    const last = first + task.labels.length
    const judged = heldOut.map(({ message, scores }): HeldOut => {
      return { scores: handicapped(scores.slice(first, last), task), label: labelFor(task, message) }
    })
    const linear = quantise(model, first, task.labels, fitTemperature(judged))
    const threshold = name === 'topic' ? TOPIC_THRESHOLD : 0
    return [name, { ...linear, biases: handicapped(linear.biases, task), threshold }] as const
  })
  const further = { toxicity: { ...toxicity, threshold: 0 }, review: { ...review, threshold: 0 } }
  return { ...Object.fromEntries(named), ...further } as UnderstandingModels
}

function handicapped<Scores extends Float32Array | Float64Array>(scores: Scores, { labels, handicap }: Task): Scores {
  if (handicap === undefined) return scores
  const { label, by } = handicap
  return scores.map((score, at) => (labels[at] === label ? score - by : score)) as Scores
}
