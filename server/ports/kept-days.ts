import type { DurationMs } from '../../core/vocabulary/vocabulary.ts'

/** What a local day is counted by; with another one every day is counted anew. */
export interface DayRules {
  readonly timeZone: string
  /** So long after it a conversation on the same topic is the same matter again. */
  readonly repeatWithin: DurationMs
}

/**
 * Whole local days of the overviews, counted ahead. No figure hangs on them: a day that is not kept, or was changed since, is counted from
 * the records when it is asked for, by the same definition.
 */
export interface KeptDays {
  /** Counts so many days that are not kept yet or were changed, the newest first; gives how many it counted. */
  keep(rules: DayRules, most: number): Promise<number>
}
