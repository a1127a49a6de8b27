import { randomFrom } from '../numeric/random.ts'

/** Sentences as positions in a vocabulary, one after the other; sentence i: `words[starts[i]]` up to `words[starts[i + 1]]`. */
export interface Sentences {
  readonly words: Uint32Array
  readonly starts: Uint32Array
}

export interface VectorSettings {
  readonly dimensions: number
  readonly window: number
  readonly negatives: number
  readonly epochs: number
  readonly rate: number
  readonly subsample: number
  readonly seed: number
}

const NEGATIVE_TABLE = 1 << 20
/** Usual exponent of the noise distribution: rare words are drawn a little more often than they occur. */
const NOISE = 0.75

/** Skip-gram vectors with negative sampling, a row a word; the same sentences and seed give the same numbers. */
export function trainVectors(
  { words, starts }: Sentences,
  counts: Uint32Array,
  settings: VectorSettings,
): Float32Array {
  const { dimensions, window, negatives, epochs, rate, subsample, seed } = settings
  const random = randomFrom(seed)
  const vectors = Float32Array.from({ length: counts.length * dimensions }, () => (random() - 0.5) / dimensions)
  const contexts = new Float32Array(counts.length * dimensions)
  const noise = noiseTable(counts)
  const kept = keepingOdds(counts, words.length, subsample)
  const slope = new Float32Array(dimensions)
  const total = epochs * (starts.length - 1)
  const sentence: number[] = []
  let done = 0

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let s = 0; s + 1 < starts.length; s++) {
      const step = rate * Math.max(0.02, 1 - done++ / total)
      sentence.length = 0
      for (let i = starts[s] as number; i < (starts[s + 1] as number); i++) {
        const word = words[i] as number
        if (random() < (kept[word] as number)) sentence.push(word)
      }
      for (let i = 0; i < sentence.length; i++) {
        const reach = 1 + Math.floor(random() * window)
        for (let j = Math.max(0, i - reach); j <= Math.min(sentence.length - 1, i + reach); j++) {
          if (j !== i) learnPair(sentence[i] as number, sentence[j] as number, step)
        }
      }
    }
  }
  return vectors

  function learnPair(word: number, context: number, step: number): void {
    const at = word * dimensions
    slope.fill(0)
    for (let n = 0; n <= negatives; n++) {
      const other = n === 0 ? context : (noise[Math.floor(random() * NEGATIVE_TABLE)] as number)
      if (n > 0 && other === context) continue
      const to = other * dimensions
      let sum = 0
      for (let d = 0; d < dimensions; d++) sum += (vectors[at + d] as number) * (contexts[to + d] as number)
      const pull = step * ((n === 0 ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
      for (let d = 0; d < dimensions; d++) {
        slope[d] = (slope[d] as number) + pull * (contexts[to + d] as number)
        contexts[to + d] = (contexts[to + d] as number) + pull * (vectors[at + d] as number)
      }
    }
    for (let d = 0; d < dimensions; d++) vectors[at + d] = (vectors[at + d] as number) + (slope[d] as number)
  }
}

function noiseTable(counts: Uint32Array): Uint32Array {
  const table = new Uint32Array(NEGATIVE_TABLE)
  const total = counts.reduce((sum, count) => sum + count ** NOISE, 0)
  let at = 0
  let reached = 0
  counts.forEach((count, word) => {
    reached += count ** NOISE / total
    while (at < NEGATIVE_TABLE && at / NEGATIVE_TABLE < reached) table[at++] = word
  })
  return table
}

function keepingOdds(counts: Uint32Array, total: number, subsample: number): Float32Array {
  return Float32Array.from(counts, (count) => {
    const share = count / total / subsample
    return share <= 1 ? 1 : (Math.sqrt(share) + 1) / share
  })
}
