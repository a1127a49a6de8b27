/**
 * Word vectors: words that occur in like company have vectors that point in like directions. Made by `training/meaning/train-meaning.ts`.
 *
 * The file: count of words, dimensions, bytes of the list (uint32, little-endian each); the words' folded lemmas, one a line; then a row of
 * signed bytes for each word, all of about the same length.
 */
export interface WordVectors {
  readonly ids: ReadonlyMap<string, number>
  readonly dimensions: number
  readonly rows: Int8Array
}

const HEAD = 12
/** Every row's length, but for what rounding to whole numbers takes. */
const LENGTH = 127

/** @throws a plain Error saying what to do when the bytes are not such a file, or not whole. */
export function openWordVectors(file: Uint8Array): WordVectors {
  const head = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const [count, dimensions, listed] =
    file.length < HEAD ? [0, 0, 0] : ([0, 4, 8].map((at) => head.getUint32(at, true)) as [number, number, number])
  if (count === 0 || file.length !== HEAD + listed + count * dimensions) {
    throw new Error('The file of word vectors is cut short. Copy it again.')
  }
  const ids = new Map<string, number>()
  for (const word of readLines(file.subarray(HEAD, HEAD + listed))) ids.set(word, ids.size)
  return {
    ids,
    dimensions,
    rows: new Int8Array(file.buffer, file.byteOffset + HEAD + listed, count * dimensions),
  }
}

/** The vector of a folded lemma; null when it was too rare to learn. */
export function vectorOf(foldedLemma: string, { ids, dimensions, rows }: WordVectors): Int8Array | null {
  const id = ids.get(foldedLemma)
  return id === undefined ? null : rows.subarray(id * dimensions, (id + 1) * dimensions)
}

/** −1 to 1: how like the company is that two words keep. */
export function likenessOf(one: Int8Array, other: Int8Array): number {
  let product = 0
  for (let d = 0; d < one.length; d++) product += (one[d] as number) * (other[d] as number)
  return product / (LENGTH * LENGTH)
}

/** How many bytes at a time are made a text: safely below what a call takes as arguments. */
const CHUNK = 8192

/** Folded lemmas are written in single bytes. */
function readLines(bytes: Uint8Array): readonly string[] {
  let all = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    all += String.fromCharCode.apply(null, bytes.subarray(at, at + CHUNK) as unknown as number[])
  return all.split('\n')
}
