import type { LinearModel } from './linear-model.ts'

/**
 * understanding.bin: "OPIU", version (1 byte), three bytes 0, length of the head (uint32, little-endian), the head as ASCII JSON,
 * then for each model its weights, one signed byte each, row by row.
 */
const MAGIC = [0x4f, 0x50, 0x49, 0x55] as const
const VERSION = 1
const HEAD_START = 12

/** What each model of the file judges. */
export const MODEL_NAMES = ['topic', 'sentiment', 'emotion', 'urgency', 'escalation', 'toxicity'] as const
export type ModelName = (typeof MODEL_NAMES)[number]

export type UnderstandingModels = {
  readonly [name in ModelName]: LinearModel & {
    /** Below this confidence the answer is not given. */
    readonly threshold: number
  }
}

interface Head {
  readonly models: readonly HeadEntry[]
}

interface HeadEntry {
  readonly name: ModelName
  readonly labels: readonly string[]
  readonly buckets: number
  readonly scales: readonly number[]
  readonly biases: readonly number[]
  readonly temperature: number
  readonly threshold: number
}

const REMEDY = 'run "node training/train.ts", or install the package again'

/** The models of a file. @throws a plain Error saying what to do when the bytes are not such a file, or not whole. */
export function openModels(bytes: Uint8Array): UnderstandingModels {
  const head = readHead(bytes)
  const found: Partial<Record<ModelName, UnderstandingModels[ModelName]>> = {}
  let at = HEAD_START + headLength(bytes)
  for (const entry of head.models) {
    const size = entry.buckets * entry.labels.length
    if (at + size > bytes.length) throw new Error(`understanding models: the file ends too early; ${REMEDY}`)
    found[entry.name] = openModel(entry, new Int8Array(bytes.buffer, bytes.byteOffset + at, size))
    at += size
  }
  const missing = MODEL_NAMES.filter((name) => found[name] === undefined)
  if (missing.length > 0) throw new Error(`understanding models: the file lacks ${missing.join(', ')}; ${REMEDY}`)
  return found as UnderstandingModels
}

function openModel(entry: HeadEntry, weights: Int8Array): UnderstandingModels[ModelName] {
  const { labels, scales, biases, temperature, threshold } = entry
  return {
    labels,
    weights,
    scales: Float32Array.from(scales),
    biases: Float32Array.from(biases),
    temperature,
    threshold,
  }
}

/** The file of these models; opening it gives them back. */
export function packModels(models: UnderstandingModels): Uint8Array {
  const entries = MODEL_NAMES.map((name): HeadEntry => {
    const { labels, weights, scales, biases, temperature, threshold } = models[name]
    const buckets = weights.length / labels.length
    return { name, labels, buckets, scales: [...scales], biases: [...biases], temperature, threshold }
  })
  const head = Uint8Array.from(JSON.stringify({ models: entries } satisfies Head), (letter) => letter.charCodeAt(0))
  const size = entries.reduce((sum, { name }) => sum + models[name].weights.length, HEAD_START + head.length)
  const bytes = new Uint8Array(size)
  bytes.set([...MAGIC, VERSION])
  new DataView(bytes.buffer).setUint32(8, head.length, true)
  bytes.set(head, HEAD_START)
  let at = HEAD_START + head.length
  for (const { name } of entries) {
    bytes.set(
      new Uint8Array(models[name].weights.buffer, models[name].weights.byteOffset, models[name].weights.length),
      at,
    )
    at += models[name].weights.length
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
