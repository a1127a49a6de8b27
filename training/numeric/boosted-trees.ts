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

/** The rows as the trees look at them: one column a feature, each value as the number of the bin it falls into. */
interface Table {
  readonly thresholds: readonly (readonly number[])[]
  readonly columns: readonly Uint8Array[]
  readonly slopes: Float64Array
  readonly curves: Float64Array
}

/** Gradient-boosted trees for the log-odds of `right`, without chance: the same rows give the same trees. */
export function boostTrees(rows: readonly TreeRow[], bias: number, settings: TreeSettings): readonly DecisionTree[] {
  const thresholds = settings.directions.map((_, f) =>
    candidateThresholds(rows.map(({ values }) => values[f] as number)),
  )
  const columns = thresholds.map((cuts, f) => Uint8Array.from(rows, ({ values }) => binOf(values[f] as number, cuts)))
  const table = { thresholds, columns, slopes: new Float64Array(rows.length), curves: new Float64Array(rows.length) }
  const scores = Float64Array.from(rows, () => bias)
  const trees: DecisionTree[] = []
  for (let t = 0; t < settings.trees; t++) {
    rows.forEach(({ right, weight }, i) => {
      const odds = sigmoid(scores[i] as number)
      table.slopes[i] = weight * (right - odds)
      table.curves[i] = Math.max(1e-6, weight * odds * (1 - odds))
    })
    const tree = growTree(table, settings)
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

function growTree(table: Table, settings: TreeSettings): DecisionTree {
  const inner = 2 ** settings.depth - 1
  const features = new Array<number>(inner).fill(0)
  const cuts = new Array<number>(inner).fill(Infinity)
  let members: Uint32Array[] = [Uint32Array.from(table.slopes, (_, i) => i)]
  for (let level = 0; level < settings.depth; level++) {
    const below: Uint32Array[] = []
    members.forEach((rows, place) => {
      const node = 2 ** level - 1 + place
      const split = bestSplit(rows, table, settings)
      if (split === null) {
        below.push(rows, new Uint32Array(0))
        return
      }
      const column = table.columns[split.feature] as Uint8Array
      features[node] = split.feature
      cuts[node] = table.thresholds[split.feature]?.[split.bin] as number
      below.push(
        rows.filter((i) => (column[i] as number) <= split.bin),
        rows.filter((i) => (column[i] as number) > split.bin),
      )
    })
    members = below
  }
  const leaves = members.map((rows) => {
    const [slope, curve] = sums(rows, table)
    return (settings.rate * slope) / (curve + settings.decay)
  })
  return { features, thresholds: cuts, leaves }
}

function sums(rows: Uint32Array, { slopes, curves }: Table): readonly [number, number] {
  let slope = 0
  let curve = 0
  for (const i of rows) {
    slope += slopes[i] as number
    curve += curves[i] as number
  }
  return [slope, curve]
}

function bestSplit(rows: Uint32Array, table: Table, { decay, leastWeight, directions }: TreeSettings): Split | null {
  const [slope, curve] = sums(rows, table)
  const worth = (s: number, c: number) => (s * s) / (c + decay)
  const slopeIn = new Float64Array(STEPS)
  const curveIn = new Float64Array(STEPS)
  let best: Split | null = null
  table.thresholds.forEach((cuts, feature) => {
    slopeIn.fill(0)
    curveIn.fill(0)
    countBins(rows, table.columns[feature] as Uint8Array, table, slopeIn, curveIn)
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

/** The innermost loop of training, kept free of everything but arrays. */
function countBins(
  rows: Uint32Array,
  column: Uint8Array,
  { slopes, curves }: Table,
  slopeIn: Float64Array,
  curveIn: Float64Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const i = rows[at] as number
    const bin = column[i] as number
    slopeIn[bin] = (slopeIn[bin] as number) + (slopes[i] as number)
    curveIn[bin] = (curveIn[bin] as number) + (curves[i] as number)
  }
}
