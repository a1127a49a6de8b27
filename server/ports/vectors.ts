import type { KeptConnection } from './models.ts'

/** Where the firm's server for directions is reached, and what it last failed with. */
export interface EmbeddingConnection extends KeptConnection {
  /** A failure's code; null: its last answer was good. */
  readonly failure: string | null
}

/** A text's fingerprint → the direction it points in. A text that was changed has another fingerprint, so an old direction is never met. */
export type KeptVectors = ReadonlyMap<string, Float32Array>

/** Directions of passages, by the model that told them. */
export interface Vectors {
  connection(): Promise<EmbeddingConnection | null>
  /** A new connection has not failed yet. */
  connect(connection: KeptConnection): Promise<void>
  noteFailure(code: string | null): Promise<void>
  of(source: string): Promise<KeptVectors>
  fingerprints(source: string): Promise<ReadonlySet<string>>
  add(source: string, vectors: KeptVectors): Promise<void>
  /** Forgets every direction but these of this source. */
  keepOnly(source: string, fingerprints: readonly string[]): Promise<void>
}
