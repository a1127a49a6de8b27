import type {
  FeatureVector,
  LinearModel,
  ModelName,
  UnderstandingModels,
} from '../../core/understanding/understanding.ts'
import type { Case } from '../data/cases.ts'
import type { Labelled } from '../data/labelled.ts'
import { randomFrom } from '../numeric/random.ts'
import { type Example, type FloatModel, scoresOf, trainSoftmax } from '../numeric/softmax-trainer.ts'
import { fitTemperature, type HeldOut } from '../numeric/temperature.ts'
import { hasty } from './augment.ts'
import { quantise } from './quantise.ts'
import { MESSAGE_TASKS, type MessageTask, type Task } from './tasks.ts'

/** Changing it changes every byte of the models. */
const SEED = 20261122
const FOLDS = 3
/** A labelled message of the set counts as much as so many phrases. */
const CASE_WEIGHT = 1.5
/** Topics are answered from this confidence; chosen so that about one unseen message in ten stays unanswered. */
export const TOPIC_THRESHOLD = 0.42

/** What the models are learned from. */
export interface TrainingData {
  readonly phrases: readonly Labelled[]
  /** Phrases that say how customers feel; their topic counts for nothing. */
  readonly affect: readonly Labelled[]
  readonly cases: readonly Case[]
  readonly featuresOf: (text: string) => FeatureVector
}

/** All models; `toxicity` is learned from other data and passed through. Temperatures come from messages left out in turn. */
export function trainModels(data: TrainingData, toxicity: LinearModel): UnderstandingModels {
  const trained = (Object.keys(MESSAGE_TASKS) as MessageTask[]).map((name) => [
    name,
    trainTask(MESSAGE_TASKS[name], data),
  ])
  const models = { ...Object.fromEntries(trained), toxicity } as Record<ModelName, LinearModel>
  const thresholds: Partial<Record<string, number>> = { topic: TOPIC_THRESHOLD }
  return Object.fromEntries(
    Object.entries(models).map(([name, model]) => [name, { ...model, threshold: thresholds[name] ?? 0 }]),
  ) as UnderstandingModels
}

function trainTask(task: Task, data: TrainingData): LinearModel {
  const heldOut: HeldOut[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = data.cases.filter((_, i) => i % FOLDS !== fold)
    const model = trainOn(task, { ...data, cases: seen })
    for (const message of data.cases.filter((_, i) => i % FOLDS === fold)) {
      const label = task.labels.indexOf(task.labelOf(message))
      heldOut.push({ scores: scoresOf(model, data.featuresOf(message.text)), label })
    }
  }
  return quantise(trainOn(task, data), task.labels, fitTemperature(heldOut))
}

function trainOn(task: Task, { phrases, affect, cases, featuresOf }: TrainingData): FloatModel {
  const random = randomFrom(SEED)
  const exampleOf = (message: Labelled, weight: number): Example => {
    return { features: featuresOf(message.text), label: task.labels.indexOf(task.labelOf(message)), weight }
  }
  const twice = (message: Labelled, weight: number): readonly Example[] =>
    [message, hasty(message, random)].map((one) => exampleOf(one, weight / 2))
  const examples = [
    ...[...phrases, ...affect].flatMap((message) => twice(message, 1)),
    ...cases.flatMap((message) => twice(message, CASE_WEIGHT)),
  ]
  const model = trainSoftmax(examples, { ...task.settings, classes: task.labels.length, seed: SEED })
  if (task.handicap === undefined) return model
  const handicapped = task.labels.indexOf(task.handicap.label)
  const by = task.handicap.by
  return { ...model, biases: model.biases.map((bias, label) => (label === handicapped ? bias - by : bias)) }
}
