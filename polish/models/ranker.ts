import { readSections } from '../lexicon/container.ts'

/**
 * Ranker: a linear model that scores candidates by hashed features. Weights are bytes; a candidate's score is their sum times the scale.
 * Trained by `training/polish/train-ranker.ts`.
 */
export interface Ranker {
  readonly weights: Int8Array
  readonly scale: number
}

/** @throws a plain Error when the bytes are not a model of this kind. */
export function openRanker(file: Uint8Array): Ranker {
  const [head = new Uint8Array(), weights = new Uint8Array()] = readSections(file, 'RANK')
  const size = weights.length
  if (size === 0 || (size & (size - 1)) !== 0) throw new Error('The RANK file is cut short. Copy it again.')
  const scale = new DataView(head.buffer, head.byteOffset, head.byteLength).getFloat32(0, true)
  return { weights: new Int8Array(weights.buffer, weights.byteOffset, size), scale }
}

/** The features' weights summed and scaled; only the first `count` of `features` are read. */
export function scoreOf(features: Int32Array, count: number, ranker: Ranker): number {
  return sumOf(features, count, ranker) * ranker.scale
}

/** The same before it is scaled: a whole number, enough for telling which is greatest. */
export function sumOf(features: Int32Array, count: number, { weights }: Ranker): number {
  const mask = weights.length - 1
  let sum = 0
  for (let at = 0; at < count; at++) sum += weights[(features[at] as number) & mask] as number
  return sum
}

/** A text as a number for `mix`: FNV-1a. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** Two numbers made one, well spread. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x9e3779b9, 0x297a2d39)
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return hash ^ (hash >>> 16)
}
