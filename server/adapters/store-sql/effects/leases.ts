import type { Engine } from '../engine.ts'
import { databaseOf } from './jobs.ts'

/** A node that died in the middle of a task holds it for at most this long. */
const HELD_AT_MOST_MS = 60_000

interface Scheduled {
  readonly timer: NodeJS.Timeout
  running: Promise<void>
}

/** Periodic tasks that one node at a time does, by the database's clock. */
export class Leases {
  readonly #engine: Engine
  readonly #onError: (error: Error) => void
  readonly #scheduled: Scheduled[] = []

  constructor(engine: Engine, onError: (error: Error) => void) {
    this.#engine = engine
    this.#onError = onError
  }

  async schedule(name: string, everyMs: number, task: () => Promise<void>): Promise<void> {
    let isRunning = false
    const entry: Scheduled = {
      running: Promise.resolve(),
      timer: setInterval(() => {
        if (isRunning) return
        isRunning = true
        entry.running = this.#runIfDue(name, everyMs, task)
          .catch(this.#onError)
          .finally(() => {
            isRunning = false
          })
      }, everyMs),
    }
    entry.timer.unref()
    this.#scheduled.push(entry)
  }

  async stop(): Promise<void> {
    for (const { timer } of this.#scheduled) clearInterval(timer)
    await Promise.all(this.#scheduled.map(({ running }) => running))
  }

  async #runIfDue(name: string, everyMs: number, task: () => Promise<void>): Promise<void> {
    const db = databaseOf(this.#engine)
    // A tenth early, so that a timer and the clock that drift apart a little do not skip a round.
    const { rows } = await db.executeSql(
      `insert into opiekun.leases as l (name, next_at, held_until)
      values ($1, clock_timestamp() + $2::bigint * interval '0.9 ms', clock_timestamp() + $3::bigint * interval '1 ms')
      on conflict (name) do update set next_at = excluded.next_at, held_until = excluded.held_until
      where l.next_at <= clock_timestamp() and (l.held_until is null or l.held_until <= clock_timestamp())
      returning name`,
      [name, everyMs, HELD_AT_MOST_MS],
    )
    if (rows.length === 0) return
    try {
      await task()
    } finally {
      await db.executeSql('update opiekun.leases set held_until = null where name = $1', [name])
    }
  }
}
