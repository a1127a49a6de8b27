import type { LinearModel } from '../../core/understanding/understanding.ts'
import {
  openModels,
  packModels,
  type Understanding,
  understand,
  urgencyLevel,
} from '../../core/understanding/understanding.ts'
import type { Polish } from '../../polish/polish.ts'
import type { Case } from '../data/cases.ts'
import {
  accuracy,
  accuracyWithAbstention,
  bootstrap,
  calibrationError,
  type Judged,
  type Measured,
  macroF1,
  recallAtPrecision,
  shareWithInterval,
} from '../numeric/metrics.ts'
import { randomFrom } from '../numeric/random.ts'
import { type Fold, learnFolds, modelsFrom, TOPIC_THRESHOLD, type TrainingData } from './train-models.ts'

/** A figure with what it should reach; null = nothing was asked. */
export interface Figure extends Measured {
  readonly name: string
  readonly goal: number | null
}

interface Answered {
  readonly message: Case
  readonly meaning: Understanding
}

const ABSTAINED = 0.1
const PRECISION = 0.95

/** Figures on the labelled messages, each understood by models that have not seen its fifth of them. */
export function measureMessages(data: TrainingData, toxicity: LinearModel, polish: Polish): readonly Figure[] {
  const folds = learnFolds(data)
  const answered = folds.flatMap((fold) => answerFold(fold, folds, data, toxicity, polish))
  const topics = answered.map(({ message, meaning }): Judged => judgedTopic(message, meaning))
  const sentiments = judgedBy(answered, ({ message, meaning }) => [
    message.sentiment,
    meaning.sentiment.label,
    meaning.sentiment.confidence,
  ])
  const emotions = judgedBy(answered, ({ message, meaning }) => [
    message.emotion,
    meaning.emotion.label,
    meaning.emotion.confidence,
  ])
  const urgencies = judgedBy(answered, ({ message, meaning }) => [message.urgency, urgencyLevel(meaning.urgency), 1])
  const languages = judgedBy(answered, ({ message, meaning }) => [
    message.language,
    meaning.language.code,
    meaning.language.confidence,
  ])
  const figure = (name: string, goal: number | null, measured: Measured): Figure => ({ name, goal, ...measured })
  const resampled = (judged: readonly Judged[], by: (sample: readonly Judged[]) => number) =>
    bootstrap(judged, by, randomFrom(1))
  return [
    figure('topic: accuracy', 0.85, accuracy(topics)),
    figure('topic: accuracy at 10 % abstention', 0.92, accuracyWithAbstention(topics, ABSTAINED)),
    figure('topic: accuracy of what is answered above the threshold', null, accuracy(answeredTopics(answered, topics))),
    figure(
      'topic: share answered above the threshold',
      null,
      shareWithInterval(answeredTopics(answered, topics).length, topics.length),
    ),
    figure('topic: calibration error', null, resampled(topics, calibrationError)),
    figure('sentiment: accuracy', null, accuracy(sentiments)),
    figure('sentiment: macro-F1', null, resampled(sentiments, macroF1)),
    figure('sentiment: calibration error', null, resampled(sentiments, calibrationError)),
    figure('emotion: macro-F1', 0.65, resampled(emotions, macroF1)),
    figure('emotion: accuracy', null, accuracy(emotions)),
    figure('urgency: accuracy', 0.75, accuracy(urgencies)),
    figure('urgency: macro-F1', null, resampled(urgencies, macroF1)),
    ...escalationFigures(answered),
    ...signalFigures(
      'wish for a person',
      answered,
      ({ wantsPerson }) => wantsPerson,
      ({ signals }) => signals.wantsPerson !== null,
    ),
    ...signalFigures(
      'irony',
      answered,
      ({ irony }) => irony,
      ({ signals }) => signals.irony !== null,
    ),
    figure('language: accuracy', null, accuracy(languages)),
  ]
}

/** What a fold's model makes of the messages it has not seen, with confidence as set by the other folds. */
function answerFold(
  fold: Fold,
  folds: readonly Fold[],
  { featuresOf }: TrainingData,
  toxicity: LinearModel,
  polish: Polish,
): readonly Answered[] {
  const others = folds.filter((one) => one !== fold)
  const models = openModels(packModels(modelsFrom(fold.model, others, toxicity, featuresOf)))
  const certain = { ...models, topic: { ...models.topic, threshold: 0 } }
  return fold.unseen.map((message) => ({ message, meaning: understand(message.text, certain, polish) }))
}

function judgedTopic(message: Case, { topic }: Understanding): Judged {
  return { right: message.topic, answer: topic?.name ?? '', confidence: topic?.confidence ?? 0 }
}

function answeredTopics(answered: readonly Answered[], topics: readonly Judged[]): readonly Judged[] {
  return topics.filter((_, i) => (answered[i]?.meaning.topic?.confidence ?? 0) >= TOPIC_THRESHOLD)
}

function judgedBy(
  answered: readonly Answered[],
  read: (one: Answered) => readonly [string, string, number],
): readonly Judged[] {
  return answered.map((one) => {
    const [right, answer, confidence] = read(one)
    return { right, answer, confidence }
  })
}

function escalationFigures(answered: readonly Answered[]): readonly Figure[] {
  const scored = answered.map(({ message, meaning }) => ({ right: message.escalation, score: meaning.escalationRisk }))
  const wanted = scored.filter(({ right }) => right).length
  const recall = shareWithInterval(Math.round(recallAtPrecision(scored, PRECISION) * wanted), wanted)
  return [
    { name: 'escalation: recall at 95 % precision', goal: 0.85, ...recall },
    ...signalFigures(
      'escalation by rule',
      answered,
      ({ escalation }) => escalation,
      ({ signals }) => signals.escalation !== null,
    ),
  ]
}

function signalFigures(
  name: string,
  answered: readonly Answered[],
  wanted: (message: Case) => boolean,
  found: (meaning: Understanding) => boolean,
): readonly Figure[] {
  const hits = answered.filter(({ message, meaning }) => wanted(message) && found(meaning)).length
  const all = answered.filter(({ message }) => wanted(message)).length
  const named = answered.filter(({ meaning }) => found(meaning)).length
  return [
    { name: `${name}: recall`, goal: null, ...shareWithInterval(hits, all) },
    { name: `${name}: precision`, goal: null, ...shareWithInterval(hits, named) },
  ]
}
