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

/** All queues stand and are configured as this release wants them. */
export async function createQueues(boss: PgBoss, impatient: boolean): Promise<void> {
  const kept = { retentionSeconds: TEN_YEARS_S, deleteAfterSeconds: ONE_HOUR_S }
  await createQueue(boss, DEAD, { ...kept, deleteAfterSeconds: TEN_YEARS_S })
  for (const kind of KINDS) {
    await createQueue(boss, kind, {
      ...kept,
      deadLetter: DEAD,
      heartbeatSeconds: HEARTBEAT_S,
      ...(impatient ? IMPATIENT : PATIENCE[kind]),
    })
  }
}

async function createQueue(boss: PgBoss, name: string, options: Omit<Queue, 'name'>): Promise<void> {
  if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options)
  else await boss.updateQueue(name, options)
}
