/** Rows of a table of weights that an example touches, and how much each counts. */
export interface SparseFeatures {
  readonly rows: readonly number[]
  readonly values: readonly number[]
}

/** How far one example moves a weight, and how much every touched weight is drawn towards zero. */
export interface SparseStep {
  readonly rate: number
  readonly shrink: number
}

/** The squares of slopes seen so far, one a row; not zero, for a root of it divides. */
export function unseenSlopes(rows: number): Float32Array {
  return new Float32Array(rows).fill(1e-8)
}

/** Moves the weights that the example touches against its error, in place; the oftener a row was moved, the less. AdaGrad, Duchi et al. 2011. */
export function moveWeights(
  weights: Float32Array,
  seen: Float32Array,
  error: number,
  { rows, values }: SparseFeatures,
  { rate, shrink }: SparseStep,
): void {
  for (const [i, row] of rows.entries()) {
    const weight = weights[row] as number
    const slope = error * (values[i] as number) + shrink * weight
    const squares = (seen[row] as number) + slope * slope
    seen[row] = squares
    weights[row] = weight - (rate * slope) / Math.sqrt(squares)
  }
}
