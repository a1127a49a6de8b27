import { watchSurge } from '../../core/problem/problem.ts'
import type { Instant, Topic, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'

const MINUTE_MS = 60_000
const WEEK_MS = 7 * 86_400_000
/** A burst that began longer ago is no news. */
const WATCHED_MINUTES = 60
const WEEKS = 4
/** Around the same time of the week: one hour alone would hang on chance. */
const AROUND_MS = 90 * MINUTE_MS

export interface SurgeOnTopic {
  /** Null: all topics together. */
  readonly topic: Topic | null
  readonly since: Instant
  readonly conversations: number
  readonly expected: number
}

/** Matters on which far more customers write now than usual; none before the firm has a week to compare with. The largest first. */
export async function findSurges(
  workspace: WorkspaceId,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<readonly SurgeOnTopic[]> {
  // Whole minutes: whoever asks twice within one gets the same answer.
  const now = Math.floor(clock.now() / MINUTE_MS) * MINUTE_MS
  const from = (now - WATCHED_MINUTES * MINUTE_MS) as Instant
  const stretches = Array.from({ length: WEEKS }, (_, n) => {
    const then = now - (n + 1) * WEEK_MS
    return { from: (then - AROUND_MS) as Instant, to: (then + AROUND_MS) as Instant }
  })
  const { arrivals, usual } = await store.read(workspace, async ({ journeys }) => ({
    arrivals: await journeys.arrivals(from),
    usual: await journeys.usual(stretches),
  }))
  const weeks = usual.first === null ? 0 : Math.min(WEEKS, Math.floor((now - usual.first) / WEEK_MS))
  if (weeks === 0) return []
  const minutes = (2 * AROUND_MS * weeks) / MINUTE_MS
  const all = [...usual.byTopic.values()].reduce((sum, count) => sum + count, 0)
  const matters: readonly (Topic | null)[] = [null, ...new Set(arrivals.flatMap(({ topic }) => topic ?? []))]
  return matters
    .flatMap((topic): SurgeOnTopic[] => {
      const perMinute = new Array<number>(WATCHED_MINUTES).fill(0)
      for (const one of arrivals) {
        const minute = Math.floor((one.at - from) / MINUTE_MS)
        if (minute < WATCHED_MINUTES && (topic === null || one.topic === topic))
          perMinute[minute] = (perMinute[minute] ?? 0) + 1
      }
      const seen = topic === null ? all : (usual.byTopic.get(topic) ?? 0)
      const surge = watchSurge({ perMinute, usual: seen / minutes })
      if (surge === null) return []
      const since = (now - surge.minutes * MINUTE_MS) as Instant
      return [{ topic, since, conversations: surge.conversations, expected: surge.expected }]
    })
    .toSorted((a, b) => b.conversations - a.conversations)
}
