import { publicArticles } from '../../core/knowledge/knowledge.ts'
import { compareWeeks, type Exposure, type WeekCompared } from '../../core/measure/measure.ts'
import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { CauseCount } from '../ports/diagnoses.ts'
import type { LedgerCounts } from '../ports/mistakes.ts'
import type { Store } from '../ports/store.ts'

const WEEK_MS = 7 * 86_400_000
/** Long enough to know a rate, short enough to be about the same shop. */
const WEEKS_BEFORE = 4

export interface WeeklyReport {
  readonly week: LedgerCounts
  readonly before: LedgerCounts
  readonly moves: WeekCompared
  /** The week's mistakes by what people say lies behind their problem. */
  readonly causes: readonly CauseCount[]
  /** What waits for somebody's decision now. */
  readonly open: {
    readonly contested: number
    readonly ownerless: number
    readonly overdueReviews: number
  }
}

/** The week that begins at `from` against the four before it, and what is to be decided. */
export async function weeklyReport(
  workspace: WorkspaceId,
  from: Instant,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<WeeklyReport> {
  const now = clock.now()
  return store.read(workspace, async ({ mistakes, playbooks, problems, articles, diagnoses }) => {
    const { targets } = await playbooks.currentRules()
    const { timeZone } = targets.businessHours
    const week = await mistakes.count(from, (from + WEEK_MS) as Instant, timeZone)
    const before = await mistakes.count((from - WEEKS_BEFORE * WEEK_MS) as Instant, from, timeZone)
    const known = await problems.list()
    const reviews = publicArticles(await articles.list())
    return {
      week,
      before,
      moves: compareWeeks(stretchOf(before), stretchOf(week)),
      causes: await diagnoses.causes(from, (from + WEEK_MS) as Instant),
      open: {
        contested: week.contested,
        ownerless: known.filter(({ owner, state }) => owner === null && state === 'open').length,
        overdueReviews: reviews.filter(({ reviewBy }) => reviewBy !== null && reviewBy < now).length,
      },
    }
  })
}

/** All handlings together. */
export function exposureOf({ byHandling }: LedgerCounts): Exposure {
  return byHandling.reduce(
    (sum, { conversations, mistakes, squares }) => ({
      conversations: sum.conversations + conversations,
      mistakes: sum.mistakes + mistakes,
      squares: sum.squares + squares,
    }),
    { conversations: 0, mistakes: 0, squares: 0 },
  )
}

function stretchOf(counts: LedgerCounts) {
  return { conversations: exposureOf(counts).conversations, byCode: counts.byCode }
}
