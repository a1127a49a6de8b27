import type { Corrections, FirmClassifier } from '../playbook/playbook.ts'
import type { Judgement } from './judge.ts'
import { greatest, softmax } from './linear-model.ts'
import type { MessageWords } from './message-words.ts'

/** The questions that a firm's own marks answer. */
export const LEARNED_QUESTIONS = ['topic', 'emotion'] as const
export type LearnedQuestion = (typeof LEARNED_QUESTIONS)[number]

/** A firm's classifier, ready to be asked. */
export type OpenedClassifier = Readonly<Partial<Record<LearnedQuestion, OpenedCorrections>>>

interface OpenedCorrections {
  readonly biases: ReadonlyMap<string, number>
  readonly byFeature: ReadonlyMap<number, readonly (readonly [label: string, weight: number])[]>
}

/** Of very long messages the first words tell what they are about. */
const MOST_WORDS = 400

export function openClassifier({ topic, emotion }: FirmClassifier): OpenedClassifier {
  return { ...(topic && { topic: openCorrections(topic) }), ...(emotion && { emotion: openCorrections(emotion) }) }
}

export function openCorrections({ labels, biases, weights }: Corrections): OpenedCorrections {
  const byFeature = new Map<number, [string, number][]>()
  for (const [feature, label, weight] of weights) {
    const own = byFeature.get(feature) ?? []
    own.push([labels[label] as string, weight])
    byFeature.set(feature, own)
  }
  return { biases: new Map(labels.map((label, i) => [label, biases[i] ?? 0])), byFeature }
}

/** What a firm's classifier looks at: each lemma once; things, days and numbers are alike. */
export function firmFeaturesOf({ words }: MessageWords): readonly number[] {
  return [...new Set(words.slice(0, MOST_WORDS).map(({ facts }) => facts.lemmaHash))]
}

/** The judgement as it is with what the firm's own marks add to it. */
export function corrected(
  judged: Judgement,
  labels: readonly string[],
  features: readonly number[],
  corrections: OpenedCorrections | undefined,
): Judgement {
  if (corrections === undefined) return judged
  const added = new Map(corrections.biases)
  for (const feature of features)
    for (const [label, weight] of corrections.byFeature.get(feature) ?? [])
      added.set(label, (added.get(label) ?? 0) + weight)
  const scores = judged.probabilities.map((share, i) => Math.log(share) + (added.get(labels[i] as string) ?? 0))
  const probabilities = softmax(scores, 1)
  const likeliest = greatest(probabilities)
  return {
    label: labels[likeliest] as string,
    likeliest,
    confidence: probabilities[likeliest] as number,
    probabilities,
  }
}
