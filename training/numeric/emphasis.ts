import type { Example } from './softmax-trainer.ts'

/**
 * How strongly each weight of one head should count: by how much likelier its feature is with its label than without it
 * (the log-count ratio of naive Bayes), mixed with 1. Features that tell labels apart are then learned fast, the others hardly.
 * @source Wang and Manning 2012, "Baselines and Bigrams"
 */
export function emphasisOf(
  examples: readonly Example[],
  { classes, buckets, strength }: { readonly classes: number; readonly buckets: number; readonly strength: number },
): Float32Array {
  const counts = new Float32Array(buckets * classes)
  for (const { features, labels } of examples) {
    for (let i = 0; i < features.size; i++) {
      const at = ((features.hashes[i] as number) & (buckets - 1)) * classes + (labels[0] as number)
      counts[at] = (counts[at] as number) + 1
    }
  }
  const totals = new Float64Array(classes)
  counts.forEach((count, at) => {
    totals[at % classes] = (totals[at % classes] as number) + count
  })
  const all = totals.reduce((a, b) => a + b, 0)
  const emphasis = new Float32Array(buckets * classes)
  for (let row = 0; row < emphasis.length; row += classes) {
    const inRow = counts.subarray(row, row + classes).reduce((a, b) => a + b, 0)
    for (let c = 0; c < classes; c++) {
      const [own, total] = [counts[row + c] as number, totals[c] as number]
      const ratio = Math.log((own + 1) / (total + 1) / ((inRow - own + 1) / (all - total + 1)))
      emphasis[row + c] = 1 - strength + strength * Math.abs(inRow === 0 ? 0 : ratio)
    }
  }
  return emphasis
}
