import { createHash } from 'node:crypto'
import { Pool, type PoolClient, type QueryResult, TypeOverrides, types } from 'pg'
import { type Answer, type Engine, mustBeCommitted, type Row, type Session } from '../engine.ts'

/** A request waits this long for a free session before it is told that the database is out of reach. */
const WAIT_MS = 5_000
/** No statement of ours takes that long; one that does is stuck, and would hold its session for ever. */
const STATEMENT_MS = 60_000
/** A planner that thinks a statement dear has it compiled first: two seconds for what then takes a tenth of one. */
const NO_COMPILING = '-c jit=off'
/** Texts whose plans one session keeps at most. */
const MAX_SEEN = 300
/** The half of a transaction whose process stalls must not keep its locks. */
const IDLE_IN_TRANSACTION_MS = 30_000

/** A pool of sessions on a PostgreSQL server; heals by itself when the server comes back. */
export class PgEngine implements Engine {
  readonly #pool: Pool
  readonly #clients = new WeakMap<Session, PoolClient>()
  readonly #sessions = new WeakMap<PoolClient, Session>()

  constructor(url: string, sessions: number, onError: (error: Error) => void) {
    this.#pool = new Pool({
      connectionString: url,
      max: sessions,
      connectionTimeoutMillis: WAIT_MS,
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
      application_name: 'opiekun',
      options: NO_COMPILING,
      keepAlive: true,
      types: numbersForInt8(),
    })
    // A session that breaks while nobody uses it; the pool drops it and opens another.
    this.#pool.on('error', onError)
  }

  async acquire(): Promise<Session> {
    const client = await this.#pool.connect()
    const known = this.#sessions.get(client)
    if (known !== undefined) return known
    // Breaking while lent: the query under way fails with the same error, so it needs no second report.
    client.on('error', () => {})
    const session = sessionOf(client)
    this.#sessions.set(client, session)
    this.#clients.set(session, client)
    return session
  }

  async commit(session: Session): Promise<void> {
    let broken = true
    try {
      const answer = await session.query('commit', [])
      broken = false
      mustBeCommitted(answer)
    } finally {
      this.release(session, broken)
    }
  }

  /** A session answers in order: the commit goes before whatever it is asked next. */
  leave(session: Session): void {
    session.script('commit').catch(() => {})
    this.release(session, false)
  }

  release(session: Session, broken: boolean): void {
    this.#clients.get(session)?.release(broken)
  }

  /** A server that runs out of disk says so itself. */
  isWritable(): boolean {
    return true
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

/** Whoever asks need not wait for the answer to what was asked before: the session keeps the line, which the driver does no longer. */
function sessionOf(client: PoolClient): Session {
  const seen = new Map<string, number>()
  const inTurn = oneAtATime()
  return {
    async query(text, values) {
      const times = (seen.get(text) ?? 0) + 1
      if (seen.size < MAX_SEEN || times > 1) seen.set(text, times)
      // The server keeps the plan of a named statement; a text that comes only once is not worth a name.
      const named = times > 1 && values.length > 0 ? { name: nameOf(text) } : {}
      return answerOf(await inTurn(() => client.query<Row>({ ...named, text, values: [...values] })))
    },
    async script(text) {
      const said = (await inTurn(() => client.query(text))) as QueryResult<Row> | QueryResult<Row>[]
      return (Array.isArray(said) ? said : [said]).map(answerOf)
    },
  }
}

/** Each begins when the one before has ended, well or badly. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next
    return next
  }
}

/** Equal texts share a name in every session, so that a log of the server can be read. */
function nameOf(text: string): string {
  return `o${createHash('sha1').update(text).digest('hex')}`
}

function answerOf({ rows, command, rowCount }: QueryResult<Row>): Answer {
  return { rows, command, affected: rowCount ?? 0 }
}

/** Counts and instants fit a number; text would make every sum a concatenation. */
function numbersForInt8(): TypeOverrides {
  const overrides = new TypeOverrides()
  overrides.setTypeParser(types.builtins.INT8, Number)
  return overrides
}
