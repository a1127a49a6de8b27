import type { Instant } from '../../core/vocabulary/vocabulary.ts'

export interface Clock {
  now(): Instant
}
