import type { DurationMs, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { requeueUntaken } from './assign-waiting.ts'
import { type Ports, queueHandover } from './queue-handover.ts'

/** A request that stands longer than this was left by a process that died before it queued it. */
const GRACE_MS = 5_000 as DurationMs

/** Watchdog: no handover is forgotten. Requests are queued, waiting customers are told, and every console is shown them again. */
export async function watchHandovers(workspaces: readonly WorkspaceId[], ports: Ports): Promise<void> {
  for (const workspace of workspaces) {
    const requeued = await requeueUntaken(workspace, ports)
    const before = (ports.clock.now() - GRACE_MS) as Instant
    const waiting = await ports.store.transact(workspace, ({ conversations }) => conversations.waitingSince(before))
    for (const conversation of new Set([...requeued, ...waiting])) await queueHandover(workspace, conversation, ports)
  }
}
