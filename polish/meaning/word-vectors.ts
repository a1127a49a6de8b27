/**
 * Word vectors: words that occur in like company have vectors that point in like directions. Made by `training/meaning/train-meaning.ts`.
 *
 * The file: count of words, dimensions, bytes of the list (uint32, little-endian each); for each word where it begins in the list, and where
 * the last one ends (uint32); the list: the words' folded lemmas in the order of their bytes; then a row of signed bytes for each word, all of
 * about the same length. Words are found in it as it lies: making them texts would be a third of opening the engine.
 */
export interface WordVectors {
  readonly starts: Uint32Array
  readonly list: Uint8Array
  readonly dimensions: number
  readonly rows: Int8Array
}

const HEAD = 12
const START = 4
/** Every row's length, but for what rounding to whole numbers takes. */
const LENGTH = 127

/** @throws a plain Error saying what to do when the bytes are not such a file, or not whole. */
export function openWordVectors(file: Uint8Array): WordVectors {
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [count, dimensions, listed] =
    file.length < HEAD ? [0, 0, 0] : ([0, 4, 8].map((at) => head.getUint32(at, true)) as [number, number, number])
  const listStart = HEAD + (count + 1) * START
  if (count === 0 || file.length !== listStart + listed + count * dimensions) {
    throw new Error('The file of word vectors is cut short. Copy it again.')
  }
  return {
    // A copy: the numbers need not lie where a number may.
    starts: new Uint32Array(new Uint8Array(file.subarray(HEAD, listStart)).buffer),
    list: file.subarray(listStart, listStart + listed),
    dimensions,
    rows: new Int8Array(file.buffer, file.byteOffset + listStart + listed, count * dimensions),
  }
}

/** The vector of a folded lemma; null when it was too rare to learn. */
export function vectorOf(foldedLemma: string, { starts, list, dimensions, rows }: WordVectors): Int8Array | null {
  let low = 0
  let high = starts.length - 2
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(foldedLemma, list, starts[middle] as number, starts[middle + 1] as number)
    if (order === 0) return rows.subarray(middle * dimensions, (middle + 1) * dimensions)
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return null
}

/** Below 0: the word stands before the one in the list, 0: it is that one. */
function compare(word: string, list: Uint8Array, start: number, end: number): number {
  const shorter = Math.min(word.length, end - start)
  for (let at = 0; at < shorter; at++) {
    const order = word.charCodeAt(at) - (list[start + at] as number)
    if (order !== 0) return order
  }
  return word.length - (end - start)
}

/** −1 to 1: how like the company is that two words keep. */
export function likenessOf(one: Int8Array, other: Int8Array): number {
  let product = 0
  for (let d = 0; d < one.length; d++) product += (one[d] as number) * (other[d] as number)
  return product / (LENGTH * LENGTH)
}
