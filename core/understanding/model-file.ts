import type { LinearModel, WeightMatrix } from './linear-model.ts'

/**
 * understanding.bin: "OPIU", version (1 byte), three bytes 0, length of the head (uint32, little-endian), the head as ASCII JSON,
 * then one matrix for all models: a row for each bucket, one signed byte for each label of each model, in the order of the head.
 */
const MAGIC = [0x4f, 0x50, 0x49, 0x55] as const
const VERSION = 3
const HEAD_START = 12

/** What each model of the file judges. */
const MODEL_NAMES = ['topic', 'sentiment', 'emotion', 'urgency', 'escalation', 'toxicity'] as const
export type ModelName = (typeof MODEL_NAMES)[number]

/** All models share one matrix, so that one pass over a message's features serves them all. */
export type UnderstandingModels = {
  readonly [name in ModelName]: LinearModel & {
    /** Below this confidence the answer is not given. */
    readonly threshold: number
  }
}

interface Head {
  readonly buckets: number
  readonly models: readonly HeadEntry[]
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
  const head = readHead(bytes)
  const columns = head.models.reduce((sum, { labels }) => sum + labels.length, 0)
  const start = HEAD_START + headLength(bytes)
  const size = head.buckets * columns
  if (start + size > bytes.length) throw new Error(`understanding models: the file ends too early; ${REMEDY}`)
  const matrix: WeightMatrix = { weights: new Int8Array(bytes.buffer, bytes.byteOffset + start, size), columns }
  const found: Partial<Record<ModelName, UnderstandingModels[ModelName]>> = {}
  let first = 0
  for (const entry of head.models) {
    found[entry.name] = openModel(entry, matrix, first)
    first += entry.labels.length
  }
  const missing = MODEL_NAMES.filter((name) => found[name] === undefined)
  if (missing.length > 0) throw new Error(`understanding models: the file lacks ${missing.join(', ')}; ${REMEDY}`)
  return found as UnderstandingModels
}

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

/** The file of these models; opening it gives models that judge alike. All must have the same count of buckets. */
export function packModels(models: UnderstandingModels): Uint8Array {
  const all = MODEL_NAMES.map((name) => ({ name, ...models[name] }))
  const buckets = all[0] === undefined ? 0 : all[0].weights.length / all[0].columns
  const entries = all.map(({ name, labels, scales, biases, temperature, threshold }): HeadEntry => {
    return { name, labels, scales: [...scales], biases: [...biases], temperature, threshold }
  })
  const head = Uint8Array.from(JSON.stringify({ buckets, models: entries } satisfies Head), (letter) =>
    letter.charCodeAt(0),
  )
  const columns = entries.reduce((sum, { labels }) => sum + labels.length, 0)
  const bytes = new Uint8Array(HEAD_START + head.length + buckets * columns)
  bytes.set([...MAGIC, VERSION])
  new DataView(bytes.buffer).setUint32(8, head.length, true)
  bytes.set(head, HEAD_START)
  let at = HEAD_START + head.length
  for (let row = 0; row < buckets; row++) {
    for (const { weights, columns: own, first, labels } of all) {
      for (let label = 0; label < labels.length; label++) bytes[at++] = weights[row * own + first + label] as number
    }
  }
  return bytes
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
