import {
  featuresOf,
  type LinearModel,
  type ModelName,
  readWords,
  type UnderstandingModels,
} from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'
import type { Case } from '../data/cases.ts'
import type { Labelled } from '../data/labelled.ts'
import { randomFrom } from '../numeric/random.ts'
import { type Example, type FloatModel, scoresOf, trainSoftmax } from '../numeric/softmax-trainer.ts'
import { fitTemperature, type HeldOut } from '../numeric/temperature.ts'
import { hasty } from './augment.ts'
import { quantise } from './quantise.ts'
import { MESSAGE_TASKS, type MessageTask, type Task } from './tasks.ts'
import { trainToxicity } from './toxicity.ts'

/** Changing it changes every byte of the models. */
const SEED = 20261122
const FOLDS = 3
/** A labelled message of the set says more about such sets than a phrase does. */
const CASE_WEIGHT = 2
/** Topics are answered from this confidence; chosen so that about one unseen message in ten stays unanswered. */
export const TOPIC_THRESHOLD = 0.3

/** All models, trained on the phrases and these labelled messages; temperatures come from messages left out in turn. */
export function trainModels(phrases: readonly Labelled[], cases: readonly Case[], polish: Polish): UnderstandingModels {
  const trained = Object.keys(MESSAGE_TASKS).map(
    (name) => [name, trainTask(name as MessageTask, phrases, cases, polish)] as const,
  )
  const models = { ...Object.fromEntries(trained), toxicity: trainToxicity(polish) } as Record<ModelName, LinearModel>
  const withThreshold = Object.entries(models).map(([name, model]) => [
    name,
    { ...model, threshold: name === 'topic' ? TOPIC_THRESHOLD : 0 },
  ])
  return Object.fromEntries(withThreshold) as UnderstandingModels
}

function trainTask(
  name: MessageTask,
  phrases: readonly Labelled[],
  cases: readonly Case[],
  polish: Polish,
): LinearModel {
  const task: Task = MESSAGE_TASKS[name]
  const heldOut: HeldOut[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainOn(
      task,
      phrases,
      cases.filter((_, i) => i % FOLDS !== fold),
      polish,
    )
    for (const message of cases.filter((_, i) => i % FOLDS === fold)) {
      const { features, label } = exampleOf(message, task, 1, polish)
      heldOut.push({ scores: scoresOf(model, features), label })
    }
  }
  return quantise(trainOn(task, phrases, cases, polish), task.labels, fitTemperature(heldOut))
}

function trainOn(task: Task, phrases: readonly Labelled[], cases: readonly Labelled[], polish: Polish): FloatModel {
  const random = randomFrom(SEED)
  const examples = [
    ...phrases.flatMap((message) => [message, hasty(message, random)].map((one) => exampleOf(one, task, 0.5, polish))),
    ...cases.flatMap((message) =>
      [message, hasty(message, random)].map((one) => exampleOf(one, task, CASE_WEIGHT / 2, polish)),
    ),
  ]
  return trainSoftmax(examples, { ...task.settings, classes: task.labels.length, seed: SEED })
}

function exampleOf(message: Labelled, task: Task, weight: number, polish: Polish): Example {
  const label = task.labelOf(message)
  return {
    features: featuresOf(readWords(message.text, polish)),
    label: task.labels.indexOf(label),
    weight: weight * (task.weights?.[label] ?? 1),
  }
}
