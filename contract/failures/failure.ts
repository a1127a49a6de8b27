import type { Bilingual } from '../../core/vocabulary/vocabulary.ts'

export interface FailureEntry {
  /** HTTP status of the problem document (RFC 9457). */
  readonly status: number
  readonly title: Bilingual
  /** What the reader can do. */
  readonly remedy: Bilingual
}

export function failure(status: number, pl: string, en: string, remedyPl: string, remedyEn: string): FailureEntry {
  return { status, title: { pl, en }, remedy: { pl: remedyPl, en: remedyEn } }
}
