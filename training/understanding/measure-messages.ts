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
import { type Fold, type FurtherModels, modelsFrom, TOPIC_THRESHOLD, type TrainingData } from './train-models.ts'

/** A figure with what it should reach; null = nothing was asked. */
export interface Figure extends Measured {
  readonly name: string
  readonly namePl: string
  /** What it was measured on. */
  readonly data: string
  readonly goal: number | null
}

type Names = readonly [pl: string, en: string]

const DATA = 'cases/messages.jsonl, 5 × 4/5'

interface Answered {
  readonly message: Case
  readonly meaning: Understanding
}

const ABSTAINED = 0.1
const PRECISION = 0.95

/** Figures on the labelled messages, each understood by models of `folds` that have not seen its fifth of them. */
export function measureMessages(
  folds: readonly Fold[],
  data: TrainingData,
  further: FurtherModels,
  polish: Polish,
): readonly Figure[] {
  const answered = folds.flatMap((fold) => answerFold(fold, folds, data, further, polish))
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

  const resampled = (judged: readonly Judged[], by: (sample: readonly Judged[]) => number) =>
    bootstrap(judged, by, randomFrom(1))
  return [
    figure(['temat: trafność', 'topic: accuracy'], 0.85, accuracy(topics)),
    figure(
      ['temat: trafność przy 10 % bez odpowiedzi', 'topic: accuracy at 10 % abstention'],
      0.92,
      accuracyWithAbstention(topics, ABSTAINED),
    ),
    figure(
      ['temat: trafność odpowiedzi powyżej progu', 'topic: accuracy of what is answered above the threshold'],
      null,
      accuracy(answeredTopics(answered, topics)),
    ),
    figure(
      ['temat: udział odpowiedzi powyżej progu', 'topic: share answered above the threshold'],
      null,
      shareWithInterval(answeredTopics(answered, topics).length, topics.length),
    ),
    figure(['temat: błąd kalibracji', 'topic: calibration error'], null, resampled(topics, calibrationError)),
    figure(['nastawienie: trafność', 'sentiment: accuracy'], null, accuracy(sentiments)),
    figure(['nastawienie: macro-F1', 'sentiment: macro-F1'], null, resampled(sentiments, macroF1)),
    figure(
      ['nastawienie: błąd kalibracji', 'sentiment: calibration error'],
      null,
      resampled(sentiments, calibrationError),
    ),
    figure(['emocja: macro-F1', 'emotion: macro-F1'], 0.65, resampled(emotions, macroF1)),
    figure(['emocja: trafność', 'emotion: accuracy'], null, accuracy(emotions)),
    figure(['pilność: trafność', 'urgency: accuracy'], 0.75, accuracy(urgencies)),
    figure(['pilność: macro-F1', 'urgency: macro-F1'], null, resampled(urgencies, macroF1)),
    ...escalationFigures(answered),
    ...signalFigures(
      ['prośba o człowieka', 'wish for a person'],
      answered,
      ({ wantsPerson }) => wantsPerson,
      ({ signals }) => signals.wantsPerson !== null,
    ),
    ...signalFigures(
      ['ironia', 'irony'],
      answered,
      ({ irony }) => irony,
      ({ signals }) => signals.irony !== null,
    ),
    figure(['język: trafność', 'language: accuracy'], null, accuracy(languages)),
  ]
}

function figure([namePl, name]: Names, goal: number | null, measured: Measured): Figure {
  return { name, namePl, data: DATA, goal, ...measured }
}

/** What a fold's model makes of the messages it has not seen, with confidence as set by the other folds. */
function answerFold(
  fold: Fold,
  folds: readonly Fold[],
  { featuresOf }: TrainingData,
  further: FurtherModels,
  polish: Polish,
): readonly Answered[] {
  const others = folds.filter((one) => one !== fold)
  const models = openModels(packModels(modelsFrom(fold.model, others, further, featuresOf)))
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
    figure(['groźba eskalacji: czułość przy 95 % precyzji', 'escalation: recall at 95 % precision'], 0.85, recall),
    ...signalFigures(
      ['groźba eskalacji według reguł', 'escalation by rule'],
      answered,
      ({ escalation }) => escalation,
      ({ signals }) => signals.escalation !== null,
    ),
  ]
}

function signalFigures(
  [pl, en]: Names,
  answered: readonly Answered[],
  wanted: (message: Case) => boolean,
  found: (meaning: Understanding) => boolean,
): readonly Figure[] {
  const hits = answered.filter(({ message, meaning }) => wanted(message) && found(meaning)).length
  const all = answered.filter(({ message }) => wanted(message)).length
  const named = answered.filter(({ meaning }) => found(meaning)).length
  return [
    figure([`${pl}: czułość`, `${en}: recall`], null, shareWithInterval(hits, all)),
    figure([`${pl}: precyzja`, `${en}: precision`], null, shareWithInterval(hits, named)),
  ]
}
