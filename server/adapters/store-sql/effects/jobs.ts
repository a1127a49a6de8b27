import { type Db, PgBoss } from 'pg-boss'
import type { WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import type { Effect } from '../../../ports/outbox.ts'
import type { Engine, Session } from '../engine.ts'
import { storable } from '../records/storable.ts'
import { grantAdding } from './grants.ts'
import { ensureQueues, JOBS_SCHEMA } from './queues.ts'

/** What a job carries: ids, and for a mail its text. */
export interface JobData {
  readonly workspace: WorkspaceId
  readonly effect: Effect
  /** Why it was laid aside without having been tried. */
  readonly held?: string
}

export interface JobsOptions {
  /** The only process on this database: what is marked as running was left by a predecessor that died. */
  readonly isAlone: boolean
  readonly impatient: boolean
  readonly onError: (error: Error) => void
}

/** pg-boss on our engine: its tables stand, every queue is known, and jobs can be added in anybody's transaction. */
export async function openJobs(engine: Engine, options: JobsOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    db: databaseOf(engine),
    schema: JOBS_SCHEMA,
    backend: options.isAlone ? 'pglite' : 'postgres',
    // Our own transactions wake our own workers; another node's poll is soon enough for what it did not start.
    useListenNotify: false,
    schedule: false,
    superviseIntervalSeconds: 20,
    monitorIntervalSeconds: 20,
    monitorVacuum: false,
    reindex: !options.isAlone,
  })
  boss.on('error', options.onError)
  await boss.start()
  await ensureQueues(boss, options.impatient)
  await grantAdding(databaseOf(engine))
  if (options.isAlone) await failOrphans(boss, engine)
  return boss
}

/** Adds the job in the transaction of `session`: it exists if and only if that transaction commits. */
export async function addJob(boss: PgBoss, session: Session, data: JobData): Promise<void> {
  const { effect } = data
  const at = 'at' in effect ? effect.at : undefined
  await boss.send(effect.kind, storableData(data), {
    db: inSession(session),
    ...(at === undefined ? {} : { startAfter: new Date(at) }),
  })
}

function storableData(data: JobData): JobData {
  const { effect } = data
  if (effect.kind !== 'mail') return data
  return { ...data, effect: { ...effect, subject: storable(effect.subject), text: storable(effect.text) } }
}

/** What died with the last process is tried again now, and counts as a failed try: a job that kills its process ends as a dead letter. */
async function failOrphans(boss: PgBoss, engine: Engine): Promise<void> {
  const db = databaseOf(engine)
  const { rows } = await db.executeSql(`select name, id from ${JOBS_SCHEMA}.job where state = 'active'`)
  for (const { name, id } of rows) await boss.fail(name, id, { message: 'the process ended while this was running' })
}

/** The engine in pg-boss's words: each statement takes a session of its own. */
export function databaseOf(engine: Engine): Db {
  return {
    async executeSql(text, values) {
      const session = await engine.acquire()
      let broken = true
      try {
        const result = await inSession(session).executeSql(text, values)
        broken = false
        return result
      } catch (error) {
        // A script may have failed between its own begin and commit.
        broken = await session.script('rollback').then(
          () => false,
          () => true,
        )
        throw error
      } finally {
        engine.release(session, broken)
      }
    },
  }
}

/** pg-boss in a transaction that somebody else began. */
export function inSession(session: Session): Db {
  return {
    async executeSql(text, values) {
      if (values !== undefined && values.length > 0) return { rows: (await session.query(text, values)).rows }
      return { rows: (await session.script(text)).flatMap(({ rows }) => rows) }
    },
  }
}
