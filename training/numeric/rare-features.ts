import type { Example } from './softmax-trainer.ts'

/** The examples without the features that fewer than `least` of them have. */
export function withoutRare(examples: readonly Example[], least: number): readonly Example[] {
  const counts = new Map<number, number>()
  for (const { features } of examples) {
    for (const hash of features.hashes.subarray(0, features.size)) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return examples.map((example) => {
    const { hashes, values, size } = example.features
    const kept = Array.from({ length: size }, (_, i) => i).filter(
      (i) => (counts.get(hashes[i] as number) ?? 0) >= least,
    )
    const features = {
      hashes: Uint32Array.from(kept, (i) => hashes[i] as number),
      values: Float32Array.from(kept, (i) => values[i] as number),
      size: kept.length,
    }
    return { ...example, features }
  })
}
