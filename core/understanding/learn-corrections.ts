import type { Corrections } from '../playbook/playbook.ts'
import { hashOf } from './hashing.ts'
import { greatest, softmax } from './linear-model.ts'

/** A message that somebody marked, as the shipped model sees it. */
export interface Marked {
  /** Whatever names it for ever; decides on which side of the split it stands. */
  readonly id: string
  readonly features: readonly number[]
  /** The shipped model's probability of each label. */
  readonly prior: Float64Array
  /** The place of the label that a person gave. */
  readonly label: number
}

/** How much the marks pull away from the shipped model; chosen so that one mark alone changes no answer. */
const RATE = 0.4
const PULL_BACK = 0.02
const EPOCHS = 25
/** What a playbook can carry without growing noticeably. */
const MOST_WEIGHTS = 600
const SMALLEST = 0.05

/** One mark in three is never learned from: on these it is judged whether learning helped. */
export function isHeldOut(id: string): boolean {
  return hashOf(id, 0, id.length, HELD_OUT_KIND) % 3 === 0
}
const HELD_OUT_KIND = 77

/**
 * What brings the shipped model's answers closest to the marks without moving further from it than they bear out.
 * The same marks in the same order give the same corrections; yields between short stretches of work.
 */
export function* learnCorrections(
  marked: readonly Marked[],
  labels: readonly string[],
): Generator<void, Corrections, void> {
  const biases = new Float64Array(labels.length)
  const weights = new Map<number, Float64Array>()
  for (const { features } of marked)
    for (const feature of features) if (!weights.has(feature)) weights.set(feature, new Float64Array(labels.length))
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 5)
    for (const [n, one] of marked.entries()) {
      learnFrom(one, biases, weights, rate)
      if (n % 200 === 199) yield
    }
    yield
  }
  return { labels, biases: Array.from(biases, rounded), weights: strongest(weights) }
}

function learnFrom(one: Marked, biases: Float64Array, weights: ReadonlyMap<number, Float64Array>, rate: number): void {
  const shares = shareOf(one, biases, weights)
  // A long message moves each of its words less.
  const step = rate / Math.sqrt(1 + one.features.length)
  const touched = [biases, ...one.features.flatMap((feature) => weights.get(feature) ?? [])]
  for (let c = 0; c < biases.length; c++) {
    const error = (shares[c] as number) - Number(c === one.label)
    for (const row of touched) row[c] = (row[c] as number) * (1 - rate * PULL_BACK) - step * error
  }
}

function shareOf({ features, prior }: Marked, biases: Float64Array, weights: ReadonlyMap<number, Float64Array>) {
  const scores = prior.map((share, c) => Math.log(share) + (biases[c] as number))
  for (const feature of features) {
    const row = weights.get(feature)
    if (row !== undefined)
      for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) + (row[c] as number)
  }
  return softmax(scores, 1)
}

function strongest(weights: ReadonlyMap<number, Float64Array>): Corrections['weights'] {
  return [...weights]
    .flatMap(([feature, row]) => Array.from(row, (weight, label) => [feature, label, rounded(weight)] as const))
    .filter(([, , weight]) => Math.abs(weight) >= SMALLEST)
    .toSorted((a, b) => Math.abs(b[2]) - Math.abs(a[2]) || a[0] - b[0] || a[1] - b[1])
    .slice(0, MOST_WEIGHTS)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** How two ways to judge did on the same marks. */
export interface Trial {
  readonly heldOut: number
  /** Right before and after. */
  readonly before: number
  readonly after: number
  /** Wrong before and right now; right before and wrong now. */
  readonly mended: number
  readonly spoilt: number
  /** Mean surprise at the right label, in nats. */
  readonly lossBefore: number
  readonly lossAfter: number
}

/** Before and after, on marks that neither learned from. */
export function compareOn(
  marked: readonly Marked[],
  before: (one: Marked) => Float64Array,
  after: (one: Marked) => Float64Array,
): Trial {
  const judged = marked.map((one) => {
    const [was, now] = [before(one), after(one)]
    return {
      was: greatest(was) === one.label,
      now: greatest(now) === one.label,
      lossBefore: -Math.log(Math.max(was[one.label] as number, 1e-9)),
      lossAfter: -Math.log(Math.max(now[one.label] as number, 1e-9)),
    }
  })
  const count = (holds: (one: (typeof judged)[number]) => boolean) => judged.filter(holds).length
  const mean = (of: (one: (typeof judged)[number]) => number) =>
    judged.reduce((sum, one) => sum + of(one), 0) / Math.max(1, judged.length)
  return {
    heldOut: judged.length,
    before: count(({ was }) => was),
    after: count(({ now }) => now),
    mended: count(({ was, now }) => now && !was),
    spoilt: count(({ was, now }) => was && !now),
    lossBefore: mean(({ lossBefore }) => lossBefore),
    lossAfter: mean(({ lossAfter }) => lossAfter),
  }
}

/** Fewer marks to judge by say nothing. */
const FEWEST_HELD_OUT = 10

/** More right answers on marks that were not learned from, and not by being surer of the wrong ones. */
export function isBetter({ heldOut, before, after, lossBefore, lossAfter }: Trial): boolean {
  return heldOut >= FEWEST_HELD_OUT && after > before && lossAfter < lossBefore
}
