import type { WeekOfWaits, WrittenReply } from '../../core/measure/measure.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'

/** How the team as a whole answers. Nothing in here tells who. */
export interface Practice {
  /** What consultants wrote to customers in `[from, to)`, at most the newest `limit`; and by how many of them, so that few are not shown. */
  replies(
    from: Instant,
    to: Instant,
    limit: number,
  ): Promise<{ readonly people: number; readonly replies: readonly WrittenReply[] }>
  /** First replies in conversations opened in each of the `weeks` weeks before `to`, oldest first. */
  waits(to: Instant, weeks: number): Promise<readonly WeekOfWaits[]>
}
