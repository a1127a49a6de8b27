import { findEntities, identifyLanguage, type Polish } from '../../polish/polish.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Share } from '../vocabulary/vocabulary.ts'
import { escalationRisk, riskReasons } from './escalation-risk.ts'
import { featuresOf } from './features.ts'
import { corrected, firmFeaturesOf } from './firm-classifier.ts'
import { judge, probabilityOf } from './judge.ts'
import { sumColumns } from './linear-model.ts'
import { type MessageWords, readWords } from './message-words.ts'
import type { UnderstandingModels } from './model-file.ts'
import { questionsOf } from './questions.ts'
import type { Emotion, Sentiment, Signals, Understanding } from './record.ts'
import { signalsOf } from './signals.ts'
import { taughtReader } from './taught-reader.ts'
import { NO_TOPIC, readTopics, type TopicReading } from './topics.ts'
import { urgencyFrom } from './urgency.ts'

export { RISK_KEPT, RISK_REASONS, type RiskReason, riskiest } from './escalation-risk.ts'
export { type FeatureVector, featuresOf } from './features.ts'
export { LEARNED_QUESTIONS, type LearnedQuestion } from './firm-classifier.ts'
export { hashOfPair } from './hashing.ts'
export { compareOn, isBetter, isHeldOut, learnCorrections, type Marked, type Trial } from './learn-corrections.ts'
export { classify, LARGEST_BYTE, type LinearModel, softmax } from './linear-model.ts'
export { judgingWith, markedMessage } from './marked-message.ts'
export { type MessageWords, readWords } from './message-words.ts'
export { type ModelName, openModels, packModels, type UnderstandingModels } from './model-file.ts'
export { findQuestions } from './questions.ts'
export {
  EMOTIONS,
  type Emotion,
  type Entity,
  type EntityType,
  SENTIMENTS,
  type Sentiment,
  type Signals,
  type Understanding,
} from './record.ts'
export { inDomain, REVIEW_DOMAINS, type ReviewDomain, reviewFeaturesOf, sentimentOfReview } from './review.ts'
export { findComplaint, findEscalation, findGratitude, findPersonRequest } from './signals.ts'
export { taughtPolish, taughtReader } from './taught-reader.ts'
export { URGENCY_LEVELS, type UrgencyLevel, urgencyLevel } from './urgency.ts'

/**
 * What a customer's message means; any text is fine, and the same text has always the same meaning.
 *
 * Makes: Understanding. From: a message's text, the Polish engine, the trained models.
 * Does not: look at the knowledge base or decide a reply.
 */
export function understand(text: string, models: UnderstandingModels, polish: Polish): Understanding {
  const message = readWords(text, polish)
  const features = featuresOf(message)
  const sums = sumColumns(models.topic, features)
  const own = models.firm === undefined ? [] : firmFeaturesOf(message)
  const sentiment = judge(models.sentiment, sums)
  const emotion = corrected(judge(models.emotion, sums), models.emotion.labels, own, models.firm?.emotion)
  const urgency = judge(models.urgency, sums)
  const toxicity = probabilityOf(
    'harmful',
    models.toxicity,
    judge(models.toxicity, sumColumns(models.toxicity, features)),
  )
  const negative = probabilityOf('negative', models.sentiment, sentiment)
  const topic = corrected(judge(models.topic, sums), models.topic.labels, own, models.firm?.topic)
  const topics = message.words.length === 0 ? NO_TOPIC : readTopics(topic, models.topic)
  const ironic = probabilityOf('yes', models.irony, judge(models.irony, sums))
  const signals = withLikely(signalsOf(message, negative), topics, ironic, message)
  const threat =
    signals.escalation !== null ? 1 : probabilityOf('yes', models.escalation, judge(models.escalation, sums))

  const sources = {
    threat,
    negative,
    anger: probabilityOf('anger', models.emotion, emotion),
    urgent: urgency.probabilities[2] as number,
    toxic: toxicity,
    wantsPerson: Number(signals.wantsPerson !== null),
    complaint: Number(signals.complaint !== null),
    promiseRecalled: Number(signals.promiseRecalled !== null),
  }

  return {
    language: readLanguage(text),
    ...topics,
    sentiment: { label: sentiment.label as Sentiment, confidence: sentiment.confidence as Share },
    emotion: { label: emotion.label as Emotion, confidence: emotion.confidence as Share },
    urgency: urgencyFrom(urgency.probabilities, urgency.likeliest),
    toxicity: toxicity as Share,
    escalationRisk: escalationRisk(sources),
    riskReasons: riskReasons(sources),
    signals,
    questions: questionsOf(message),
    entities: findEntities(text, polish),
  }
}

/** What the message means to a firm that taught the engine its words and marks. */
export function understandFor(
  { taught }: Pick<Playbook, 'taught'>,
  text: string,
  reader: { readonly polish: Polish; readonly models: UnderstandingModels },
): Understanding {
  const { models, polish } = taughtReader(reader, taught)
  return understand(text, models, polish)
}

/** From this confidence the topic alone says that a person is wanted, in whatever words: handing over once too often harms little. */
const WISH_FROM = 0.6
/** From this probability a message is taken for irony though no mocking word shows it. */
const IRONY_FROM = 0.5

/** The signals with what only the models see; its place is the whole message, because no word alone shows it. */
function withLikely(signals: Signals, { topic }: TopicReading, ironic: number, { words }: MessageWords): Signals {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return signals
  const whole = { start: first.start, end: last.end }
  const wished = topic?.name === 'contact-human' && topic.confidence >= WISH_FROM
  return {
    ...signals,
    wantsPerson: signals.wantsPerson ?? (wished ? whole : null),
    irony: signals.irony ?? (ironic >= IRONY_FROM ? whole : null),
  }
}

function readLanguage(text: string): Understanding['language'] {
  const { code, confidence } = identifyLanguage(text)
  return { code, confidence: confidence as Share }
}
