import type { Answer } from '../engine.ts'

/** What the store's thread is asked. */
export type Request =
  | { readonly kind: 'query'; readonly text: string; readonly values: readonly unknown[] }
  | { readonly kind: 'script'; readonly text: string }
  /** Whatever comes of it, the session is outside any transaction afterwards. Unsynced, it is on the disk with the next `sync`. */
  | { readonly kind: 'commit'; readonly synced: boolean }
  /** Everything committed so far is on the disk. */
  | { readonly kind: 'sync' }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' }

export type Asked = Request & { readonly id: number }

export interface SqlError {
  readonly message: string
  readonly code: string | undefined
  readonly constraint: string | undefined
  readonly detail: string | undefined
}

/** What it answers: to what was asked in one message in one message. `ready` comes once, unasked. */
export type Answered =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'done'
      readonly id: number
      readonly answers: readonly Answer[]
      readonly dump: Uint8Array | null
    }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SqlError }

export interface WorkerOptions {
  readonly directory: string
  /** A dumped data directory to start from where `directory` is empty; null = make a new database. */
  readonly image: Uint8Array | null
  /** False for tests that need no durability: nothing is synced to the disk. */
  readonly syncs: boolean
}
