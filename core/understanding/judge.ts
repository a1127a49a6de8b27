import { greatest, type LinearModel, probabilitiesFrom } from './linear-model.ts'

/** A model's answer: the likeliest label and the probability of each. */
export interface Judgement {
  readonly label: string
  readonly likeliest: number
  readonly confidence: number
  readonly probabilities: Float64Array
}

/** The likeliest label of a message, from the sums of the models' common matrix. */
export function judge(model: LinearModel, sums: Float64Array): Judgement {
  const probabilities = probabilitiesFrom(sums, model)
  const likeliest = greatest(probabilities)
  return {
    label: model.labels[likeliest] as string,
    likeliest,
    confidence: probabilities[likeliest] as number,
    probabilities,
  }
}

/** The probability of one label; 0 where the model does not know it. */
export function probabilityOf(label: string, model: LinearModel, { probabilities }: Judgement): number {
  return probabilities[model.labels.indexOf(label)] ?? 0
}
