import type { Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { EffectQueue } from '../ports/outbox.ts'
import type { Retention, RetentionKind } from '../ports/personal-data.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { noteActivity } from './activity.ts'

export interface Ports {
  readonly store: Store
  readonly queue: Pick<EffectQueue, 'forget'>
  readonly secrets: Secrets
  readonly clock: Clock
}

const RETENTION_KINDS = ['conversations', 'complaints', 'files', 'mails'] as const satisfies readonly RetentionKind[]

/** Conversations erased in one transaction. */
const STRIDE = 50
/** Conversations erased in one run; the rest follow with the next. */
const MOST = 2_000

/**
 * Only what was closed before this moment goes. A complaint's time runs on to the end of the calendar year, as the firm's and the
 * customer's claims do.
 * @source art. 118 zd. 2 Kodeksu cywilnego, read in autumn 2026
 */
export function closedBefore(kind: RetentionKind, months: number, now: Instant): Instant {
  const moment = new Date(now)
  const from = kind === 'complaints' ? new Date(Date.UTC(moment.getUTCFullYear(), 0, 1)) : moment
  const day = from.getUTCDate()
  const then = new Date(from)
  then.setUTCDate(1)
  then.setUTCMonth(then.getUTCMonth() - months)
  // 31 March less a month is the last day of February.
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(day, lastDay))
  return then.getTime() as Instant
}

/** How much would go now under these rules. Nothing of a conversation that is not closed ever does. */
export function previewRetention(
  workspace: WorkspaceId,
  retention: Retention,
  { store, clock }: Pick<Ports, 'clock' | 'store'>,
): Promise<Readonly<Record<RetentionKind, number>>> {
  return store.read(workspace, async ({ personalData }) => {
    const due = { conversations: 0, complaints: 0, files: 0, mails: 0 }
    for (const kind of RETENTION_KINDS) {
      const months = retention[kind]
      if (months !== null) due[kind] = await personalData.countDue(kind, closedBefore(kind, months, clock.now()))
    }
    return due
  })
}

/** What the firm's rules say has had its time is gone, and the log says how much. Doing it again does nothing more. */
export async function keepRetention(workspace: WorkspaceId, ports: Ports): Promise<void> {
  const { store, clock } = ports
  const retention = await store.read(workspace, ({ personalData }) => personalData.retention())
  for (const kind of RETENTION_KINDS) {
    const months = retention[kind]
    if (months === null) continue
    const before = closedBefore(kind, months, clock.now())
    const removed =
      kind === 'conversations' || kind === 'complaints'
        ? await eraseDue(workspace, kind, before, ports)
        : await store.transact(workspace, ({ personalData }) =>
            kind === 'files' ? personalData.dropFiles(before) : personalData.dropRawMails(before),
          )
    if (removed === 0) continue
    const done = { by: null, through: 'system', action: 'retention', subject: null, facts: { kind, removed } } as const
    await store.transact(workspace, (records) => noteActivity(workspace, done, records, ports))
  }
}

async function eraseDue(
  workspace: WorkspaceId,
  kind: 'complaints' | 'conversations',
  before: Instant,
  { store, queue, clock }: Ports,
): Promise<number> {
  let removed = 0
  while (removed < MOST) {
    const due = await store.transact(workspace, async ({ personalData }) => {
      const ids = await personalData.dueConversations(kind, before, STRIDE)
      await personalData.eraseConversations(ids, clock.now())
      if (ids.length > 0) await personalData.eraseNamesWithoutWords()
      return ids
    })
    await queue.forget(workspace, due)
    removed += due.length
    if (due.length < STRIDE) break
  }
  return removed
}
