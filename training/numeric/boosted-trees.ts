import { type DecisionTree, leafOf, sigmoid } from '../../core/reply/reply.ts'

export interface TreeRow {
  readonly values: Float64Array
  readonly right: 0 | 1
  readonly weight: number
}

export interface TreeSettings {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Pull of each leaf towards 0. */
  readonly decay: number
  /** Least summed weight of what a leaf holds. */
  readonly leastWeight: number
  /** +1: more may only raise the score, −1: only lower it, 0: either; by feature. */
  readonly directions: readonly (-1 | 0 | 1)[]
}

const STEPS = 32

/** Gradient-boosted trees for the log-odds of `right`, without chance: the same rows give the same trees. */
export function boostTrees(rows: readonly TreeRow[], bias: number, settings: TreeSettings): readonly DecisionTree[] {
  const thresholds = settings.directions.map((_, f) =>
    candidateThresholds(rows.map(({ values }) => values[f] as number)),
  )
  const bins = rows.map(({ values }) => Uint8Array.from(thresholds, (cuts, f) => binOf(values[f] as number, cuts)))
  const scores = Float64Array.from(rows, () => bias)
  const trees: DecisionTree[] = []
  for (let t = 0; t < settings.trees; t++) {
    const slopes = rows.map(({ right, weight }, i) => weight * (right - sigmoid(scores[i] as number)))
    const curves = rows.map(({ weight }, i) => {
      const odds = sigmoid(scores[i] as number)
      return Math.max(1e-6, weight * odds * (1 - odds))
    })
    const tree = growTree(bins, thresholds, slopes, curves, settings)
    trees.push(tree)
    rows.forEach(({ values }, i) => {
      scores[i] = (scores[i] as number) + leafOf(tree, values)
    })
  }
  return trees
}

function candidateThresholds(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const cuts = Array.from(
    { length: STEPS - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / STEPS)] as number,
  )
  return [...new Set(cuts)].filter((cut) => cut < (sorted.at(-1) as number))
}

function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value > (cuts[bin] as number)) bin++
  return bin
}

interface Split {
  readonly feature: number
  readonly bin: number
  readonly gain: number
}

function growTree(
  bins: readonly Uint8Array[],
  thresholds: readonly (readonly number[])[],
  slopes: readonly number[],
  curves: readonly number[],
  settings: TreeSettings,
): DecisionTree {
  const inner = 2 ** settings.depth - 1
  const features = new Array<number>(inner).fill(0)
  const cuts = new Array<number>(inner).fill(Infinity)
  let members: number[][] = [bins.map((_, i) => i)]
  for (let level = 0; level < settings.depth; level++) {
    const below: number[][] = []
    members.forEach((rows, place) => {
      const node = 2 ** level - 1 + place
      const split = bestSplit(rows, bins, thresholds, slopes, curves, settings)
      if (split === null) {
        below.push(rows, [])
        return
      }
      features[node] = split.feature
      cuts[node] = thresholds[split.feature]?.[split.bin] as number
      below.push(
        rows.filter((i) => (bins[i]?.[split.feature] as number) <= split.bin),
        rows.filter((i) => (bins[i]?.[split.feature] as number) > split.bin),
      )
    })
    members = below
  }
  const leaves = members.map((rows) => {
    const [slope, curve] = sums(rows, slopes, curves)
    return (settings.rate * slope) / (curve + settings.decay)
  })
  return { features, thresholds: cuts, leaves }
}

function sums(
  rows: readonly number[],
  slopes: readonly number[],
  curves: readonly number[],
): readonly [number, number] {
  return rows.reduce(([slope, curve], i) => [slope + (slopes[i] as number), curve + (curves[i] as number)], [0, 0])
}

function bestSplit(
  rows: readonly number[],
  bins: readonly Uint8Array[],
  thresholds: readonly (readonly number[])[],
  slopes: readonly number[],
  curves: readonly number[],
  { decay, leastWeight, directions }: TreeSettings,
): Split | null {
  const [slope, curve] = sums(rows, slopes, curves)
  const worth = (s: number, c: number) => (s * s) / (c + decay)
  let best: Split | null = null
  thresholds.forEach((cuts, feature) => {
    const slopeIn = new Float64Array(cuts.length + 1)
    const curveIn = new Float64Array(cuts.length + 1)
    for (const i of rows) {
      const bin = bins[i]?.[feature] as number
      slopeIn[bin] = (slopeIn[bin] as number) + (slopes[i] as number)
      curveIn[bin] = (curveIn[bin] as number) + (curves[i] as number)
    }
    let s = 0
    let c = 0
    for (let bin = 0; bin < cuts.length; bin++) {
      s += slopeIn[bin] as number
      c += curveIn[bin] as number
      if (c < leastWeight || curve - c < leastWeight) continue
      const rise = (slope - s) / (curve - c + decay) - s / (c + decay)
      if (rise * (directions[feature] as number) < 0) continue
      const gain = worth(s, c) + worth(slope - s, curve - c) - worth(slope, curve)
      if (gain > (best?.gain ?? 1e-9)) best = { feature, bin, gain }
    }
  })
  return best
}
