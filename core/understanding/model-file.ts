import type { OpenedClassifier } from './firm-classifier.ts'
import type { LinearModel, WeightMatrix } from './linear-model.ts'

/**
 * understanding.bin: "OPIU", version (1 byte), three bytes 0, length of the head (uint32, little-endian), the head as ASCII JSON,
 * then the matrices one after the other: a row for each bucket, one signed byte for each label of each model, in the order of the head.
 */
const MAGIC = [0x4f, 0x50, 0x49, 0x55] as const
const VERSION = 4
const HEAD_START = 12

/** What each model of the file judges; models in one list share a matrix, so that one pass over a message's features serves them all. */
const MATRICES = [
  ['topic', 'sentiment', 'emotion', 'urgency', 'escalation', 'irony'],
  ['toxicity'],
  ['review'],
] as const
export type ModelName = (typeof MATRICES)[number][number]

export type UnderstandingModels = {
  readonly [name in ModelName]: LinearModel & {
    /** Below this confidence the answer is not given. */
    readonly threshold: number
  }
} & {
  /** What a firm's own marks add; absent: the shipped models judge alone. */
  readonly firm?: OpenedClassifier
}

interface Head {
  readonly matrices: readonly { readonly buckets: number; readonly models: readonly HeadEntry[] }[]
}

interface HeadEntry {
  readonly name: ModelName
  readonly labels: readonly string[]
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  readonly temperature: number
  readonly threshold: number
}

const REMEDY = 'run "node training/train.ts", or install the package again'

/** The models of a file. @throws a plain Error saying what to do when the bytes are not such a file, or not whole. */
export function openModels(bytes: Uint8Array): UnderstandingModels {
  const { matrices } = readHead(bytes)
  const found: Partial<Record<ModelName, UnderstandingModels[ModelName]>> = {}
  let start = HEAD_START + headLength(bytes)
  for (const { buckets, models } of matrices) {
    const columns = countLabels(models)
    const size = buckets * columns
    if (start + size > bytes.length) throw new Error(`understanding models: the file ends too early; ${REMEDY}`)
    const matrix: WeightMatrix = { weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, size), columns }
    models.forEach((entry, i) => {
      found[entry.name] = openModel(entry, matrix, countLabels(models.slice(0, i)))
    })
    start += size
  }
  const missing = MATRICES.flat().filter((name) => found[name] === undefined)
  if (missing.length > 0) throw new Error(`understanding models: the file lacks ${missing.join(', ')}; ${REMEDY}`)
  return found as UnderstandingModels
}

const countLabels = (models: readonly Pick<HeadEntry, 'labels'>[]): number =>
  models.reduce((sum, { labels }) => sum + labels.length, 0)

function openModel(entry: HeadEntry, matrix: WeightMatrix, first: number): UnderstandingModels[ModelName] {
  const { labels, scales, biases, temperature, threshold } = entry
  return {
    ...matrix,
    labels,
    first,
    scales: Float32Array.from(scales),
    biases: Float32Array.from(biases),
    temperature,
    threshold,
  }
}

/** The file of these models; opening it gives models that judge alike. Models of one matrix must have the same count of buckets. */
export function packModels(models: UnderstandingModels): Uint8Array {
  const matrices = MATRICES.map((names) => names.map((name) => ({ name, ...models[name] })))
  const head: Head = {
    matrices: matrices.map((own) => ({ buckets: bucketsOf(own), models: own.map(entryOf) })),
  }
  const letters = Uint8Array.from(JSON.stringify(head), (letter) => letter.charCodeAt(0))
  const sizes = matrices.map((own) => bucketsOf(own) * countLabels(own))
  const bytes = new Uint8Array(HEAD_START + letters.length + sizes.reduce((a, b) => a + b, 0))
  bytes.set([...MAGIC, VERSION])
  new DataView(bytes.buffer).setUint32(8, letters.length, true)
  bytes.set(letters, HEAD_START)
  let at = HEAD_START + letters.length
  for (const own of matrices) {
    for (let row = 0; row < bucketsOf(own); row++) {
      for (const { weights, columns, first, labels } of own) {
        for (let label = 0; label < labels.length; label++)
          bytes[at++] = weights[row * columns + first + label] as number
      }
    }
  }
  return bytes
}

function bucketsOf([one]: readonly LinearModel[]): number {
  return one === undefined ? 0 : one.weights.length / one.columns
}

function entryOf(model: { readonly name: ModelName } & UnderstandingModels[ModelName]): HeadEntry {
  const { name, labels, scales, biases, temperature, threshold } = model
  return { name, labels, scales: [...scales], biases: [...biases], temperature, threshold }
}

function readHead(bytes: Uint8Array): Head {
  const rightKind = bytes.length > HEAD_START && MAGIC.every((byte, i) => bytes[i] === byte)
  if (!rightKind) throw new Error(`understanding models: not a models file; ${REMEDY}`)
  if (bytes[4] !== VERSION)
    throw new Error(`understanding models: version ${bytes[4]}, this program reads ${VERSION}; ${REMEDY}`)
  const letters = bytes.subarray(HEAD_START, HEAD_START + headLength(bytes))
  try {
    return JSON.parse(letters.reduce((text, code) => text + String.fromCharCode(code), '')) as Head
  } catch (cause) {
    throw new Error(`understanding models: the file's head is damaged; ${REMEDY}`, { cause })
  }
}

function headLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true)
}
