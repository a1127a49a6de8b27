/** A row as the database gives it: bigint as number, jsonb as value, timestamptz as Date. */
export type Row = Record<string, unknown>

export interface Answer {
  readonly rows: Row[]
  /** Command tag: `SELECT`, `INSERT`, `COMMIT` … */
  readonly command: string
  /** Rows that the statement touched. */
  readonly affected: number
}

/** One session of the database: what is said in it stays in order. */
export interface Session {
  /** One statement with `$1 …` parameters. */
  query(text: string, values: readonly unknown[]): Promise<Answer>
  /** Several statements without parameters, in one round trip. */
  script(text: string): Promise<readonly Answer[]>
}

/** What a session is asked for: a transaction that reads, one that writes, or work with begins and commits of its own. */
export type Purpose = 'reads' | 'writes' | 'anything'

/** A database that speaks PostgreSQL's SQL: the embedded one has a single session, a server has a pool of them. */
export interface Engine {
  /** Waits for a free session; nobody else uses it until it is given back. */
  acquire(purpose?: Purpose): Promise<Session>
  /** Commits and gives the session back. When it resolves, what was written is on the disk. */
  commit(session: Session): Promise<void>
  /** Ends a transaction that has only read, and gives the session back; nobody waits for that. */
  leave(session: Session): void
  /** Gives the session back; `broken` closes it instead of lending it again. */
  release(session: Session, broken: boolean): void
  /** False while the disk is almost full: transactions then read only. */
  isWritable(): boolean
  close(): Promise<void>
}

/** A statement failed and the work went on as if it had not: the database then answers a commit with a rollback. */
export function mustBeCommitted({ command }: Answer): void {
  if (command !== 'COMMIT') throw new Error(`commit was answered with ${command}`)
}
