import type { Polish } from '../../polish/polish.ts'
import type { Corrections } from '../playbook/playbook.ts'
import { featuresOf } from './features.ts'
import { corrected, firmFeaturesOf, type LearnedQuestion, openCorrections } from './firm-classifier.ts'
import { judge } from './judge.ts'
import type { Marked } from './learn-corrections.ts'
import { sumColumns } from './linear-model.ts'
import { readWords } from './message-words.ts'
import type { UnderstandingModels } from './model-file.ts'

/** A message as learning sees it; null where the mark is no label of the question. */
export function markedMessage(
  mark: { readonly id: string; readonly text: string; readonly question: LearnedQuestion; readonly label: string },
  { polish, models }: { readonly polish: Polish; readonly models: UnderstandingModels },
): Marked | null {
  const model = models[mark.question]
  const label = model.labels.indexOf(mark.label)
  if (label < 0) return null
  const message = readWords(mark.text, polish)
  const prior = judge(model, sumColumns(model, featuresOf(message))).probabilities
  return { id: mark.id, features: firmFeaturesOf(message), prior, label }
}

/** How the shipped model judges with these corrections added, as a function of the marked message. */
export function judgingWith(
  corrections: Corrections | undefined,
  labels: readonly string[],
): (one: Marked) => Float64Array {
  const opened = corrections && openCorrections(corrections)
  return ({ prior, features }) => {
    const judged = { label: '', likeliest: 0, confidence: 0, probabilities: prior }
    return corrected(judged, labels, features, opened).probabilities
  }
}
