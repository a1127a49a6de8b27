import type { Engine, Session } from '../engine.ts'

/** The embedded database has no background processes; this does what a server does by itself. */
const LOOK_EVERY_MS = 30_000
/** Recovery after a crash replays the log since the last checkpoint: at most this much, or as much as five minutes wrote. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024
const CHECKPOINT_EVERY_MS = 5 * 60_000
/** PostgreSQL's own thresholds for autovacuum and autoanalyze. */
const DEAD_ROWS = 'n_dead_tup > 50 + 0.2 * n_live_tup'
const CHANGED_ROWS = 'n_mod_since_analyze > 50 + 0.1 * n_live_tup'

/** Checkpoints, vacuums and gathers statistics from time to time, a table at a time so that nobody waits long. */
export class Housekeeping {
  readonly #engine: Engine
  readonly #onError: (error: Error) => void
  readonly #timer: NodeJS.Timeout
  #running: Promise<void> = Promise.resolve()
  #checkpointAt = 0
  #checkpointLsn = '0/0'
  #isBusy = false

  constructor(engine: Engine, onError: (error: Error) => void) {
    this.#engine = engine
    this.#onError = onError
    this.#timer = setInterval(() => this.#round(), LOOK_EVERY_MS)
    this.#timer.unref()
  }

  /** Resolves when everything that is due has been done. */
  async run(now: number): Promise<void> {
    await this.#checkpointIfDue(now)
    const { rows } = await this.#with((session) =>
      session.query(
        `select format('%I.%I', schemaname, relname) as name, ${DEAD_ROWS} as is_bloated
        from pg_stat_user_tables where ${DEAD_ROWS} or ${CHANGED_ROWS}`,
        [],
      ),
    )
    for (const { name, is_bloated: isBloated } of rows) {
      await this.#with((session) =>
        session.script(`${isBloated === true ? 'vacuum (analyze)' : 'analyze'} ${String(name)}`),
      )
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#running
  }

  async #checkpointIfDue(now: number): Promise<void> {
    const written = await this.#with((session) =>
      session.query(
        'select pg_current_wal_lsn()::text as lsn, pg_wal_lsn_diff(pg_current_wal_lsn(), $1::pg_lsn)::float8 as bytes',
        [this.#checkpointLsn],
      ),
    )
    const bytes = Number(written.rows[0]?.['bytes'])
    const isDue = bytes > CHECKPOINT_BYTES || (bytes > 0 && now - this.#checkpointAt > CHECKPOINT_EVERY_MS)
    if (!isDue) return
    await this.#with((session) => session.script('checkpoint'))
    this.#checkpointAt = now
    this.#checkpointLsn = String(written.rows[0]?.['lsn'])
  }

  #round(): void {
    if (this.#isBusy) return
    this.#isBusy = true
    this.#running = this.run(Date.now())
      .catch(this.#onError)
      .finally(() => {
        this.#isBusy = false
      })
  }

  async #with<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const session = await this.#engine.acquire()
    try {
      return await work(session)
    } finally {
      this.#engine.release(session, false)
    }
  }
}
