import { classify, type FeatureVector, inDomain, type LinearModel } from '../../core/understanding/understanding.ts'
import { accuracy, type Judged } from '../numeric/metrics.ts'
import type { Figure } from './measure-messages.ts'
import { readReviews } from './reviews.ts'

const DOMAINS = [
  { domain: 'hotels', pl: 'hotele', goal: 0.855 },
  { domain: 'medicine', pl: 'medycyna', goal: 0.785 },
] as const

/** Accuracy on the official tests of the reviews. */
export function measureReviews(model: LinearModel, featuresOf: (text: string) => FeatureVector): readonly Figure[] {
  return DOMAINS.map(({ domain, pl, goal }) => {
    const judged = readReviews(domain, 'test').map(({ text, label }): Judged => {
      const shares = classify(model, inDomain(featuresOf(text), domain))
      const likeliest = shares.indexOf(Math.max(...shares))
      return { right: label, answer: model.labels[likeliest] as string, confidence: shares[likeliest] as number }
    })
    return {
      name: `sentiment of reviews, ${domain}: accuracy`,
      namePl: `nastawienie w opiniach, ${pl}: trafność`,
      data: `sentiment-reviews/${domain}_test.jsonl`,
      goal,
      ...accuracy(judged),
    }
  })
}
