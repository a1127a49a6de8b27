/** A tree of fixed depth, its inner nodes level by level: the children of node n are 2n + 1 and 2n + 2. */
export interface DecisionTree {
  readonly features: readonly number[]
  /** A value up to the threshold goes to the first child. */
  readonly thresholds: readonly number[]
  readonly leaves: readonly number[]
}

/** What the tree adds to the score of these values. */
export function leafOf({ features, thresholds, leaves }: DecisionTree, values: ArrayLike<number>): number {
  let node = 0
  while (node < features.length) {
    const value = values[features[node] as number] as number
    node = 2 * node + (value <= (thresholds[node] as number) ? 1 : 2)
  }
  return leaves[node - features.length] as number
}
