import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { NewActivity, StoredActivity } from '../ports/activity.ts'
import type { Clock } from '../ports/clock.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Records, Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly clock: Clock
}

export type Done = Omit<NewActivity, 'at'>

/** Entries looked at in one transaction. */
const STRIDE = 1_000

/** The one place where anything gets into the activity log; in the transaction of the deed where there is one. */
export async function noteActivity(
  workspace: WorkspaceId,
  done: Done,
  { activity }: Pick<Records, 'activity'>,
  { secrets, clock }: Pick<Ports, 'secrets' | 'clock'>,
): Promise<void> {
  await activity.append({ ...done, at: clock.now() }, (previous, entry) => sealOf(workspace, previous, entry, secrets))
}

export interface Verified {
  readonly entries: number
  /** Number of the first entry that was changed, or that follows one that is gone; null: none. */
  readonly brokenAt: number | null
  /** Of the last entry; whoever wrote it down sees later that none was cut off behind it. */
  readonly lastSeal: string
}

/**
 * Walks the whole chain. The seals are made with the installation's key, which the database does not hold: who can write to the
 * database can break the chain and cannot mend it.
 */
export async function verifyActivity(
  workspace: WorkspaceId,
  { store, secrets }: Omit<Ports, 'clock'>,
): Promise<Verified> {
  let last = { seq: 0, seal: '' }
  for (;;) {
    const entries = await store.read(workspace, ({ activity }) => activity.after(last.seq, STRIDE))
    for (const entry of entries) {
      if (entry.seq !== last.seq + 1 || entry.seal !== sealOf(workspace, last.seal, entry, secrets))
        return { entries: entry.seq, brokenAt: entry.seq, lastSeal: last.seal }
      last = entry
    }
    if (entries.length < STRIDE) return { entries: last.seq, brokenAt: null, lastSeal: last.seal }
  }
}

function sealOf(
  workspace: WorkspaceId,
  previous: string,
  { seq, at, by, through, action, subject, facts }: Omit<StoredActivity, 'seal'>,
  secrets: Secrets,
): string {
  const sorted = Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return secrets.sign(workspace, 'activity', JSON.stringify([previous, seq, at, by, through, action, subject, sorted]))
}
