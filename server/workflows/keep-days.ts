import type { DurationMs, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Store } from '../ports/store.ts'

const DAY_MS = 86_400_000
/** One transaction each: a busy day is a tenth of a second of the store, which a customer's message must hardly notice. */
const AT_ONCE = 1
/** A round ends here, so that another process may take the next; what is left waits for it. */
export const MOST_A_ROUND = 200

export interface Ports {
  readonly store: Store
  /** Lets waiting work go first. */
  readonly pause: () => Promise<unknown>
}

/** Counts the days of these firms that changed; the overviews then add up days instead of conversations. */
export async function keepDays(workspaces: readonly WorkspaceId[], { store, pause }: Ports): Promise<void> {
  for (const workspace of workspaces) {
    for (let round = 0; round < MOST_A_ROUND; round += 1) {
      const kept = await store.transact(workspace, async ({ keptDays, playbooks }) => {
        const { targets } = await playbooks.currentRules()
        const repeatWithin = (targets.repeatWindowDays * DAY_MS) as DurationMs
        return keptDays.keep({ timeZone: targets.businessHours.timeZone, repeatWithin }, AT_ONCE)
      })
      if (kept === 0) break
      await pause()
    }
  }
}
