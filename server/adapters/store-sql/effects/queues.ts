import type { PgBoss, Queue } from 'pg-boss'
import type { Effect } from '../../../ports/outbox.ts'

export const JOBS_SCHEMA = 'opiekun_jobs'

/** Where a job ends that failed too often. */
export const DEAD = 'dead'

/** How often a failed job is tried again, and after which pauses in seconds. */
type Patience = Pick<Queue, 'retryLimit' | 'retryDelay' | 'retryBackoff' | 'retryDelayMax'>

/** A queue a kind, so that a slow kind never holds up another. */
const PATIENCE: Readonly<Record<Effect['kind'], Patience>> = {
  // The customer waits: after the third failure the workflow hands over instead.
  answer: { retryLimit: 2, retryDelay: 1, retryBackoff: true, retryDelayMax: 5 },
  deliver: { retryLimit: 8, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 },
  audit: { retryLimit: 2, retryDelay: 5, retryBackoff: true, retryDelayMax: 60 },
  // Somebody looks at the screen and waits, and may ask again.
  replay: { retryLimit: 1, retryDelay: 5, retryBackoff: false },
  evaluate: { retryLimit: 1, retryDelay: 5, retryBackoff: false },
  // A mail that its reader cannot stand is laid aside after the third try; it stays raw, and the rest flows.
  'read-mail': { retryLimit: 2, retryDelay: 5, retryBackoff: true, retryDelayMax: 60 },
  // Three days, and never more than five minutes after the server is back. @source faults R08
  send: { retryLimit: 900, retryDelay: 2, retryBackoff: true, retryDelayMax: 300 },
  'weekly-report': { retryLimit: 80, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600 },
  // A full disk of the data folder, at worst: an erasure that no list holds comes back with an older backup.
  'list-erasure': { retryLimit: 80, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600 },
  // A mail server may be down over a long weekend: about three days of hourly tries.
  mail: { retryLimit: 80, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600 },
}

export const KINDS = Object.keys(PATIENCE) as readonly Effect['kind'][]

/** Dead letters and waiting jobs are kept until somebody decides; pg-boss wants a number of seconds for "for ever". */
const TEN_YEARS_S = 10 * 365 * 24 * 3_600
const ONE_HOUR_S = 3_600
/** A node that died is noticed after this; its jobs go to another. */
const HEARTBEAT_S = 30

const IMPATIENT: Patience = { retryLimit: 2, retryDelay: 0, retryBackoff: false }

/** All queues stand as this release wants them; on all starts but the first after an upgrade that takes one query. */
export async function ensureQueues(boss: PgBoss, impatient: boolean): Promise<void> {
  const standing = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  for (const wanted of wantedQueues(impatient)) {
    const { name, ...options } = wanted
    const there = standing.get(name)
    if (there !== undefined && Object.entries(options).every(([key, value]) => there[key as keyof Queue] === value))
      continue
    if (there === undefined) await boss.createQueue(name, options)
    else await boss.updateQueue(name, options)
    await lookUp(boss, name)
  }
}

/** A queue just made or changed is unknown to pg-boss: looked up inside a transaction only, it would wait for ever for the session that one holds. */
async function lookUp(boss: PgBoss, name: string): Promise<void> {
  await boss.findJobs(name, { id: crypto.randomUUID() })
}

function wantedQueues(impatient: boolean): readonly Queue[] {
  const kept = { retentionSeconds: TEN_YEARS_S, deleteAfterSeconds: ONE_HOUR_S }
  const ofKind = (kind: Effect['kind']): Queue => ({
    name: kind,
    ...kept,
    deadLetter: DEAD,
    heartbeatSeconds: HEARTBEAT_S,
    ...(impatient ? IMPATIENT : PATIENCE[kind]),
  })
  return [{ name: DEAD, ...kept, deleteAfterSeconds: TEN_YEARS_S }, ...KINDS.map(ofKind)]
}
