import type { JobResult, JobWithMetadata, PgBoss } from 'pg-boss'
import type { ConversationId, Instant, WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../../ports/failure.ts'
import type { DeadEffect, Effect, EffectQueue } from '../../../ports/outbox.ts'
import type { Engine } from '../engine.ts'
import { databaseOf, type JobData } from './jobs.ts'
import { Leases } from './leases.ts'
import { DEAD, JOBS_SCHEMA, KINDS } from './queues.ts'

/** Jobs of a kind taken at once: on the embedded store each fetch and each settling is a synced commit. */
const BATCH = 20
/** What no process wakes us for (a retry, a job of another node) is found after this. */
const POLL_S = 2
const IMPATIENT_POLL_S = 0.5

/** Carries effects out over pg-boss. Handlers run outside any transaction and may run twice: they must stand that. */
export class PgBossEffectQueue implements EffectQueue {
  readonly #boss: PgBoss
  readonly #engine: Engine
  readonly #leases: Leases
  readonly #pollSeconds: number
  readonly #workers = new Map<Effect['kind'], string>()
  readonly #timers = new Set<NodeJS.Timeout>()

  constructor(
    boss: PgBoss,
    engine: Engine,
    { impatient, onError }: { impatient: boolean; onError: (error: Error) => void },
  ) {
    this.#boss = boss
    this.#engine = engine
    this.#pollSeconds = impatient ? IMPATIENT_POLL_S : POLL_S
    this.#leases = new Leases(engine, onError)
  }

  async start(handle: (workspace: WorkspaceId, effect: Effect) => Promise<void>): Promise<void> {
    const options = {
      batchSize: BATCH,
      perJobResults: true,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: this.#pollSeconds,
    } as const
    for (const kind of KINDS) {
      const worker = await this.#boss.work<JobData>(kind, options, (jobs) =>
        Promise.all(jobs.map(({ id, data }) => settle(id, data, handle))),
      )
      this.#workers.set(kind, worker)
    }
  }

  /** An effect was committed: its worker looks now, or when it is due. */
  wake(effect: Effect, now: number): void {
    const worker = this.#workers.get(effect.kind)
    if (worker === undefined) return
    const inMs = 'at' in effect && effect.at !== undefined ? effect.at - now : 0
    if (inMs <= 0) return this.#boss.notifyWorker(worker)
    // Later than that the poll is precise enough, and a timer for each would only fill memory.
    if (inMs > 60_000) return
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.#boss.notifyWorker(worker)
    }, inMs)
    this.#timers.add(timer)
  }

  schedule(name: string, everyMs: number, task: () => Promise<void>): Promise<void> {
    return this.#leases.schedule(name, everyMs, task)
  }

  async dead(workspace: WorkspaceId): Promise<readonly DeadEffect[]> {
    const jobs = await this.#boss.findJobs<JobData>(DEAD, { data: { workspace } })
    return jobs.map(toDead).toSorted((a, b) => b.failedAt - a.failedAt)
  }

  async replay(workspace: WorkspaceId, id: string): Promise<boolean> {
    const dead = (await this.dead(workspace)).find((effect) => effect.id === id)
    if (dead === undefined) return false
    const { kind } = dead.effect
    const moved = await this.#boss.redrive(DEAD, { ids: [id], data: { workspace }, destination: kind })
    const worker = this.#workers.get(kind)
    if (worker !== undefined) this.#boss.notifyWorker(worker)
    return moved === 1
  }

  async depth(): Promise<number> {
    const waiting = `select count(*) as depth from ${JOBS_SCHEMA}.job where state < 'completed' and name = any($1::text[])`
    const { rows } = await databaseOf(this.#engine).executeSql(waiting, [KINDS])
    return Number(rows[0]?.depth ?? 0)
  }

  async forget(workspace: WorkspaceId, conversations: readonly ConversationId[]): Promise<void> {
    if (conversations.length === 0) return
    const named = `delete from ${JOBS_SCHEMA}.job where data ->> 'workspace' = $1 and data -> 'effect' ->> 'conversation' = any($2::text[])`
    await databaseOf(this.#engine).executeSql(named, [workspace, [...conversations]])
  }

  /** Waits for running handlers, at most half a minute; what then still runs is tried again after the next start. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers.clear()
    await this.#leases.stop()
    await this.#boss.stop({ graceful: true, timeout: 30_000 })
  }
}

async function settle(
  id: string,
  { workspace, effect }: JobData,
  handle: (workspace: WorkspaceId, effect: Effect) => Promise<void>,
): Promise<JobResult> {
  try {
    await handle(workspace, effect)
    return { id, status: 'completed' }
  } catch (error) {
    const isHopeless = error instanceof Failure && error.remedy === 'give-up'
    return { id, status: isHopeless ? 'deadletter' : 'failed', output: { message: wordsOf(error) } }
  }
}

/** Enough to find the cause by; never a text that the error may carry from a customer. */
function wordsOf(error: unknown): string {
  if (error instanceof Failure) return error.code
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown'
}

function toDead(job: JobWithMetadata<JobData>): DeadEffect {
  const said: { message?: unknown } | null = job.sourceOutput
  return {
    id: job.id,
    workspace: job.data.workspace,
    effect: job.data.effect,
    error: job.data.held ?? (typeof said?.message === 'string' ? said.message : 'unknown'),
    tries: job.sourceRetryCount === null ? 0 : job.sourceRetryCount + 1,
    failedAt: job.createdOn.getTime() as Instant,
  }
}
